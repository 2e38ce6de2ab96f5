import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/discord/text/excerpt.js';

describe('excerpt', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve';

  it('is the text itself where it fits, else its beginning', () => {
    expect(excerpt('short', 0, 10)).toBe('short');
    expect(excerpt(words, 0, 20)).toBe('one two three four…');
    expect(excerpt(words, 4, 20)).toBe('one two three four…');
  });

  it('begins between two words before the place, with an ellipsis', () => {
    const found = excerpt(words, words.indexOf('ten'), 24);
    expect(found).toMatch(/^…\S+ .*ten/);
    expect(found.length).toBeLessThanOrEqual(24);
  });

  it('begins at a pause of a Chinese sentence, else at the place', () => {
    const text = `${'前'.repeat(60)}，铜产业${'后'.repeat(60)}`;
    expect(excerpt(text, text.indexOf('铜'), 20)).toMatch(/^…铜产业后+…$/);
    const run = `${'𠮷'.repeat(30)}铜${'后'.repeat(60)}`;
    expect(excerpt(run, run.indexOf('铜'), 20)).toMatch(/^…铜后+…$/);
  });
});
