import { type Language, writtenFor } from '../regulation/language.js';
import type { Section } from '../regulation/schema.js';
import type { Marker } from '../search/marker.js';
import type { Ranking } from '../search/search-index.js';
import type { AskOptions } from './answer.js';

/** What was found for some words, to be looked through. */
export interface Found {
  /** The words as they were given: trimmed, on one line. */
  readonly query: string;
  /** The language of the words. */
  readonly language: Language;
  /** Best first; empty where nothing fits. */
  readonly sections: readonly Section[];
  /** Finds in the sections' texts what was looked for. */
  readonly marker: Pick<Marker, 'isIn' | 'worthOf' | 'stretchesIn'>;
  /** The words that stand nowhere in the data. */
  readonly unknown: readonly string[];
}

/** Lists all sections for some words, where an `Answerer` looks for the one that answers. Never throws. */
export interface SectionSearch {
  search(query: string, options: AskOptions): Found;
}

/** What meets less than this share of the words' information holds none of them. */
const LEAST = 0.2;
/** A section is listed that meets at least this part of what the best one does. */
const BESIDE_BEST = 0.5;

/** The ids of what meets enough of the words, best first. */
export function matching({ hits }: Ranking): string[] {
  const found = hits.filter(({ score }) => score > 0);
  const most = found.reduce((best, { coverage }) => Math.max(best, coverage), 0);
  return found.filter(({ coverage }) => coverage >= Math.max(LEAST, BESIDE_BEST * most)).map(({ id }) => id);
}

/** True for a section that says something of what is sought; one may also be found by a phrasing, which is not shown. */
export function says({ title, summary, points }: Section, marker: Marker, language: Language): boolean {
  const written = writtenFor(language);
  return [title, summary, ...points].some((text) => marker.isIn(text[written]));
}
