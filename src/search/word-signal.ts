import type { Query } from './query.js';
import type { TermNumbers } from './term-numbers.js';
import { type Example, WordModel } from './word-model.js';
import { isTurn } from './wording.js';

/** Documents are told apart by their words up to this number; in more, a word tells too little of each of them. */
export const MOST_DOCUMENTS = 500;
/** Natural logarithms of probabilities below this are all the same: hardly ever. */
const FLOOR = 8;

/** How texts are worded: of each the numbers of its terms and turns of phrase. */
export type Wordings = readonly Uint32Array[];

/** What is worded by the same numbers as the documents. */
interface Elsewhere {
  readonly numbers: TermNumbers;
  /** Reads and numbers texts that are about something else than all documents. */
  readonly elsewhere: () => Wordings;
}

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
  /** Which document a question is about, if any. */
  private readonly which: WordModel;
  /** Whether it is about something else than all documents (1) or not (0); undefined where nothing is known of that. */
  private readonly whether: WordModel | undefined;

  /** `documents[i]` are the passages and phrasings of document `i`, by how each is worded. */
  constructor(documents: readonly Wordings[], { numbers, elsewhere }: Elsewhere) {
    const examples = (wordings: Wordings, label: number): Example[] =>
      wordings.map((terms) => ({ terms, label }));
    // Before there are numbers for the words that are used elsewhere alone.
    this.which = new WordModel(documents.flatMap(examples), documents.length, numbers);
    const others = elsewhere();
    if (others.length > 0)
      this.whether = new WordModel([...examples(documents.flat(), 0), ...examples(others, 1)], 2, numbers);
  }

  /**
   * Reads a question. `wording` is how it is worded, with only those words corrected that are surely meant: where one may
   * be taken for a word of the subject, that must not tell that it is about the subject.
   */
  read({ units }: Query, wording: readonly string[]): WordReading {
    const meant = new Map<string, number>();
    for (const { evidence } of units)
      for (const { term, weight } of evidence) meant.set(term, Math.max(meant.get(term) ?? 0, weight));
    for (const term of wording) if (isTurn(term)) meant.set(term, 1);
    const found = this.which.probabilities(meant);
    const other = this.whether?.probabilities([...new Set(wording)].map((term) => [term, 1]));
    return {
      of: (document) => Math.max(0, 1 + Math.log(Math.max(found[document] ?? 0, Number.MIN_VALUE)) / FLOOR),
      elsewhere: other?.[1] ?? UNKNOWN,
    };
  }
}
