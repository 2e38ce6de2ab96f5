import { indexedTerms } from './indexed-terms.js';
import type { Thesaurus } from './thesaurus.js';
import type { Token } from './tokens.js';

/** Between the words of a turn of phrase; no other term has one. */
const JOINT = ' ';

/**
 * How a text is worded: the terms it is indexed under and the turns of phrase in it. Small words and the order of words
 * tell what is asked of a subject: "who passed", "how many", "has to".
 */
export function wordingOf(tokens: readonly Token[], thesaurus: Thesaurus): string[] {
  return [...indexedTerms(tokens, thesaurus), ...turnsOf(tokens)];
}

/** True for a turn of phrase among the terms of a wording. */
export function isTurn(term: string): boolean {
  return term.includes(JOINT);
}

/** Small words by themselves, and each two English words that follow each other; Chinese is in pairs anyway. */
export function turnsOf(tokens: readonly Token[]): string[] {
  const turns: string[] = [];
  tokens.forEach(({ kind, stop, surface, term }, i) => {
    if (kind === 'han') return;
    if (stop) turns.push(`${JOINT}${surface}`);
    const next = tokens[i + 1];
    if (next && next.kind !== 'han') turns.push(`${term}${JOINT}${next.term}`);
  });
  return turns;
}
