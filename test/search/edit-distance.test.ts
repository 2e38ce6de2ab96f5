import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['same', 'same', 0],
    ['form', 'from', 1],
    ['steel', 'stel', 1],
    ['steel', 'steell', 1],
    ['steel', 'stoel', 1],
    ['teh', 'the', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s → %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('stops past the limit', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBe(2);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
