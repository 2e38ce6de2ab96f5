import { describe, expect, it } from 'vitest';
import { generalFrequency } from '../../src/search/general-language.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { stem } from '../../src/search/tokens.js';

describe('generalFrequency', () => {
  it('tells common words from rarer and unknown ones, in both languages', () => {
    const english = ['people', 'season', 'beehive'].map((word) => generalFrequency(stem(word)));
    const chinese = ['没有', '电池', '蜂箱'].map(generalFrequency);
    for (const frequencies of [english, chinese]) {
      expect(frequencies).toEqual(frequencies.toSorted((a, b) => b - a));
      expect(new Set(frequencies).size).toBe(3);
      expect(frequencies.at(-1)).toBe(0);
    }
  });
});

describe('the subject of a question', () => {
  const index = new SearchIndex([
    {
      id: 'hives',
      parts: [{ title: 'Hives', text: 'Hives stand ten metres from people. 蜂箱离人们十米。' }],
    },
    { id: 'start', parts: [{ title: 'Start', text: 'It applies from June. 条例从六月起施行。' }] },
  ]);
  const subject = (question: string) =>
    index.search(question, 1).confidence.signals.find(({ name }) => name === 'subject')?.value ?? 0;

  it('is told by words that are rarer elsewhere', () => {
    expect(subject('hives')).toBeGreaterThan(subject('people'));
    expect(subject('蜂箱')).toBeGreaterThan(subject('人们'));
    expect(subject('what is a planet')).toBe(0);
  });

  it('is told more surely by two such words', () => {
    expect(subject('hives, how many metres')).toBeGreaterThan(subject('hives'));
  });
});
