import type { DocumentTerms } from './document.js';
import { type FieldWeight, InvertedIndex } from './inverted-index.js';
import type { Query } from './query.js';

/** What a document meets of a question. */
export interface Coverage {
  /** 0..1, the share of the question's information. */
  readonly covered: number;
  /** See {@link Hit.subject}. */
  readonly subject: number;
}

/** A term of the texts is met for sure; one of n phrasings alone, as n / (n + 1.1): one of them may have it by chance. */
const FIELDS: readonly FieldWeight[] = [
  { weight: 1e6, b: 0 },
  { weight: 1, b: 0 },
];

/** Tells how much of a question documents meet, wherever in them. */
export class CoverageIndex {
  /** By what `index` holds; a document meets a term that it has, unless `graded`: then as strongly as it has it. */
  constructor(
    private readonly index: InvertedIndex,
    private readonly graded = false,
  ) {}

  /** By texts and phrasings, of which the latter are less sure. */
  static withPhrasings(documents: readonly Pick<DocumentTerms, 'texts' | 'phrasings'>[]): CoverageIndex {
    const distinct = (terms: readonly string[]) => [...new Set(terms)];
    const fields = documents.map(({ texts, phrasings }) => [distinct(texts), phrasings.flatMap(distinct)]);
    return new CoverageIndex(new InvertedIndex(fields, FIELDS), true);
  }

  /** Tells for a document how much of `query` it meets. */
  of({ units }: Query): (document: number) => Coverage {
    const all = units.reduce((sum, { information }) => sum + information, 0);
    const sought = units.map(({ information, evidence }) => ({
      information,
      evidence: evidence.map((one) => ({ ...one, postings: this.index.postings(one.term) })),
    }));
    return (document) => {
      let met = 0;
      let about = 0;
      for (const { information, evidence } of sought) {
        let best = 0;
        let most = 0;
        for (const { postings, weight, subject } of evidence) {
          if (!postings || (weight <= best && subject <= most)) continue;
          const strength = this.index.strength(postings, document);
          if (strength === 0) continue;
          best = Math.max(best, weight * (this.graded ? strength : 1));
          most = Math.max(most, subject);
        }
        met += best * information;
        about += most;
      }
      return { covered: all === 0 ? 0 : met / all, subject: about };
    };
  }
}
