import { describe, expect, it } from 'vitest';
import { chineseNumber, englishNumber } from '../../src/answer/numerals.js';

describe('chineseNumber', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十六', 26],
    ['一百零三', 103],
    ['一百一十', 110],
    ['两', 2],
    ['007', 7],
  ])('%s is %i', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each(['', '甲', '十百', '二三'])('%j is none', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });
});

describe('englishNumber', () => {
  it.each([
    ['12', 12],
    ['3rd', 3],
    ['three', 3],
    ['third', 3],
    ['twelfth', 12],
    ['ninth', 9],
    ['twenty', 20],
    ['twentieth', 20],
    ['twenty-six', 26],
    ['twenty-sixth', 26],
    ['ten', 10],
  ])('%s is %i', (text, number) => {
    expect(englishNumber(text)).toBe(number);
  });

  it.each(['', 'the', 'twenty-ten', 'one-two', 'tooth', '12345'])('%j is none', (text) => {
    expect(englishNumber(text)).toBeUndefined();
  });
});
