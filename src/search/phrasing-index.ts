import { Accumulator } from './accumulator.js';
import { InvertedIndex } from './inverted-index.js';
import type { Query } from './query.js';

/** How much the terms that only the question, or only the phrasing, has count against the similarity. */
const ASKED_ONLY = 0.5;
const PHRASING_ONLY = 0.5;

/**
 * The questions that sections are known to answer. How close a question comes to the closest of them is a
 * signal of its own, 0..1: added to the sections' text, many phrasings would drown it.
 */
export class PhrasingIndex {
  private readonly index: InvertedIndex;
  /** The document each phrasing belongs to. */
  private readonly owners: Uint32Array;
  /** What all terms of each phrasing weigh together. */
  private readonly weights: Float64Array;
  /** What the question shares with each phrasing; empty between two calls. */
  private readonly shared: Accumulator;

  /**
   * `phrasings[i]` are the terms of each phrasing of document `i`; `informationOf` says how much a term tells, the
   * same for phrasings and questions.
   */
  constructor(
    phrasings: readonly (readonly (readonly string[])[])[],
    informationOf: (term: string) => number,
  ) {
    const owners: number[] = [];
    const documents: (readonly string[])[][] = [];
    phrasings.forEach((list, document) => {
      for (const terms of list) {
        owners.push(document);
        documents.push([[...new Set(terms)]]);
      }
    });
    this.owners = Uint32Array.from(owners);
    this.weights = Float64Array.from(documents, ([terms = []]) =>
      terms.reduce((weight, term) => weight + informationOf(term), 0),
    );
    this.index = new InvertedIndex(documents, [{ weight: 1, b: 0 }]);
    this.shared = new Accumulator(documents.length);
  }

  /**
   * For each document with a phrasing near the question, how near the nearest is (Tversky's index, 0..1).
   * `asked` is what the whole question is worth.
   */
  similarities(query: Query, asked: number): Map<number, number> {
    const nearest = new Map<number, number>();
    this.each(query, asked, (phrasing, similarity) => {
      const owner = this.owners[phrasing] ?? 0;
      if (similarity > (nearest.get(owner) ?? 0)) nearest.set(owner, Math.min(1, similarity));
    });
    return nearest;
  }

  /** Which of the phrasings of `document` is nearest, counted from 0; undefined where none shares a term. */
  nearestOf(document: number, query: Query, asked: number): number | undefined {
    let nearest: number | undefined;
    let most = 0;
    this.each(query, asked, (phrasing, similarity) => {
      if (this.owners[phrasing] !== document || similarity <= most) return;
      most = similarity;
      nearest = phrasing - this.owners.indexOf(document);
    });
    return nearest;
  }

  private each(query: Query, asked: number, visit: (phrasing: number, similarity: number) => void): void {
    for (const [term, worth] of query.terms) {
      this.index.each(term, (phrasing) => this.shared.add(phrasing, worth));
    }
    for (const phrasing of this.shared.keys()) {
      const value = this.shared.get(phrasing);
      const missing = (this.weights[phrasing] ?? 0) - value;
      visit(phrasing, value / (value + ASKED_ONLY * (asked - value) + PHRASING_ONLY * missing));
    }
    this.shared.clear();
  }
}
