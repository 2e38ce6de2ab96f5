import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/discord/text/shorten.js';

describe('shorten', () => {
  it('leaves alone what fits', () => {
    expect(shorten('in force', 8)).toBe('in force');
  });

  it('ends where a word ends if that is near', () => {
    expect(shorten('projects that are not eligible for support', 22)).toBe('projects that are not…');
  });

  it('cuts Chinese between characters', () => {
    expect(shorten('江西省先进制造业促进条例', 6)).toBe('江西省先进…');
  });

  it.each([
    ['a surrogate pair', '𠮷𠮷𠮷𠮷𠮷', 6, '𠮷𠮷…'],
    ['an emoji of several people', 'ab👨‍👩‍👧‍👦cd', 8, 'ab…'],
    ['a letter with its accent', 'aaae\u0301bbb', 5, 'aaa…'],
  ])('does not cut within %s', (_, text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });

  it('keeps within the limit whatever the text', () => {
    const texts = [
      'word '.repeat(50),
      '字'.repeat(90),
      '👨‍👩‍👧‍👦'.repeat(20),
      'e\u0301\u0302\u0303\u0304'.repeat(40),
      ' '.repeat(120),
    ];
    for (const text of texts) {
      for (let max = 1; max < 90; max++) {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Cs}/u);
      }
    }
  });
});
