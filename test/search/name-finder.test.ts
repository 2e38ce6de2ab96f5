import { describe, expect, it } from 'vitest';
import { loadRegulation } from '../../src/regulation/load.js';
import { createNameFinder, createTermFinder } from '../../src/search/name-finder.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';

const finder = createNameFinder(loadRegulation(SMALL_REGULATION));
const first = (text: string, language: 'en' | 'zh-Hans' | 'zh-Hant') => finder.find(text, language, 3)[0]?.id;

describe('createNameFinder', () => {
  it.each([
    ['hiv', 'hives'],
    ['beehvie', 'hives'],
    ['articels', 'length'],
    ['WORDING', 'wording'],
    ['蜂箱', 'hives'],
  ])('finds %s in English', (text, id) => {
    expect(first(text, 'en')).toBe(id);
  });

  it.each([
    ['蜂巢', 'hives'],
    ['施行', 'start'],
    ['wording', 'wording'],
  ])('finds %s in Chinese', (text, id) => {
    expect(first(text, 'zh-Hans')).toBe(id);
  });

  it('takes Traditional characters', () => {
    expect(first('條文原文', 'zh-Hant')).toBe('wording');
  });

  it('keeps to the limit and finds nothing where nothing fits', () => {
    expect(finder.find('e', 'en', 2).length).toBeLessThanOrEqual(2);
    expect(finder.find('xyzzyq', 'en', 5)).toEqual([]);
    expect(finder.find('x'.repeat(300), 'en', 5)).toEqual([]);
  });
});

describe('createTermFinder', () => {
  const terms = createTermFinder(loadRegulation(SMALL_REGULATION));
  it.each([
    ['hives', 'en'],
    ['beehvie', 'en'],
    ['蜂巢', 'en'],
    ['apiary', 'zh-Hans'],
    ['蜂箱', 'zh-Hant'],
  ] as const)('finds %s by term and synonym, reading %s', (text, language) => {
    expect(terms.find(text, language, 3).map(({ id }) => id)).toEqual(['hive']);
  });

  it('finds nothing where nothing fits', () => {
    expect(terms.find('xyzzyq', 'en', 5)).toEqual([]);
  });
});
