import type { Language } from '../regulation/language.js';
import type { Section, Statement } from '../regulation/schema.js';

/** `answered`: one section, confident. `suggested`: did you mean one of these? `unknown`: nothing fits. */
export type AnswerStatus = 'answered' | 'suggested' | 'unknown';

/** Why there is no answer, or what an answer cannot give. */
export type AnswerNote =
  /** Nothing was asked: no word is left of the message. */
  | { readonly type: 'empty' }
  /** An article was named; its text is not bundled. */
  | { readonly type: 'article-text'; readonly article: number }
  /** An article was named that does not exist. */
  | { readonly type: 'no-such-article'; readonly article: number; readonly count: number }
  /** The words in quotation are not known to the data at all. */
  | { readonly type: 'not-covered'; readonly words: readonly string[] }
  /** The question names years or places, in quotation, that the sections found do not: they say it without them. */
  | { readonly type: 'nothing-for'; readonly words: readonly string[] };

/** Never more points are shown with an answer: what fits a phone's screen with the summary. */
export const MOST_POINTS = 5;

/** One section as the answer to one question. */
export interface AnswerResult {
  readonly section: Section;
  /** How well it fits, 0..1, for ordering and display. */
  readonly score: number;
  /** The section's points that are shown, at most `MOST_POINTS`, the one that answers first. */
  readonly points: readonly Statement[];
  /** The section's other points. */
  readonly more: readonly Statement[];
}

/** What the bot has to say to one question. */
export interface Answer {
  /** The question as it was understood: trimmed, on one line. */
  readonly question: string;
  readonly status: AnswerStatus;
  /** The language the reply is given in. */
  readonly language: Language;
  /** 0..1: how sure it is of `results[0]`, or, when `unknown`, of the best there was. */
  readonly confidence: number;
  /** Best first, at most five; empty when `unknown`. When `answered`, the first is the answer. */
  readonly results: readonly AnswerResult[];
  readonly note?: AnswerNote;
  /** Where the message asked two or three questions: the answer to each; `results` begins with their first results. */
  readonly parts?: readonly Answer[];
}

/** The answer that a message replies to. */
export interface Before {
  /** What it answered, where that can be read. */
  readonly question?: string;
  /** The ids of its sections, the one that was the answer first; unknown ones are left out. */
  readonly sections: readonly string[];
}

/** What an answer needs besides the question. */
export interface AskOptions {
  /** Used where the question's own language is none of ours, e.g. the member's locale. */
  readonly fallbackLanguage: Language;
  /** The language to answer in, whatever that of the question. */
  readonly language?: Language | undefined;
  /** A question that does not stand on its own is understood with this. */
  readonly before?: Before | undefined;
}

/** An answer as that which a message replies to. */
export function beforeOf({ question, results }: Answer): Before {
  return { question, sections: results.map(({ section }) => section.id) };
}

/** Answers questions about one regulation. Never throws, whatever the question. */
export interface Answerer {
  answer(question: string, options: AskOptions): Answer;
}
