/** One document found. */
export interface Hit {
  readonly id: string;
  /** 0..1, for ordering. */
  readonly score: number;
  /** 0..1, the share of the question's information that the document meets. */
  readonly coverage: number;
  /** 0..1, how near the document's nearest phrasing is to the question. */
  readonly phrasing: number;
  /** 0..1, the strength of the match in the document's texts (BM25F as a share of the best possible). */
  readonly body: number;
  /**
   * How much the question's words that the document has tell that it is about the subject at all: for each the natural
   * logarithm of how much more often it stands in the indexed texts than in general language, added up; 0 or more.
   */
  readonly subject: number;
  /** 0..1, how much the question's words are such as are used for this document: 1 for certain, 0 for hardly ever. */
  readonly words: number;
}

/** A field of a document's texts. */
export type TextField = 'title' | 'terms' | 'text' | 'phrasings';

/** How a document came to its hit. */
export interface Match {
  /**
   * What each field, the nearest phrasing, the share of the question that is met and its words give to the score; their
   * sum is the score, unless the document was held back.
   */
  readonly parts: Readonly<Record<TextField | 'nearest' | 'coverage' | 'words', number>>;
  /** How far its score was held back, 0..1. */
  readonly heldBack: number;
  /** The nearest phrasing as it is written; undefined where none shares a term with the question. */
  readonly nearest: string | undefined;
  /** The words of the question that the document does not have; of Chinese, a single character does not count. */
  readonly missed: readonly string[];
}
