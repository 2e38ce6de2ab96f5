import type { Answer } from './answer.js';
import type { Reading } from './reading.js';
import type { ArticleReference } from './references.js';

/** The way from a message to its answer. */
export interface Course {
  readonly answer: Answer;
  /** The article that was asked for, if any; the readings are then those of the rest of the message. */
  readonly reference?: ArticleReference;
  readonly readings: readonly Reading[];
  /** Of the readings, the one that counts. */
  readonly reading: Reading;
  /** Those of the message's questions, where it asks several, whether or not they were then answered one by one. */
  readonly parts: readonly Course[];
  /**
   * Where the message was read together with the answer that it replies to: `instead`, as the question before with its
   * words put into it; `on`, as asking on about the sections before.
   */
  readonly followsUp?: 'instead' | 'on';
}
