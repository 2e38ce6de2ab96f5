import type { Thesaurus } from './thesaurus.js';
import { type Token, termsOf } from './tokens.js';

/** The terms under which a text is indexed: its words, and the concepts they are words for. */
export function indexedTerms(tokens: readonly Token[], thesaurus: Thesaurus): string[] {
  return [...termsOf(tokens), ...thesaurus.find(tokens).map((concept) => concept.term)];
}
