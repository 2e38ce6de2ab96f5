import { describe, expect, it } from 'vitest';
import { container } from '../../../src/discord/views/parts.js';
import {
  QUESTION_SHOWN,
  questionLine,
  questionLineAgain,
  readQuestion,
  showsWordsOfAnother,
} from '../../../src/discord/views/question-line.js';
import { en } from '../../../src/i18n/en.js';
import { zhHans } from '../../../src/i18n/zh-hans.js';

describe('the line with the question', () => {
  it.each([
    'When did they take effect?',
    '条例什么时候施行？',
    'is “this” a **trap** <@1> @everyone [x](https://a.example) `code` ||x||',
    '# not a heading',
    '\\',
  ])('can be read back: %j', (question) => {
    for (const words of [en, zhHans]) {
      const message = [container(0, [questionLine(question, words)])];
      expect(readQuestion(JSON.parse(JSON.stringify(message)))).toBe(question);
    }
  });

  it('stays one quiet line of bounded length', () => {
    const { content } = questionLine(`a\nb\n${'*'.repeat(6000)}`, en);
    expect(content).toMatch(/^-# Question: “a b /);
    expect(content.split('\n')).toHaveLength(1);
    expect(content.length).toBeLessThan(2 * QUESTION_SHOWN + 30);
    expect(readQuestion([questionLine('字'.repeat(500), en)])).toHaveLength(QUESTION_SHOWN);
  });

  it.each([true, false])('tells whose words they are, also in another language: %j', (ofAnother) => {
    const line = questionLine('since when?', en, { ofAnother });
    expect(showsWordsOfAnother([container(0, [line])])).toBe(ofAnother);
    const again = questionLineAgain([line], zhHans);
    expect(again?.content).toBe('-# 问题：“since when?”');
    expect(showsWordsOfAnother([again])).toBe(ofAnother);
  });

  it('is not found where a message has none', () => {
    expect(readQuestion([{ type: 10, content: '-# Question: “forged”' }, null, 'x'])).toBeUndefined();
  });
});
