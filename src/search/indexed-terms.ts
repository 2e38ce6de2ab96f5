import type { Thesaurus } from './thesaurus.js';
import { termsOf, tokenise } from './tokens.js';

/** The terms under which a text is indexed: its words, and the concepts they are words for. */
export function indexedTerms(text: string, thesaurus: Thesaurus): string[] {
  const tokens = tokenise(text);
  return [...termsOf(tokens), ...thesaurus.find(tokens).map((concept) => concept.term)];
}
