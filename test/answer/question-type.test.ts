import { describe, expect, it } from 'vitest';
import { fitsType, questionTypes, subjectOf } from '../../src/answer/question-type.js';
import { SearchIndex } from '../../src/search/search-index.js';

describe('questionTypes', () => {
  it.each([
    ['When did it start?', ['when']],
    ['条例哪天通过的', ['when']],
    ['生效日期', ['when']],
    ['How many articles are there?', ['amount']],
    ['一共多少条', ['amount']],
    ['who adopted it and when', ['when', 'who']],
    ['是哪个部门管', ['who']],
    ['which city has the cluster', ['where']],
    ['Why was it needed', ['why']],
    ['which industries are traditional', ['list']],
    ['which ones are these', ['list']],
    ['未来产业有哪些', ['list']],
    ['tell me about steel', []],
  ])('%s asks for %j', (question, types) => {
    expect([...questionTypes(question)].sort()).toEqual([...types].sort());
  });
});

describe('fitsType', () => {
  it.each([
    ['In force since 1 June 2024.', 'when', true],
    ['自2024年6月1日起施行。', 'when', true],
    ['It has several parts.', 'when', false],
    ['They have 26 articles.', 'amount', true],
    ['The Standing Committee adopted them.', 'who', true],
    ['Food, textiles, steel and ceramics.', 'list', true],
    ['Steel is one of them.', 'list', false],
  ] as const)('%s for %s: %s', (text, type, fits) => {
    expect(fitsType(text, type)).toBe(fits);
  });
});

describe('subjectOf', () => {
  const index = new SearchIndex([]);
  const subject = (question: string) =>
    subjectOf(question, index.analyse(question).units)
      .map((unit) => unit.surface)
      .join(' ');

  it('keeps what is asked about', () => {
    expect(subject('When did the Regulations take effect?')).toBe('regulations take effect');
    expect(subject('条例什么时候施行')).toBe('条 例 施 行');
  });
});
