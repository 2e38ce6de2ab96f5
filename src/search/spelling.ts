import { isCommon } from './common-words.js';
import type { Lexicon } from './query.js';
import { stem, type Token } from './tokens.js';
import type { Correction } from './vocabulary.js';

/** How sure it is that a character stands for another one that sounds the same and makes a known word. */
const HOMOPHONE = 0.8;

/** A question's tokens with the spelling mended, and what was mended. */
export interface Mended {
  /** As many tokens as were written; a mended one has the term that is meant. */
  readonly tokens: readonly Token[];
  /** For each mended token, by its place, what it may stand for, likeliest first. */
  readonly corrections: ReadonlyMap<number, readonly Correction[]>;
}

/**
 * Mends the spelling of what is written wrong: English words that no text has, by their letters; Chinese
 * characters that make no known word with their neighbours, by their sound.
 */
export function mend(written: readonly Token[], lexicon: Lexicon): Mended {
  const corrections = new Map<number, readonly Correction[]>();
  const tokens = written.map((token, i) => {
    const found = token.kind === 'han' ? meantCharacter(written, i, lexicon) : meantWords(token, lexicon);
    const [best] = found;
    if (!best) return token;
    corrections.set(i, found);
    return { ...token, term: token.kind === 'han' ? best.word : stem(best.word) };
  });
  return { tokens, corrections };
}

function meantWords({ kind, surface, term, stop }: Token, lexicon: Lexicon): readonly Correction[] {
  if (kind !== 'word' || stop) return [];
  if (lexicon.index.has(term) || lexicon.thesaurus.words.has(surface) || isCommon(term)) return [];
  const rarity = (known: string) => lexicon.index.idf(stem(known)) ?? Number.POSITIVE_INFINITY;
  return lexicon.vocabulary
    .correct(surface)
    .toSorted((a, b) => b.similarity - a.similarity || (rarity(a.word) < rarity(b.word) ? -1 : 1));
}

/** The character that sounds the same and makes the most known pairs with its neighbours, if this one makes none. */
function meantCharacter(tokens: readonly Token[], i: number, lexicon: Lexicon): readonly Correction[] {
  const token = tokens[i] as Token;
  const before = token.joined ? tokens[i - 1]?.term : undefined;
  const after = tokens[i + 1]?.joined ? tokens[i + 1]?.term : undefined;
  const pairsKnown = (character: string) => {
    const pairs = [before && before + character, after && character + after].filter(
      (pair) => pair !== undefined,
    );
    return pairs.filter((pair) => lexicon.index.has(pair) || isCommon(pair)).length;
  };
  if ((before === undefined && after === undefined) || pairsKnown(token.term) > 0) return [];
  const likely = lexicon.homophones
    .of(token.term)
    .map((character) => ({ character, pairs: pairsKnown(character) }))
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs);
  return likely.slice(0, 1).map(({ character }) => ({ word: character, similarity: HOMOPHONE }));
}
