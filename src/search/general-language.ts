import { CHINESE, ENGLISH } from './general-language-terms.js';

/** Read when first needed: the start is shorter. */
let frequencies: ReadonlyMap<string, number> | undefined;

/**
 * How often a term (an English stem or a pair of Chinese characters) stands in a million words of general language, to
 * the nearest power of two; 0 for one that is rare there.
 */
export function generalFrequency(term: string): number {
  frequencies ??= new Map([
    ...levelsOf(ENGLISH, (terms) => terms.split(' ')),
    ...levelsOf(CHINESE, (terms) => terms.match(/../gu) ?? []),
  ]);
  return frequencies.get(term) ?? 0;
}

function levelsOf(levels: Readonly<Record<number, string>>, split: (terms: string) => string[]) {
  return Object.entries(levels).flatMap(([level, terms]) =>
    split(terms).map((term) => [term, 2 ** Number(level)] as const),
  );
}
