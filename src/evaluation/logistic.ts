/** Something that was right or not, with the signals it was judged by. */
export interface Observation {
  readonly signals: readonly number[];
  readonly right: boolean;
  /** How much it counts, above 0. */
  readonly weight: number;
}

/** Newton's method is there within some ten steps. */
const STEPS = 25;
/** Keeps a weight finite whose signal tells right from wrong without exception. */
const RIDGE = 1e-3;

/**
 * Fits a logistic model: the bias, then a weight for each signal, that make the observations likeliest. There have to be
 * observations of both kinds.
 */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.signals.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { signals, right, weight } of observations) {
      const x = [1, ...signals];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      for (const [i, value] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * (Number(right) - p) * value;
        const row = curvature[i] as number[];
        for (const [j, other] of x.entries()) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * value * other;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return weights;
}

/** The x of `matrix` · x = `values`, by Gauss's elimination; `matrix` is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  const found = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as number[];
    const rest = found.reduce((sum, value, j) => (j > i ? sum + value * (row[j] ?? 0) : sum), 0);
    found[i] = ((row.at(-1) ?? 0) - rest) / (row[i] ?? 1);
  }
  return found;
}
