import type { Hit } from './hit.js';
import type { Query } from './query.js';

/** How sure a ranking is of its first hit, and what that rests on. */
export interface Confidence {
  /** 0..1 */
  readonly value: number;
  /** Of the first hit: how strongly its texts match, 0..1, as a share of the best possible match. */
  readonly body: number;
  /** How much information the first hit meets: ln(1 + idf), as each further word adds less. */
  readonly information: number;
  /** How near the first hit's nearest phrasing is, 0..1. */
  readonly phrasing: number;
  /** By how much the first hit's score beats the second's, 0..1. */
  readonly margin: number;
  /** How much the words met tell that the question is about the subject at all: ln(1 + the hit's `subject`). */
  readonly subject: number;
  /** 1 where the question has a word of everyday topics that the first hit has not, else 0. */
  readonly astray: number;
}

/** A logistic model, fitted to the development questions, their misspellings and everyday sentences. */
export const MODEL = {
  bias: -8.8,
  body: 4.2,
  information: 1.9,
  phrasing: 1.7,
  margin: 5,
  subject: 1.15,
  astray: -3.8,
};

/** A question from this nearness on is a phrasing word for word, small words aside … */
export const WORD_FOR_WORD = 0.999;
/** … and if it tells at least this much, as `information` is measured, there is hardly a doubt: */
const TELLING = 1.2;
const HARDLY_A_DOUBT = 0.98;

const NONE: Confidence = { value: 0, body: 0, information: 0, phrasing: 0, margin: 0, subject: 0, astray: 0 };

/** The confidence that `hits[0]` answers the question; 0 where there is no hit. */
export function confidenceOf(query: Query, hits: readonly Hit[]): Confidence {
  const [first, second] = hits;
  if (!first || first.score <= 0) return NONE;
  const { body, phrasing } = first;
  const met = first.coverage * query.units.reduce((sum, unit) => sum + unit.information, 0);
  const information = Math.log1p(met);
  const margin = first.score - (second?.score ?? 0);
  const subject = Math.log1p(first.subject);
  const astray = Math.min(1, first.astray);
  const logit =
    MODEL.bias +
    MODEL.body * body +
    MODEL.information * information +
    MODEL.phrasing * phrasing +
    MODEL.margin * margin +
    MODEL.subject * subject +
    MODEL.astray * astray;
  const score = 1 / (1 + Math.exp(-logit));
  const known = phrasing >= WORD_FOR_WORD && information >= TELLING;
  return {
    value: known ? Math.max(score, HARDLY_A_DOUBT) : score,
    body,
    information,
    phrasing,
    margin,
    subject,
    astray,
  };
}
