import type { Hit } from './hit.js';
import type { Query } from './query.js';

/** What a confidence can rest on, each of the first hit of a ranking. */
const SIGNALS = [
  /** How strongly its texts match, 0..1, as a share of the best possible match. */
  'body',
  /** How near its nearest phrasing is, 0..1. */
  'phrasing',
  /** The share of the question's information that it meets, 0..1. */
  'coverage',
  /** How much information it meets: ln(1 + idf), as each further word adds less. */
  'information',
  /** How much the words it meets tell that the question is about the subject at all: ln(1 + the hit's `subject`). */
  'subject',
  /** By how much its score beats the second's, 0..1. */
  'margin',
  /** How likely it is the one, if one of the hits is: ln of its share of all their odds; 0 or less. */
  'preference',
  /** How much the question's words are such as are used for it, 0..1; see {@link Hit.words}. */
  'words',
  /**
   * How likely the words of the question, as they are written, are about something else: ln of the odds. Where they are
   * rather not, that tells only of what it does not meet: below 0 it is times that share.
   */
  'elsewhere',
] as const;
export type SignalName = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<SignalName, number>>;

/** A logistic model: what each signal adds to the log-odds. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<SignalName, number>>>;
}

/** Where only texts are known: fitted to a regulation's development questions. */
export const TEXTS_ALONE: ConfidenceModel = {
  bias: -8.8,
  weights: { body: 4.2, information: 1.9, margin: 3, subject: 1.15 },
};

/**
 * Where questions are known that documents answer: fitted by `npm run calibrate`, which keeps some of a regulation's
 * phrasings back to ask them.
 */
export const WITH_QUESTIONS: ConfidenceModel = {
  bias: -7.47,
  weights: {
    preference: 2.38,
    coverage: 5.87,
    information: 0.53,
    subject: 0.14,
    words: 3.57,
    elsewhere: -0.88,
  },
};

/** How sure a ranking is of its first hit, and what that rests on. */
export interface Confidence {
  /** 0..1; that of the model, or more where the question is a phrasing word for word. */
  readonly value: number;
  readonly bias: number;
  /** What the model makes of the signals; empty where there is no hit. */
  readonly signals: readonly {
    readonly name: SignalName;
    readonly value: number;
    /** What it adds to the log-odds. */
    readonly gives: number;
  }[];
}

/** A question from this nearness on is a phrasing word for word, small words aside … */
export const WORD_FOR_WORD = 0.999;
/** … and if it tells at least this much, as `information` is measured, there is hardly a doubt: */
const TELLING = 1.2;
const HARDLY_A_DOUBT = 0.98;

/**
 * The confidence that `hits[0]` answers the question; 0 where there is no hit. `oddsOf` turns a score into log-odds,
 * `elsewhere` is the probability, 0..1, that the words are about something else.
 */
export function confidenceOf(
  query: Query,
  hits: readonly Hit[],
  {
    model,
    oddsOf,
    elsewhere,
  }: { model: ConfidenceModel; oddsOf: (score: number) => number; elsewhere: number },
): Confidence {
  const [first, second] = hits;
  if (!first || first.score <= 0) return { value: 0, bias: model.bias, signals: [] };
  const met = first.coverage * query.units.reduce((sum, unit) => sum + unit.information, 0);
  const odds = logOdds(elsewhere);
  const ahead = hits.map((hit) => Math.exp(oddsOf(hit.score) - oddsOf(first.score)));
  const found: Signals = {
    body: first.body,
    phrasing: first.phrasing,
    coverage: first.coverage,
    information: Math.log1p(met),
    subject: Math.log1p(first.subject),
    margin: first.score - (second?.score ?? 0),
    preference: -Math.log(ahead.reduce((sum, one) => sum + one, 0)),
    words: first.words,
    elsewhere: Math.max(0, odds) + (1 - first.coverage) * Math.min(0, odds),
  };
  const signals = SIGNALS.flatMap((name) => {
    const weight = model.weights[name];
    return weight === undefined ? [] : [{ name, value: found[name], gives: weight * found[name] }];
  });
  const logit = signals.reduce((sum, { gives }) => sum + gives, model.bias);
  const score = 1 / (1 + Math.exp(-logit));
  const known = found.phrasing >= WORD_FOR_WORD && found.information >= TELLING;
  return { value: known ? Math.max(score, HARDLY_A_DOUBT) : score, bias: model.bias, signals };
}

/** Nothing is ever quite sure: within ± 6.9. */
function logOdds(probability: number): number {
  return Math.log((probability + 0.001) / (1 - probability + 0.001));
}
