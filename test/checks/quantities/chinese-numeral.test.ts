import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../src/checks/quantities/chinese-numeral.js';

describe('readNumeral', () => {
  it.each([
    ['六', 6],
    ['十', 10],
    ['二十六', 26],
    ['一百零九', 109],
    ['两千', 2_000],
    ['一万五千', 15_000],
    ['一亿二千万', 120_000_000],
    ['五千亿', 500_000_000_000],
    ['万亿', 1_000_000_000_000],
    ['五万亿', 5_000_000_000_000],
    ['二〇二四', 2024],
    ['一二六九', 1269],
  ])('reads %s as %d', (characters, number) => {
    expect(readNumeral(characters)).toBe(number);
  });

  it.each(['三四', '百', '千', '百一'])('takes %s for no number', (characters) => {
    expect(readNumeral(characters)).toBeUndefined();
  });
});
