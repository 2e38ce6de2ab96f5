import Fuse from 'fuse.js';
import { normalise } from '../search/normalise.js';
import { tokenise } from '../search/tokens.js';
import type { Gap } from '../store/store.js';
import { createNeighbours } from './neighbours.js';

/** Questions that ask about the same, as far as their words tell. */
export interface GapGroup {
  /** The wording asked most often, of those the one asked last. */
  readonly question: string;
  /** Newest first. */
  readonly gaps: readonly Gap[];
  /** When the last one was asked, in milliseconds since the epoch. */
  readonly newest: number;
}

export type GapOrder = 'often' | 'newest';

/** So far, at most, two questions may differ: errors by their characters, the way Fuse counts. */
const MOST_DIFFERENCE = 0.22;
/** The same for Chinese, where two characters are a word. */
const MOST_DIFFERENCE_CHINESE = 0.15;
/** Of longer questions, the beginning is compared. */
const LONGEST = 96;

/**
 * Groups gaps by what is left of their questions without small talk, in whatever order English words stand; typing
 * errors are forgiven. The same gaps always give the same groups. 5,000 different questions take about a second.
 * @param gaps newest first
 * @param order of the groups: those with most questions first, or those asked last
 */
export function groupGaps(gaps: readonly Gap[], order: GapOrder): GapGroup[] {
  const wordings = new Map<string, Gap[]>();
  for (const gap of gaps) put(wordings, gap.question, gap);
  const alike = new Map<string, Gap[][]>();
  for (const [question, same] of wordings) put(alike, keyOf(question), same);
  const kinds = [...alike].map(([key, same]) => ({ key, gaps: same.flat(), question: mostFrequent(same) }));

  // What is asked most often names the group that others join.
  const groups: Kind[] = [];
  const neighbours = createNeighbours<Kind>();
  for (const kind of kinds.sort((a, b) => b.gaps.length - a.gaps.length || newestOf(b) - newestOf(a))) {
    const found = neighbours.of(kind.key).find(({ key }) => alikeEnough(key, kind.key));
    if (found === undefined) {
      groups.push(kind);
      neighbours.add(kind.key, kind);
    } else {
      found.gaps.push(...kind.gaps);
    }
  }
  return groups
    .map(({ question, gaps: of }) => {
      const sorted = of.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
      return { question, gaps: sorted, newest: sorted[0]?.at ?? 0 };
    })
    .sort((a, b) => (order === 'often' ? b.gaps.length - a.gaps.length : 0) || b.newest - a.newest);
}

/** Questions with the same words. */
interface Kind {
  readonly key: string;
  readonly question: string;
  readonly gaps: Gap[];
}

/** In both directions: a word alone is found in every question that has it. A year more or less is another question. */
function alikeEnough(key: string, other: string): boolean {
  if (numbersOf(key) !== numbersOf(other)) return false;
  const differs = (pattern: string, text: string) => Fuse.match(pattern, text, OPTIONS).score;
  const most = /\p{Script=Han}/u.test(key) ? MOST_DIFFERENCE_CHINESE : MOST_DIFFERENCE;
  return differs(key, other) <= most && differs(other, key) <= most;
}

const OPTIONS = { ignoreLocation: true, threshold: 0.4 };

function numbersOf(key: string): string {
  return key.match(/\d+/g)?.join(' ') ?? '';
}

/** What tells a question from others: stems in alphabetical order, then the Chinese as it stands. */
function keyOf(question: string): string {
  const tokens = tokenise(question).filter(({ stop }) => !stop);
  const chinese = tokens.filter(({ kind }) => kind === 'han').map(({ term }) => term);
  const words = tokens.filter(({ kind }) => kind !== 'han').map(({ term }) => term);
  const key = [...words.sort(), chinese.join('')].join(' ').trim();
  return (key === '' ? normalise(question) : key).slice(0, LONGEST);
}

/** The wording of the most gaps; they come newest first. */
function mostFrequent(wordings: readonly Gap[][]): string {
  const most = Math.max(...wordings.map(({ length }) => length));
  return wordings.find(({ length }) => length === most)?.[0]?.question ?? '';
}

function newestOf({ gaps }: Kind): number {
  return Math.max(...gaps.map(({ at }) => at));
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
