import { describe, expect, it } from 'vitest';
import { best } from '../../src/search/best.js';

const worths = [3, 0, 9, 9, -1, 5, 7, Number.NaN, 1];
const worthOf = (item: number) => worths[item] ?? 0;

describe('best', () => {
  it.each([0, 1, 2, 3, 5, 20])('gives the %i of most worth as sorting does', (count) => {
    const sorted = [...worths.keys()]
      .filter((item) => worthOf(item) > 0)
      .sort((a, b) => worthOf(b) - worthOf(a) || a - b);
    expect(best([...worths.keys()], worthOf, count)).toEqual(sorted.slice(0, count));
    expect(best([...worths.keys()].reverse(), worthOf, count)).toEqual(sorted.slice(0, count));
  });

  it('gives nothing of nothing', () => {
    expect(best([], worthOf, 3)).toEqual([]);
  });
});
