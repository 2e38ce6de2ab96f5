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
/** By how many letters a correction may be longer, for up to three errors; of equals those of like length come first. */
const LENGTHS_APART = [0, 1, -1, 2, -2, 3, -3];

/**
 * The English words of the indexed texts, searchable with typing errors. Words of a fitting length that share letter
 * pairs are found first, so that the cost grows little with the vocabulary; the edit distance decides, and Fuse
 * between equals.
 */
export class Vocabulary {
  private readonly words: readonly string[];
  /** Numbers of the words by their length and then by letter pair; read when a word is first looked for. */
  private byLength: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> | undefined;
  /** How many pairs each word shares with the one looked for; all zero between two calls. */
  private readonly shared: Uint8Array;

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)];
    this.shared = new Uint8Array(this.words.length);
  }

  /** Known words that `word`, which is unknown, may be a misspelling of, most alike first. */
  correct(word: string): Correction[] {
    const own = pairs(word);
    const most = errorsAllowed(word);
    for (let errors = 1; errors <= most; errors += 1) {
      const nearest = this.neighbours(word, own, errors).filter(
        (known) =>
          editDistance(word, known, errors) <= errors && (word.length > 3 || lettersLeftOut(word, known)),
      );
      if (nearest.length === 0) continue;
      return mostAlike(word, nearest).map((known) => ({
        word: known,
        similarity: 1 - errors / (known.length + 1),
      }));
    }
    return [];
  }

  /**
   * The words that may be within `errors` errors: one error changes at most three letter pairs (a swap of
   * neighbours does) and the length by one.
   */
  private neighbours(word: string, own: ReadonlySet<string>, errors: number): string[] {
    this.byLength ??= byLength(this.words);
    const enough = Math.max(1, own.size - 3 * errors);
    const bySharing: number[][] = Array.from({ length: own.size + 1 }, () => []);
    for (const longer of LENGTHS_APART.slice(0, 2 * errors + 1)) {
      const byPair = this.byLength.get(word.length + longer);
      if (!byPair) continue;
      const touched: number[] = [];
      for (const pair of own) {
        for (const i of byPair.get(pair) ?? []) {
          if (this.shared[i] === 0) touched.push(i);
          this.shared[i] = (this.shared[i] ?? 0) + 1;
        }
      }
      for (const i of touched) {
        const shared = this.shared[i] ?? 0;
        if (shared >= enough) bySharing[shared]?.push(i);
        this.shared[i] = 0;
      }
    }
    const near: number[] = [];
    for (let shared = own.size; shared >= enough && near.length < CANDIDATES; shared -= 1) {
      near.push(...(bySharing[shared] ?? []).slice(0, CANDIDATES - near.length));
    }
    return near.map((i) => this.words[i] ?? '');
  }
}

/** The words, by their places, of each length that have each letter pair. */
function byLength(words: readonly string[]): Map<number, Map<string, number[]>> {
  const found = new Map<number, Map<string, number[]>>();
  words.forEach((word, i) => {
    const byPair = found.get(word.length) ?? new Map<string, number[]>();
    found.set(word.length, byPair);
    for (const pair of pairs(word)) {
      const list = byPair.get(pair);
      if (list) list.push(i);
      else byPair.set(pair, [i]);
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
