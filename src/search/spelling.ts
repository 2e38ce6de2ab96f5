import { isCommon } from './common-words.js';
import { generalFrequency } from './general-language.js';
import type { Lexicon } from './query.js';
import { STOP_WORDS } from './stop-words.js';
import { stem, type Token } from './tokens.js';
import type { Correction } from './vocabulary.js';

/** How sure it is that a character stands for another one that sounds the same and makes a known word with a neighbour … */
const HOMOPHONE = 0.8;
/** … or with both. */
const HOMOPHONE_OF_BOTH = 0.9;

/** How sure it is that a space was forgotten or one too many. */
const SPACING = 0.9;
/** Of two words written as one, in letters; the longest word of both together. */
const SHORTEST_HALF = 4;
const LONGEST_WHOLE = 40;

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
    const found =
      token.kind === 'han' ? meantCharacter(written, i, lexicon) : meantWords(written, i, lexicon);
    const [best] = found;
    if (!best) return token;
    corrections.set(i, found);
    if (token.kind === 'han') return { ...token, term: best.word };
    return { ...token, term: stem(best.word), stop: STOP_WORDS.has(best.word) };
  });
  return { tokens, corrections };
}

function meantWords(tokens: readonly Token[], i: number, lexicon: Lexicon): readonly Correction[] {
  const { kind, surface, stop } = tokens[i] as Token;
  if (kind !== 'word' || stop || isKnown(surface, lexicon)) return [];
  const joined = [tokens[i - 1]?.surface + surface, surface + tokens[i + 1]?.surface].find((word) =>
    lexicon.index.has(stem(word)),
  );
  if (joined !== undefined) return [{ word: joined, similarity: SPACING }];
  const rarity = (known: string) => lexicon.index.idf(stem(known)) ?? Number.POSITIVE_INFINITY;
  const alike = lexicon.vocabulary
    .correct(surface)
    .toSorted((a, b) => b.similarity - a.similarity || (rarity(a.word) < rarity(b.word) ? -1 : 1));
  return alike.length > 0 ? alike : halvesOf(surface, lexicon);
}

function isKnown(word: string, { index, thesaurus }: Lexicon): boolean {
  const term = stem(word);
  return index.has(term) || thesaurus.words.has(word) || isCommon(term) || generalFrequency(term) > 0;
}

/** The two known words that are written as one; none where they are not. */
function halvesOf(word: string, { index }: Lexicon): Correction[] {
  if (word.length > LONGEST_WHOLE) return [];
  for (let end = word.length - SHORTEST_HALF; end >= SHORTEST_HALF; end -= 1) {
    const halves = [word.slice(0, end), word.slice(end)];
    if (halves.every((half) => index.has(stem(half)))) {
      return halves.map((half) => ({ word: half, similarity: SPACING }));
    }
  }
  return [];
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
  return likely.slice(0, 1).map(({ character, pairs }) => ({
    word: character,
    similarity: pairs > 1 ? HOMOPHONE_OF_BOTH : HOMOPHONE,
  }));
}
