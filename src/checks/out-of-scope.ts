import type { RegulationFiles } from '../regulation/files.js';
import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { DataProblem } from '../regulation/yaml-file.js';
import { type Phrasing, PhrasingLookup, phrasingsOf } from './phrasings.js';

/** Finds messages that are said to have no answer and are a section's phrasing, or nearly so: both cannot hold. */
export function checkOutOfScope(files: RegulationFiles): DataProblem[] {
  const { file, value } = files.outOfScope;
  if (file === undefined) return [];
  const known = new PhrasingLookup<Phrasing>();
  for (const phrasing of phrasingsOf(files)) known.add(phrasing);
  return WRITTEN_LANGUAGES.flatMap((language) =>
    value[language].flatMap((text, i) =>
      known
        .near(text)
        .map(({ text: other, section }) =>
          file.problem(
            [language, i],
            `"${text}" is nearly "${other}" of section ${section}: take one of them out`,
          ),
        ),
    ),
  );
}
