import { describe, expect, it } from 'vitest';
import { fitIsotonic } from '../../src/evaluation/isotonic.js';

/** `count` predictions from `from` on, of which the first `right` are right. */
const predictions = (count: number, from: number, right: number) =>
  Array.from({ length: count }, (_, i) => ({ confidence: from + i / 500, right: i < right }));

describe('fitIsotonic', () => {
  it('says for each group how often it was right', () => {
    const knots = fitIsotonic([
      ...predictions(20, 0.1, 0),
      ...predictions(20, 0.5, 10),
      ...predictions(20, 0.9, 20),
    ]);
    expect(knots.map(({ score }) => score)).toEqual([0.119, 0.519, 0.919]);
    expect(knots[1]?.right).toBe(0.5);
  });

  it('pools neighbours until both figures ascend', () => {
    const knots = fitIsotonic([
      ...predictions(20, 0.1, 14),
      ...predictions(20, 0.5, 6),
      ...predictions(20, 0.9, 20),
    ]);
    expect(knots).toHaveLength(2);
    expect(knots[0]).toMatchObject({ score: 0.319, right: 0.5 });
  });

  it('calls nothing certain', () => {
    const [low, high] = fitIsotonic([...predictions(20, 0.1, 0), ...predictions(20, 0.9, 20)]);
    expect(low?.right).toBeGreaterThan(0);
    expect(high?.right).toBeLessThan(1);
  });

  it('fits nothing to nothing', () => {
    expect(fitIsotonic([])).toEqual([]);
  });
});
