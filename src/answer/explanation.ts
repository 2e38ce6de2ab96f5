import type { Language } from '../regulation/language.js';
import type { Confidence } from '../search/confidence.js';
import type { Match } from '../search/hit.js';
import type { Answer, AskOptions } from './answer.js';
import type { Constraint } from './constraints.js';
import type { Thresholds } from './decide.js';

/** How a message became, or did not become, an answer. For those who edit the data; in English. */
export interface Explanation {
  readonly answer: Answer;
  readonly language: Language;
  /** Why the answer is what it is: one plain sentence. */
  readonly why: string;
  /** The article that was asked for; everything below is then about the rest of the message. */
  readonly article?: { readonly number: number; readonly exists: boolean; readonly rest: string };
  /** Set where the message was read together with the answer that it replies to; see {@link Course}. */
  readonly followsUp?: 'instead' | 'on';
  readonly readings: readonly ExplainedReading[];
  /** The words that tell something, as the reading that counts has them; of Chinese, the characters. */
  readonly words: readonly ExplainedWord[];
  readonly corrections: readonly { readonly written: string; readonly meant: readonly string[] }[];
  readonly expansions: readonly Expansion[];
  readonly constraints: ExplainedConstraints;
  /** Best first, at most five, also where none is shown. */
  readonly candidates: readonly Candidate[];
  readonly confidence: ExplainedConfidence;
  /** Where the message asks several questions: each by itself. `answer.parts` tells whether they were answered so. */
  readonly parts?: readonly Explanation[];
}

/** The message or a sentence of it. */
export interface ExplainedReading {
  readonly text: string;
  /** Of the confidence model, 0..1. */
  readonly score: number;
  /** True for the one reading whose score is the highest: everything else is about it. */
  readonly counts: boolean;
}

/** The smallest piece of a question that is looked for. */
export interface ExplainedWord {
  readonly written: string;
  /** True where it continues the Chinese of the piece before it. */
  readonly joined: boolean;
  /** How much it tells about what is asked, in the unit of an idf. */
  readonly tells: number;
  /** False where no section has it or anything that means the same. */
  readonly known: boolean;
}

/** Other words that the search takes to mean the same. */
export interface Expansion {
  readonly written: string;
  /** Some of them. */
  readonly words: readonly string[];
  /** How many more there are. */
  readonly others: number;
}

/** What the question names that an answer has to be about, and what came of it. */
export interface ExplainedConstraints {
  readonly found: readonly Pick<Constraint, 'name' | 'kind'>[];
  /** How many sections are left out as they do not name what is asked about. */
  readonly leftOut: number;
  /** Of the five sections that would be first otherwise, those that are left out (share 0) or held back (below 1). */
  readonly affected: readonly { readonly id: string; readonly title: string; readonly share: number }[];
}

/** A section that was considered. */
export interface Candidate extends Match {
  readonly id: string;
  /** In English. */
  readonly title: string;
  /** 0..1: the sum of `parts`, less what it is held back by as it does not name what the question does. */
  readonly score: number;
  /** 0..1, the share of the question's information that it meets. */
  readonly coverage: number;
  /** 0..1, how near its nearest phrasing is. */
  readonly nearness: number;
}

/** How sure it is that the first candidate answers the question. */
export interface ExplainedConfidence {
  /** What a score of the model has been worth, 0..1: the share of answers that were right. */
  readonly calibrated: number;
  /** The model's score, 0..1: the logistic function of `logit`. */
  readonly score: number;
  /** The sum of `bias` and what the signals give; like them, missing where there is no candidate. */
  readonly logit?: number;
  readonly bias?: number;
  readonly signals: Confidence['signals'];
  readonly thresholds: Thresholds;
}

/** Tells how answers come about. */
export interface Explainer {
  /** Answers `question` and tells how that came about. Takes some milliseconds more than an answer. */
  explain(question: string, options: AskOptions): Explanation;
}
