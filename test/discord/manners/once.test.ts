import { describe, expect, it } from 'vitest';
import { createOnce } from '../../../src/discord/manners/once.js';

describe('createOnce', () => {
  it('knows what it has seen, of the latest keys', () => {
    const once = createOnce(2);
    expect(['a', 'a', 'b', 'c', 'b', 'a'].map((key) => once.first(key))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
