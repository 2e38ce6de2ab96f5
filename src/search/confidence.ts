import type { Hit } from './hit.js';
import type { Query } from './query.js';

/** How sure a ranking is of its first hit, and what that rests on; every figure is 0..1. */
export interface Confidence {
  readonly value: number;
  /** Of the first hit: how strongly its texts match, as a share of the best possible match. */
  readonly body: number;
  /** How much information the first hit meets, saturating: one rare word is little evidence, three are much. */
  readonly information: number;
  /** By how much the first hit's score beats the second's. */
  readonly margin: number;
}

/**
 * A logistic model, fitted on development questions and on phrasings held out of the index. Coverage and the
 * nearness of a phrasing add nothing to these three.
 */
const MODEL = { bias: -4.9, body: 3, information: 5.3, margin: 4.4 };
/** The information at which half of it counts, in the unit of an idf. */
const HALF = 3;

const NONE: Confidence = { value: 0, body: 0, information: 0, margin: 0 };

/** The confidence that `hits[0]` answers the question; 0 where there is no hit. */
export function confidenceOf(query: Query, hits: readonly Hit[]): Confidence {
  const [first, second] = hits;
  if (!first || first.score <= 0) return NONE;
  const met = first.coverage * query.units.reduce((sum, unit) => sum + unit.information, 0);
  const { body } = first;
  const information = met / (met + HALF);
  const margin = first.score - (second?.score ?? 0);
  const logit = MODEL.bias + MODEL.body * body + MODEL.information * information + MODEL.margin * margin;
  return { value: 1 / (1 + Math.exp(-logit)), body, information, margin };
}
