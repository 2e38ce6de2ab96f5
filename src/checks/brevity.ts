import type { RegulationFiles } from '../regulation/files.js';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../regulation/language.js';
import type { DataProblem } from '../regulation/yaml-file.js';

/** What a summary may come to in each language, and how it is counted. */
const SUMMARY: Record<WrittenLanguage, { most: number; unit: string; count: (text: string) => number }> = {
  en: { most: 60, unit: 'words', count: (text) => text.trim().split(/\s+/).length },
  'zh-Hans': { most: 110, unit: 'characters', count: countCharacters },
};

/** A title quoted in Latin letters: several words between quotation marks or brackets. */
const FOREIGN_TITLE =
  /[“"《(（][^“”"《》()（）\p{Script=Han}]*\p{L}\s+\p{L}[^“”"《》()（）\p{Script=Han}]*[”"》)）]/gu;

/** Finds summaries that take too long to say what they say. */
export function checkBrevity(files: RegulationFiles): DataProblem[] {
  return files.sections.flatMap(({ file, value: section }) =>
    WRITTEN_LANGUAGES.flatMap((language) => {
      const { most, unit, count } = SUMMARY[language];
      const length = count(section.summary[language]);
      const message = `has ${length} ${unit}, at most ${most} are read: shorten it, points can say the rest`;
      return length > most ? [file.problem(['summary', language], message)] : [];
    }),
  );
}

function countCharacters(text: string): number {
  return [...text.replace(FOREIGN_TITLE, '').replace(/\s/g, '')].length;
}
