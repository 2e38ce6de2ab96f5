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
  /** How many of the question's words of everyday topics (see everyday-topics.ts) the document does not have. */
  readonly astray: number;
}
