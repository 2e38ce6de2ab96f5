import type { RegulationFiles } from '../regulation/files.js';
import { type Text, WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { DataProblem } from '../regulation/yaml-file.js';
import type { Quantity } from './quantities/quantity.js';
import { quantitiesIn } from './quantities/read.js';
import { textsOf } from './texts.js';

/** Finds texts whose numbers, dates or percentages differ, as values, between the languages. */
export function checkNumbers(files: RegulationFiles): DataProblem[] {
  return [...textsOf(files)].flatMap(({ file, path, text }) => {
    const found = disagreements(text);
    return found.length > 0 ? [file.problem(path, `${found.join('; ')}: say the same in both`)] : [];
  });
}

/** What one language says and the other does not, in words; the first language is compared with each other. */
export function disagreements(text: Text): string[] {
  const [original, ...others] = WRITTEN_LANGUAGES;
  const ours = quantitiesIn(text[original]);
  return others.flatMap((other) => {
    const theirs = quantitiesIn(text[other]);
    return [...only(original, missing(ours, theirs), other), ...only(other, missing(theirs, ours), original)];
  });
}

/** What of `from` has no counterpart in `to`, each once, as it is written. */
function missing(from: readonly Quantity[], to: readonly Quantity[]): string[] {
  const given = new Set(to.flatMap(({ gives }) => gives));
  const ours = new Set(from.flatMap(({ gives }) => gives));
  const exchanged = to.some(({ gives }) => !gives.some((value) => ours.has(value)));
  const unmet = from.filter(
    ({ asks, needs }) =>
      (asks === 'always' || (asks === 'in-exchange' && exchanged)) &&
      !needs.some((value) => given.has(value)),
  );
  return [...new Set(unmet.map(({ text }) => text))];
}

function only(language: string, found: readonly string[], other: string): string[] {
  return found.length > 0 ? [`${language} has ${found.join(', ')}, which ${other} has not`] : [];
}
