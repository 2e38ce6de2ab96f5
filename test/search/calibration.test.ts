import { describe, expect, it } from 'vitest';
import { calibration } from '../../src/search/calibration.js';

describe('calibration', () => {
  it('takes scores as they are without knots', () => {
    expect(calibration([])(0.3)).toBe(0.3);
  });

  it('is straight between knots, from nothing at 0, and stays at the last one', () => {
    const worth = calibration([
      { score: 0.2, right: 0.1 },
      { score: 0.6, right: 0.9 },
    ]);
    expect(worth(0)).toBe(0);
    expect(worth(0.1)).toBeCloseTo(0.05);
    expect(worth(0.4)).toBeCloseTo(0.5);
    expect(worth(0.6)).toBeCloseTo(0.9);
    expect(worth(1)).toBeCloseTo(0.9);
  });

  it('never falls', () => {
    const worth = calibration([
      { score: 0.2, right: 0.4 },
      { score: 0.2, right: 0.5 },
      { score: 0.9, right: 0.9 },
    ]);
    const path = Array.from({ length: 101 }, (_, i) => worth(i / 100));
    expect(path).toEqual(path.toSorted((a, b) => a - b));
  });
});
