import type { CalibrationKnot } from '../search/calibration.js';
import type { Prediction } from './reliability.js';

/** Fewer predictions than this say nothing of their own. */
const LEAST = 20;

/**
 * The monotone function that comes closest to what was right, as knots: predictions of like confidence are
 * grouped, and neighbouring groups are pooled until the share right ascends (pool adjacent violators).
 */
export function fitIsotonic(predictions: readonly Prediction[]): CalibrationKnot[] {
  const sorted = predictions.toSorted((a, b) => a.confidence - b.confidence);
  const groups: { weight: number; score: number; right: number }[] = [];
  for (let i = 0; i < sorted.length; i += LEAST) {
    // What is left at the end belongs to the last group.
    const end = sorted.length - i < 2 * LEAST ? sorted.length : i + LEAST;
    const part = sorted.slice(i, end);
    const mean = (value: (one: Prediction) => number) =>
      part.reduce((sum, one) => sum + value(one), 0) / part.length;
    groups.push({
      weight: part.length,
      score: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    });
    if (end === sorted.length) break;
  }
  const pooled: typeof groups = [];
  for (const group of groups) {
    let last = { ...group };
    for (let before = pooled.at(-1); before && before.right >= last.right; before = pooled.at(-1)) {
      pooled.pop();
      const weight = before.weight + last.weight;
      const mix = (a: number, b: number) => (a * (before?.weight ?? 0) + b * last.weight) / weight;
      last = { weight, score: mix(before.score, last.score), right: mix(before.right, last.right) };
    }
    pooled.push(last);
  }
  // Half a right and half a wrong answer more (Krichevsky and Trofimov): no group of answers makes anything certain.
  return pooled.map(({ score, right, weight }) => ({
    score: round(score),
    right: round((right * weight + 0.5) / (weight + 1)),
  }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
