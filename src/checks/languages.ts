import type { RegulationFiles } from '../regulation/files.js';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../regulation/language.js';
import type { DataProblem } from '../regulation/yaml-file.js';

/** A text in the wrong language, e.g. English left standing under `zh-Hans`. */
export function checkLanguages(files: RegulationFiles): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const { file, value: section } of files.sections) {
    for (const language of WRITTEN_LANGUAGES) {
      const texts: [PropertyKey[], string][] = [
        [['title', language], section.title[language]],
        [['summary', language], section.summary[language]],
        ...section.points.map((point, i): [PropertyKey[], string] => [
          ['points', i, language],
          point[language],
        ]),
      ];
      for (const [path, text] of texts) {
        if (!isIn(language, text))
          problems.push(file.problem(path, `is not written in ${language}: translate it`));
      }
    }
  }
  return problems;
}

/** English may quote Chinese names, and Chinese may hold Latin letters and numbers; most of it tells. */
function isIn(language: WrittenLanguage, text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return language === 'en' ? latin > han : han * 2 > latin;
}
