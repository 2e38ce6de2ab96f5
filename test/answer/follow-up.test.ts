import { describe, expect, it } from 'vitest';
import { type Before, beforeOf } from '../../src/answer/answer.js';
import { createAnswerer } from '../../src/answer/answerer.js';
import type { Language } from '../../src/regulation/language.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { bundledRegulation } from '../../src/regulation/location.js';

const answerer = createAnswerer(loadRegulation(bundledRegulation()));
const alone = (question: string) => answerer.answer(question, { fallbackLanguage: 'en' });
const reply = (question: string, before: Before, fallbackLanguage: Language = 'en') =>
  answerer.answer(question, { fallbackLanguage, before });
const replyTo = (earlier: string, question: string) => reply(question, beforeOf(alone(earlier)));
const first = (answer: ReturnType<typeof alone>) => answer.results[0]?.section.id;

describe('a reply to an answer', () => {
  it.each([
    ['What is the 2026 goal for new energy?', 'and textiles?', 'chain-goals-2026'],
    ['新能源产业链2026年目标是多少', '那纺织服装呢？', 'chain-goals-2026'],
    ['What is the 2026 goal for new energy?', '那纺织服装呢？', 'chain-goals-2026'],
    ["How many articles does Shandong's law have?", "and Hunan's?", 'hunan'],
    ['南昌的8810是什么', '宜春呢', 'city-plans'],
    ["What was Jiangxi's GDP in 2024?", 'and in 2025?', 'gdp'],
    ['2024年江西工业增长多少', '那2023年呢？', 'results-2023'],
  ])('after %j puts what %j names into the question', (earlier, question, section) => {
    const answer = replyTo(earlier, question);
    expect(answer).toMatchObject({ status: 'answered', question });
    expect(first(answer)).toBe(section);
  });

  it.each([
    ['Are the Regulations in force?', 'since when?', 'effective-date', /1 June 2024/],
    ['What is the chain-chief system?', 'who is at the top of it?', 'chain-chief', /leader/],
    ['南昌对绿色工厂有奖励吗', '多少钱？', 'nanchang-awards', /\d/],
  ])(
    'after %j takes %j as asking on, and leads with the point that tells it',
    (earlier, question, section, lead) => {
      const answer = replyTo(earlier, question);
      expect(answer.status).toBe('answered');
      expect(first(answer)).toBe(section);
      expect(answer.results[0]?.points[0]?.en).toMatch(lead);
    },
  );

  it.each([
    ['What is the chain-chief system?', 'How many articles do the Regulations have?'],
    ['What is the 1269 plan?', 'And when did the Regulations take effect?'],
    ['What is the 1269 plan?', 'what does article 12 say?'],
    ['条例什么时候施行', '容错免责是什么意思'],
    ['条例什么时候施行', '好的，谢谢'],
    ['When did the Regulations take effect?', 'thanks, that helps'],
    ['When did the Regulations take effect?', 'is this bot any good?'],
    ['链长制是什么', '你是谁开发的呢？'],
    ['What was GDP growth in 2025?', 'and for lunch?'],
  ])('after %j takes %j alone', (earlier, question) => {
    expect(replyTo(earlier, question)).toEqual(alone(question));
  });

  it.each([
    ['What is the 2026 goal for textiles?', 'and in 2027?', 'chain-goals-2026', '2027'],
    ['2025年江西GDP多少', '那2035年呢', 'gdp', '2035'],
  ])('after %j says for %j what the sources do not give', (earlier, question, section, year) => {
    const answer = replyTo(earlier, question);
    expect(answer).toMatchObject({ status: 'suggested', note: { type: 'nothing-for', words: [year] } });
    expect(first(answer)).toBe(section);
  });

  it('does not answer for another province', () => {
    expect(replyTo('How much did industry in Jiangxi grow in 2024?', 'and in Zhejiang?')).toMatchObject({
      status: 'unknown',
      note: { type: 'not-covered', words: ['Zhejiang'] },
    });
    expect(replyTo('省级先进制造业集群名单是哪天公布的', '江苏呢').status).not.toBe('answered');
  });

  it('suggests sections where none is known to hold what is asked for', () => {
    const answer = replyTo('What penalties are there?', 'why not?');
    expect(answer.status).toBe('suggested');
    expect(first(answer)).toBe('penalties');
  });

  it('is understood with the section alone where the question is withheld or leant on another', () => {
    const sections = ['chain-goals-2026'];
    expect(first(reply('and textiles?', { sections }))).toBe('chain-goals-2026');
    expect(first(reply('and textiles?', { sections, question: ' ' }))).toBe('chain-goals-2026');
    const story = `${'We had a long talk about our mill. '.repeat(40)}What is the goal?`;
    expect(first(reply('and textiles?', { sections, question: story }))).toBe('chain-goals-2026');
    expect(first(reply('建材呢', { sections, question: '那新能源呢' }))).toBe('chain-goals-2026');
  });

  it('is taken alone where no section before is known', () => {
    for (const sections of [[], ['no-such-section']])
      expect(reply('since when?', { question: 'Is it in force?', sections })).toEqual(alone('since when?'));
  });

  it('is answered in its own language, and without one in the fallback', () => {
    const before = beforeOf(alone('What was GDP growth in 2025?'));
    expect(reply('那2024年呢', before).language).toBe('zh-Hans');
    expect(reply('那2024年的產值呢', before).language).toBe('zh-Hant');
    expect(reply('2024?', before, 'zh-Hant').language).toBe('zh-Hant');
  });

  it('explains that it was read with what came before', () => {
    const explain = (question: string, earlier: string) =>
      answerer.explain(question, { fallbackLanguage: 'en', before: beforeOf(alone(earlier)) });
    const instead = explain("and Hunan's?", "How many articles does Shandong's law have?");
    expect(instead).toMatchObject({
      followsUp: 'instead',
      readings: [{ text: "how many articles does hunan's law have?" }],
    });
    expect(explain('since when?', 'Are the Regulations in force?')).not.toHaveProperty('parts');
    const on = explain('多少钱？', '南昌对绿色工厂有奖励吗');
    expect(on).toMatchObject({ followsUp: 'on', why: expect.stringContaining('It asks on') });
    const whole = explain('How many articles do the Regulations have?', 'What is the chain-chief system?');
    expect(whole).not.toHaveProperty('followsUp');
  });

  it.each(['', '???', '呢', 'and', '那', '🙂', 'x'.repeat(3000), '那'.repeat(500)])(
    'never throws: %j',
    (text) => {
      expect(() => replyTo('What is the 1269 plan?', text)).not.toThrow();
      expect(() => reply('and textiles?', { question: text, sections: ['chain-goals-2026'] })).not.toThrow();
    },
  );
});
