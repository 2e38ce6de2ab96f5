import { describe, expect, it } from 'vitest';
import { replyOf } from '../../src/answer/reply.js';
import { SearchIndex } from '../../src/search/search-index.js';

const index = new SearchIndex([]);
const look = (question: string) => replyOf(question, index.analyse(question).units);

describe('replyOf', () => {
  it.each([
    ['and textiles?', 'textiles'],
    ['What about textiles', 'textiles'],
    ['那纺织服装呢？', '纺织服装'],
    ['2026?', '2026'],
  ])('takes %j for a fragment that names %j', (question, words) => {
    expect(look(question)).toMatchObject({ asks: true, leans: true, fragment: true, words });
  });

  it.each(['since when?', 'by whom?', 'how big is it?', '它有多少条', '多少钱？', 'is it new?'])(
    'takes %j for a question that leans on what came before',
    (question) => {
      expect(look(question)).toMatchObject({ asks: true, leans: true, fragment: false });
    },
  );

  it.each([
    'Which industries count as strategic emerging?',
    'And when did the Regulations take effect?',
    '增资扩产项目能享受新引进项目的政策吗',
  ])('takes %j for a question by itself', (question) => {
    expect(look(question).leans).toBe(false);
  });

  it.each([
    'thanks',
    'ok got it',
    'lol nobody will ever manage that',
    '好的，谢谢',
    'do you like it?',
    '你叫什么呢',
  ])('knows that %j asks nothing about the subject', (message) => {
    expect(look(message).asks).toBe(false);
  });
});
