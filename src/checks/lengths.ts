import type { RegulationFiles } from '../regulation/files.js';
import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { DataProblem } from '../regulation/yaml-file.js';

/**
 * What title, summary and points of a section may come to, in characters: Discord shows 4,000 characters of
 * text a message, and the question, notes, sources and the words around them need the rest.
 */
const SECTION = 2_600;

/** Finds sections that would not fit into one Discord message. */
export function checkLengths(files: RegulationFiles): DataProblem[] {
  return files.sections.flatMap(({ file, value: section }) =>
    WRITTEN_LANGUAGES.flatMap((language) => {
      const texts = [section.title, section.summary, ...section.points].map((text) => text[language]);
      const length = texts.join('\n').length;
      const message = `has ${length} characters in ${language}, at most ${SECTION} fit: shorten or split it`;
      return length > SECTION ? [file.problem(['points'], message)] : [];
    }),
  );
}
