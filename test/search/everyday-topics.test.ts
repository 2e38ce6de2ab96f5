import { describe, expect, it } from 'vitest';
import { everydayTopics } from '../../src/search/everyday-topics.js';
import { tokenise } from '../../src/search/tokens.js';

const found = (question: string) => {
  const isEveryday = everydayTopics(question);
  return tokenise(question)
    .filter(isEveryday)
    .map(({ surface }) => surface)
    .join(' ');
};

describe('everydayTopics', () => {
  it.each([
    ['best pizza in town', 'pizza'],
    ['which guitars are good', 'guitars'],
    ['外卖几点到', '外 卖'],
    ['顯卡升級', '显 卡'],
  ])('finds them in %s', (question, words) => {
    expect(found(question)).toBe(words);
  });

  it.each(['when did the law start', '条例什么时候施行', 'locate the stonework'])(
    'finds none in %s',
    (question) => {
      expect(found(question)).toBe('');
    },
  );

  it.each(['our factory makes bicycles', 'we make guitars', '我们厂做手机'])(
    'takes them for goods where they are made: %s',
    (question) => {
      expect(found(question)).toBe('');
    },
  );
});
