import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/search/search-index.js';

const index = new SearchIndex([
  { id: 'start', parts: [{ title: 'Start of the regulation', text: '条例从六月起施行' }] },
  { id: 'hives', parts: [{ title: 'Distance of hives', text: '蜂箱离道路至少十米' }] },
]);
const corrections = (question: string) =>
  index.analyse(question).corrections.map(({ written, meant }) => `${written}→${meant[0]?.word}`);

describe('the spelling of a question', () => {
  it.each([
    ['distnace of hives', 'distnace→distance'],
    ['regulatoin', 'regulatoin→regulation'],
    ['條例施形', '形→行'],
    ['蜂香离道路', '香→箱'],
    ['regulationstart', 'regulationstart→regulation'],
  ])('is mended: %s', (question, correction) => {
    expect(corrections(question)).toEqual([correction]);
  });

  it.each(['distance of hives', '条例施行', 'what about the weather', '天气怎么样'])(
    'is left where nothing known is meant: %s',
    (question) => {
      expect(corrections(question)).toEqual([]);
    },
  );

  it('is left in words of general language that are like a known one', () => {
    expect(corrections('scuba dives')).toEqual([]);
  });

  it('lets a small word that is misspelt tell as little as it does otherwise', () => {
    const units = (question: string) => index.analyse(question).units.map(({ surface }) => surface);
    expect(units('distance of thej hives')).toEqual(['distance', 'hives']);
  });

  it('is surely mended where a long enough word has one error', () => {
    const worded = (question: string) => index.analyse(question).worded.map(({ term }) => term);
    expect(worded('regulatoin')).toEqual(worded('regulation'));
    expect(worded('ditsanec')).not.toEqual(worded('distance'));
  });

  it('mends a word with a space in it', () => {
    expect(corrections('regu lation')).toEqual(['regu→regulation', 'lation→regulation']);
  });

  it('finds what was meant', () => {
    expect(index.search('蜂香离道路', 1).hits[0]?.id).toBe('hives');
  });
});
