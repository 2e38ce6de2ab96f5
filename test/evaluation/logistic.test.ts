import { describe, expect, it } from 'vitest';
import { fitLogistic, type Observation } from '../../src/evaluation/logistic.js';

/** Of a hundred observations with that signal, so many were right. */
function observed(signal: number, right: number, weight = 1): Observation[] {
  return Array.from({ length: 100 }, (_, i) => ({ signals: [signal], right: i < right, weight }));
}

describe('fitLogistic', () => {
  it('finds the log-odds of what was observed', () => {
    const [bias = 0, weight = 0] = fitLogistic([...observed(0, 20), ...observed(1, 80)]);
    expect(bias).toBeCloseTo(Math.log(0.2 / 0.8), 2);
    expect(bias + weight).toBeCloseTo(Math.log(0.8 / 0.2), 2);
  });

  it('counts observations by their weight', () => {
    const [bias = 0] = fitLogistic([...observed(0, 100, 3), ...observed(0, 0, 1)]);
    expect(bias).toBeCloseTo(Math.log(3), 2);
  });

  it('gives no weight to a signal that tells nothing, and a finite one to one that tells all', () => {
    const [, nothing = 1] = fitLogistic([...observed(0, 50), ...observed(1, 50)]);
    expect(nothing).toBeCloseTo(0, 5);
    const [, all = 0] = fitLogistic([...observed(0, 0), ...observed(1, 100)]);
    expect(all).toBeGreaterThan(5);
    expect(Number.isFinite(all)).toBe(true);
  });
});
