import { expect, it } from 'vitest';
import { extended } from '../../src/operations/extended.js';

it('adds to an object without reading its getters', () => {
  let count = 0;
  const base = {
    get next() {
      count += 1;
      return count;
    },
  };
  const more = extended(base, { name: 'more' });
  expect(count).toBe(0);
  expect([more.next, more.next, more.name]).toEqual([1, 2, 'more']);
});
