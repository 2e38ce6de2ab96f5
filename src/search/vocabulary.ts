import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.js';

/** A known word that an unknown one may stand for. */
export interface Correction {
  readonly word: string;
  /** 0..1, how alike the two are. */
  readonly similarity: number;
}

/** So many known words that share the most letter pairs with the unknown one are looked at closely. */
const CANDIDATES = 40;
/** So many corrections are tried for one word. */
const MOST = 3;

/**
 * The English words of the indexed texts, searchable with typing errors. Words that share letter pairs are
 * found first, so that the cost does not grow with the vocabulary; the edit distance decides, and Fuse between equals. The pairs are read when
 * a word is first looked for.
 */
export class Vocabulary {
  private readonly words: readonly string[];
  private byPair: ReadonlyMap<string, readonly number[]> | undefined;
  /** How many pairs each word shares with the one looked for; all zero between two calls. */
  private readonly shared: Uint8Array;

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)];
    this.shared = new Uint8Array(this.words.length);
  }

  /** Known words that `word`, which is unknown, may be a misspelling of, most alike first. */
  correct(word: string): Correction[] {
    const limit = errorsAllowed(word);
    if (limit === 0) return [];
    const near = this.neighbours(word, limit)
      .map((known) => ({ known, distance: editDistance(word, known, limit) }))
      .filter(({ known, distance }) => distance <= limit && (word.length > 3 || lettersLeftOut(word, known)));
    const least = Math.min(...near.map(({ distance }) => distance));
    const nearest = near.filter(({ distance }) => distance === least).map(({ known }) => known);
    return mostAlike(word, nearest).map((known) => ({
      word: known,
      similarity: 1 - least / (known.length + 1),
    }));
  }

  /**
   * The words that may be within `limit` errors: one error changes at most three letter pairs (a swap of
   * neighbours does) and the length by one.
   */
  private neighbours(word: string, limit: number): string[] {
    const own = pairs(word);
    const enough = Math.max(1, own.size - 3 * limit);
    this.byPair ??= byPair(this.words);
    const near: { known: string; shared: number }[] = [];
    const touched: number[] = [];
    for (const pair of own) {
      for (const i of this.byPair.get(pair) ?? []) {
        if (this.shared[i] === 0) touched.push(i);
        this.shared[i] = (this.shared[i] ?? 0) + 1;
      }
    }
    for (const i of touched) {
      const known = this.words[i] ?? '';
      const shared = this.shared[i] ?? 0;
      if (shared >= enough && Math.abs(known.length - word.length) <= limit) near.push({ known, shared });
      this.shared[i] = 0;
    }
    return near
      .sort((a, b) => b.shared - a.shared)
      .slice(0, CANDIDATES)
      .map(({ known }) => known);
  }
}

/** The words, by their places, that have each letter pair. */
function byPair(words: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  words.forEach((word, i) => {
    for (const pair of pairs(word)) {
      const list = found.get(pair);
      if (list) list.push(i);
      else found.set(pair, [i]);
    }
  });
  return found;
}

/** At most `MOST` of words that are equally far from `word`, in Fuse's order of likeness. */
function mostAlike(word: string, words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const fuse = new Fuse(words, { threshold: 1, ignoreLocation: true });
  return fuse.search(word, { limit: MOST }).map(({ item }) => item);
}

/** Of so short a word only a letter inside may be missing: wen, wat. */
function lettersLeftOut(word: string, known: string): boolean {
  return known.length > word.length && known[0] === word[0] && known.at(-1) === word.at(-1);
}

/** Short words have too many neighbours to guess at; long ones survive two or three slips. */
function errorsAllowed(word: string): number {
  if (word.length < 3) return 0;
  if (word.length < 6) return 1;
  return word.length < 10 ? 2 : 3;
}

/** Letter pairs, with marks for the beginning and the end. */
function pairs(word: string): Set<string> {
  const marked = `^${word}$`;
  const found = new Set<string>();
  for (let i = 0; i < marked.length - 1; i += 1) found.add(marked.slice(i, i + 2));
  return found;
}
