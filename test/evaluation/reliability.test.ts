import { describe, expect, it } from 'vitest';
import { type Prediction, reliabilityOf } from '../../src/evaluation/reliability.js';

const many = (count: number, confidence: number, right: number): Prediction[] =>
  Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }));

describe('reliability', () => {
  it('makes bands of about equal size, at least twenty questions each', () => {
    const predictions = Array.from({ length: 317 }, (_, i) => ({ confidence: i / 317, right: i % 2 === 0 }));
    const { bands } = reliabilityOf(predictions);
    expect(bands).toHaveLength(8);
    for (const { questions } of bands) expect(questions).toBeGreaterThanOrEqual(20);
    expect(bands.reduce((sum, band) => sum + band.questions, 0)).toBe(317);
    for (const [i, band] of bands.slice(1).entries()) expect(band.from).toBeGreaterThan(bands[i]?.to ?? 1);
  });

  it('keeps answers of the same confidence together, and a small rest with the last band', () => {
    const { bands } = reliabilityOf([...many(25, 1, 25), ...many(50, 0.4, 20), ...many(10, 0.9, 9)]);
    expect(bands.map(({ questions }) => questions)).toEqual([50, 35]);
    expect(reliabilityOf([...many(30, 0.2, 6), ...many(5, 0.9, 5)]).bands).toHaveLength(1);
  });

  it('ends a band before many answers of one confidence would flood it', () => {
    const { bands } = reliabilityOf([...many(50, 0.4, 20), ...many(24, 0.9, 20), ...many(100, 1, 99)]);
    expect(bands.map(({ questions }) => questions)).toEqual([50, 24, 100]);
  });

  it('weighs the distance of stated and right by the questions', () => {
    const { bands, error } = reliabilityOf([...many(20, 0.5, 15), ...many(60, 0.9, 54)]);
    expect(bands).toEqual([
      { questions: 20, from: 0.5, to: 0.5, stated: 0.5, right: 0.75 },
      { questions: 60, from: 0.9, to: 0.9, stated: expect.closeTo(0.9), right: 0.9 },
    ]);
    expect(error).toBeCloseTo((20 * 0.25) / 80);
  });

  it('has nothing to say about no answers', () => {
    expect(reliabilityOf([])).toEqual({ bands: [], error: 0 });
  });
});
