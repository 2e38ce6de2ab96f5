import type { Query } from './query.js';
import { type Example, WordModel } from './word-model.js';

/** Documents are told apart by their words up to this number; in more, a word tells too little of each of them. */
export const MOST_DOCUMENTS = 500;
/** Natural logarithms of probabilities below this are all the same: hardly ever. */
const FLOOR = 8;

/** The terms of one document: of each of its passages and phrasings. */
export type Passages = readonly (readonly string[])[];

/** What the words of a question tell. */
export interface WordReading {
  /** How much they are such as are used for a document: 1 for certain, 0 for hardly ever. */
  of(document: number): number;
  /** The probability, 0..1, that they are about something else than all documents. */
  readonly elsewhere: number;
}

/** Where nothing is known of words that are about something else, a message is taken to be so with this probability. */
const UNKNOWN = 0.3;

/** What words tell where nothing is known of them. */
export const SILENT: WordReading = { of: () => 0, elsewhere: UNKNOWN };

/**
 * Tells by the words that are used for documents which of them a question is about, or that it is about something
 * else. Unlike a search it weighs words against each other: one that is used for many documents tells little, however
 * often it stands in one of them.
 */
export class WordSignal {
  private readonly model: WordModel;
  private readonly documents: number;
  private readonly knowsElsewhere: boolean;

  /**
   * `documents[i]` are the passages and phrasings of document `i`, `elsewhere` texts about something else, each as its
   * terms.
   */
  constructor(documents: readonly Passages[], elsewhere: Passages) {
    this.documents = documents.length;
    this.knowsElsewhere = elsewhere.length > 0;
    const about = (passages: Passages, label: number): Example[] =>
      passages.map((terms) => ({ terms, label }));
    const examples = [...documents.flatMap(about), ...about(elsewhere, documents.length)];
    this.model = new WordModel(examples, documents.length + 1);
  }

  /**
   * Reads a question. `written` are its terms as it is written: where a word is corrected into one of the subject, that
   * must not tell that it is about the subject.
   */
  read({ units }: Query, written: readonly string[]): WordReading {
    const meant = new Map<string, number>();
    for (const { evidence } of units)
      for (const { term, weight } of evidence) meant.set(term, Math.max(meant.get(term) ?? 0, weight));
    const found = this.model.probabilities(meant);
    const among = 1 - (found[this.documents] ?? 0);
    const plain = this.model.probabilities([...new Set(written)].map((term) => [term, 1]));
    return {
      of: (document) => {
        const probability = (found[document] ?? 0) / Math.max(among, Number.MIN_VALUE);
        return Math.max(0, 1 + Math.log(Math.max(probability, Number.MIN_VALUE)) / FLOOR);
      },
      elsewhere: this.knowsElsewhere ? (plain[this.documents] ?? 0) : UNKNOWN,
    };
  }
}
