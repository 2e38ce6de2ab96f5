import type { Ranking, SearchIndex } from '../search/search-index.js';
import type { Constraint, ConstraintFinder, Scope } from './constraints.js';
import { MOST_RESULTS } from './results.js';
import { segmentsOf } from './segments.js';

/** A message or a piece of it, read as a question, and what the index found for it. */
export interface Reading {
  readonly question: string;
  /** What it names that an answer has to be about. */
  readonly named: readonly Constraint[];
  readonly scope: Scope;
  readonly ranking: Ranking;
}

/** Reads messages: looks for what is named in them and searches for the rest. */
export class Reader {
  constructor(
    private readonly index: SearchIndex,
    private readonly constraints: ConstraintFinder,
  ) {}

  /** A message read whole and, if it is long, also sentence by sentence; never empty. */
  readings(message: string): Reading[] {
    return segmentsOf(message).map((question) => this.read(question));
  }

  /** A question read whole. */
  read(question: string): Reading {
    const named = this.constraints.find(question);
    const scope = this.constraints.scope(question);
    const ranking = this.search(question, (id) => this.constraints.fit(id, named, scope));
    return { question, named, scope, ranking };
  }

  /** What is found for a question; without `shareOf`, as if it named nothing. */
  search(question: string, shareOf?: (id: string) => number, limit = MOST_RESULTS): Ranking {
    return this.index.search(this.constraints.shortened(question), limit, shareOf);
  }

  /** All that is found for a question, at most `limit`. */
  list(question: string, limit: number): Ranking {
    const named = this.constraints.find(question);
    const scope = this.constraints.scope(question);
    return this.search(question, (id) => this.constraints.fit(id, named, scope), limit);
  }
}

/** The reading that is surest of its first hit; of equals, the first. */
export function surest(readings: readonly Reading[]): Reading {
  return readings.reduce((best, next) =>
    next.ranking.confidence.value > best.ranking.confidence.value ? next : best,
  );
}
