/** What a score of the model has been worth: from this score on, the share of answers that were right. */
export interface CalibrationKnot {
  /** Of the model, 0..1. */
  readonly score: number;
  /** Share right, 0..1. */
  readonly right: number;
}

/** Turns a score of the model, 0..1, into a confidence, 0..1. */
export type Calibration = (score: number) => number;

/**
 * A calibration through `knots`, which ascend in both figures; straight between two of them. Without knots a score
 * is taken as it is.
 */
export function calibration(knots: readonly CalibrationKnot[]): Calibration {
  if (knots.length === 0) return (score) => score;
  const path = [{ score: 0, right: 0 }, ...knots, { score: 1, right: knots.at(-1)?.right ?? 1 }];
  return (score) => {
    const after = Math.max(
      1,
      path.findIndex((knot) => knot.score >= score),
    );
    const [a, b] = [path[after - 1], path[after]];
    if (!a || !b || b.score === a.score) return b?.right ?? score;
    return a.right + ((b.right - a.right) * (score - a.score)) / (b.score - a.score);
  };
}
