import { describe, expect, it } from 'vitest';
import { redact } from '../../src/store/redact.js';

describe('redact', () => {
  it.each([
    ['When did the Regulations take effect?', 'When did the Regulations take effect?'],
    ['条例什么时候开始施行？', '条例什么时候开始施行？'],
    [
      'the 2024–2026 plan, 1 June 2024, 2024-06-01, Article 12',
      'the 2024–2026 plan, 1 June 2024, 2024-06-01, Article 12',
    ],
    ['1269行动计划的9%和5,000户', '1269行动计划的9%和5,000户'],
    ['二〇二四年六月一日', '二〇二四年六月一日'],
  ])('leaves %j as it is', (question, kept) => {
    expect(redact(question)).toBe(kept);
  });

  it.each([
    ['<@80351110224678912> <@!1> <@&22> <#333> who pays?', 'who pays?'],
    ['</ask question:80351110224678912> who?', 'who?'],
    ['<t:1618953630:R> <id:customize> <a:wave:80351110224678912> who?', 'who?'],
    ['@everyone @ming.li ask them', 'ask them'],
    ['see https://example.com/users/ming?id=1#a now', 'see now'],
    ['see [this](https://example.com/x) and <http://a.cn>', 'see [this]( ) and < >'],
    ['看https://example.com/张三，谁付钱', '看 ，谁付钱'],
    ['www.example.com or example.cn/x or discord.gg/abc', 'or or'],
    ['mailto:ming@example.com', ''],
    ['write to ming.li+x@mail.example.com please', 'write to please'],
    ['我的邮箱是zhang.san@qq.com请回复', '我的邮箱是 请回复'],
    ['jürgen＠exämple.de asks', 'asks'],
    ['张三@公司.中国', ''],
    ['number 123456', 'number'],
    ['number 12345', 'number 12345'],
    ['电话１３８００１３８０００谢谢', '电话 谢谢'],
    ['身份证11010519491231002X', '身份证'],
    ['一三八零零一三八零零零', ''],
    ['1,250,000 yuan', 'yuan'],
    ['250,000 or 50,000', 'or 50,000'],
    ['call +86 (138) 0013-8000 now', 'call now'],
    ['138\u200b0013\u200b8000', ''],
    ['two\nlines\tand\u0000more', 'two lines and more'],
    ['half \ud83d a character', 'half a character'],
    ['  ', ''],
  ])('makes %j %j', (question, kept) => {
    expect(redact(question)).toBe(kept);
  });

  it('keeps 300 characters and splits none', () => {
    expect(redact(`${'问'.repeat(299)}𠮷𠮷`)).toBe(`${'问'.repeat(299)}𠮷`);
    expect(redact(`${'a'.repeat(299)} b`)).toBe('a'.repeat(299));
  });

  it('removes before it shortens, so that no piece of a number is left at the end', () => {
    expect(redact(`${'问'.repeat(297)}123456`)).toBe('问'.repeat(297));
  });

  it.each(['a', 'a.', '1', '1 ', '1,', 'a@', '@', '<a:', 'https://', '问@', '-.', 'http://a.'])(
    'takes no time for thousands of %j',
    (piece) => {
      const from = process.cpuUsage().user;
      redact(piece.repeat(4000));
      expect(process.cpuUsage().user - from).toBeLessThan(2_000_000);
    },
  );
});
