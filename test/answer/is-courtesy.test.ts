import { describe, expect, it } from 'vitest';
import { isCourtesy } from '../../src/answer/is-courtesy.js';

describe('isCourtesy', () => {
  it.each([
    'thanks!',
    'ok got it',
    'Thank you so much for your help!',
    'got it 👍',
    'thanks, that helps',
    'that makes sense, thank you',
    'Great, thanks a lot',
    'good bot',
    'thx',
    '谢谢',
    '謝謝你的解答',
    '好的，谢谢你',
    '明白了',
    '原来如此，谢谢',
    '了解，感恩',
    '收到',
    '3Q',
  ])('knows thanks, nods and praise: %s', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });

  it.each([
    '',
    '🎉',
    'hello',
    '你好',
    'ok?',
    'and then',
    'thanks, but when does it start',
    'ok and textiles',
    'is a good bot',
    'the right to appeal',
    'article 3',
    '2024',
    '谢谢，那纺织呢',
    '可以申请补贴',
    '了解政策',
    '好的产业',
    `${'thanks '.repeat(20)}`,
  ])('takes nothing else for it: “%s”', (text) => {
    expect(isCourtesy(text)).toBe(false);
  });
});
