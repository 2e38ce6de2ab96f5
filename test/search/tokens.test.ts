import { describe, expect, it } from 'vitest';
import { stem, termsOf, tokenise } from '../../src/search/tokens.js';

const terms = (text: string) => termsOf(tokenise(text));

describe('tokenise', () => {
  it('stems English words and leaves stop words and small talk out', () => {
    expect(terms('Hello, could you please tell me which REGULATIONS are applied?')).toEqual([
      'which',
      'regul',
      'appli',
    ]);
  });

  it('takes Chinese by characters and pairs of neighbours', () => {
    expect(terms('先进制造')).toEqual(['先', '进', '先进', '制', '进制', '造', '制造']);
  });

  it('makes no pairs across what is left out, spaces or other scripts', () => {
    expect(terms('江西的条例')).toEqual(['江', '西', '江西', '条', '例', '条例']);
    expect(terms('链 长')).toEqual(['链', '长']);
    expect(terms('链a长')).toEqual(['链', '长']);
  });

  it('treats Traditional, full-width and accented letters as the plain ones', () => {
    expect(terms('產業鏈')).toEqual(terms('产业链'));
    expect(terms('ＡＣＴ　２６')).toEqual(['act', '26']);
    expect(terms('Jiāngxī')).toEqual(terms('jiangxi'));
  });

  it('keeps numbers whole and writes them one way', () => {
    expect(terms('1,120, 6.5% and 9.0')).toEqual(['1120', '6.5', '9']);
  });
});

describe('values', () => {
  it.each([
    ['1.12 trillion yuan', '11200亿元'],
    ['1,120 billion', '1.12万亿'],
    ['20 million', '2000万'],
    ['1 June', '6月1日'],
    ['June 1st', '6月1号'],
  ])('%s and %s share a value', (a, b) => {
    expect(terms(a).some((term) => /\d/.test(term) && terms(b).includes(term))).toBe(true);
  });

  it('leaves other numbers apart', () => {
    expect(terms('1.12 billion')).not.toEqual(expect.arrayContaining(terms('1.12 trillion')));
    expect(terms('统一')).not.toContain('1');
  });
});

describe('stem', () => {
  it.each([
    ['digitalisation', 'digitalization'],
    ['specialised', 'specialized'],
    ['colours', 'colors'],
    ["province's", 'province'],
    ['upgrading', 'upgrade'],
    ['articles', 'article'],
  ])('makes %s and %s one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
});
