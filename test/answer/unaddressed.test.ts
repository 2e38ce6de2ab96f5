import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { isQuestion } from '../../src/answer/is-question.js';
import { createUnaddressedRule, UNADDRESSED, UNADDRESSED_NAMED } from '../../src/answer/unaddressed.js';
import { questionText } from '../../src/discord/messages/question-text.js';
import { readEveryday, readQuestions } from '../../src/evaluation/question.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { bundledRegulation } from '../../src/regulation/location.js';
import { normalise } from '../../src/search/normalise.js';
import { root } from '../evaluation/support.js';

const regulation = loadRegulation(bundledRegulation());
const answerer = createAnswerer(regulation);
const rule = createUnaddressedRule(regulation);
const ask = (question: string) => answerer.answer(question, { fallbackLanguage: 'en' });

/** The messages that get an answer although nobody addressed the bot. */
function answered(messages: readonly { readonly q: string }[]): string[] {
  return messages
    .map(({ q }) => questionText(q))
    .filter((question) => isQuestion(question) && rule(question, ask(question)));
}

const chatter = readEveryday(root('test/golden/chatter.jsonl'));
const forTuning = readEveryday(root('test/golden/chatter-development.jsonl'));
const development = readQuestions(root('test/golden/development.jsonl'));

describe('chatter', () => {
  it('is half English, half Chinese, mostly questions, and none of it is used twice', () => {
    expect(chatter).toHaveLength(200);
    expect(chatter.filter(({ lang }) => lang === 'en')).toHaveLength(100);
    expect(chatter.filter(({ q }) => isQuestion(q)).length).toBeGreaterThanOrEqual(120);
    const all = [...chatter, ...forTuning, ...development].map(({ q }) => normalise(q));
    expect(new Set(all).size).toBe(all.length);
  });

  it('gets at most two answers in two hundred messages', () => {
    expect(answered(chatter).slice(2)).toEqual([]);
  });

  it('gets at most one answer in the hundred and fifty that the rule was made with', () => {
    expect(answered(forTuning).slice(1)).toEqual([]);
  });
});

describe('questions about the subject', () => {
  it('are mostly answered where they are written as questions', () => {
    const questions = development.filter(({ q, expect }) => expect === 'answer' && isQuestion(q));
    expect(answered(questions).length / questions.length).toBeGreaterThan(0.5);
  });
});

describe('the rule', () => {
  const answer = ask('When did the Regulations take effect?');
  const sure = { ...answer, confidence: 1 };
  const plain = 'when did it start';
  const named = 'when did the Jiangxi act start';

  it.each([
    ['a sure answer', plain, sure, true],
    ['just sure enough', plain, { ...sure, confidence: UNADDRESSED }, true],
    ['not quite', plain, { ...sure, confidence: UNADDRESSED - 0.01 }, false],
    ['less sure, with a word of the title', named, { ...sure, confidence: UNADDRESSED_NAMED }, true],
    ['the same in Chinese', '条例什么时候施行', { ...sure, confidence: UNADDRESSED_NAMED }, true],
    ['not sure enough even so', named, { ...sure, confidence: UNADDRESSED_NAMED - 0.01 }, false],
    ['no question', 'the regulations started in June', sure, false],
    ['suggestions', plain, { ...sure, status: 'suggested' as const }, false],
    ['an article', plain, { ...sure, note: { type: 'article-text' as const, article: 3 } }, false],
    ['nothing established', plain, { ...ask('What are the penalties?'), confidence: 1 }, false],
  ])('%s', (_, question, given, expected) => {
    expect(rule(question, given)).toBe(expected);
  });
});

describe('docs/admins.md', () => {
  it('names the confidence that it takes', () => {
    const page = readFileSync(root('docs/admins.md'), 'utf8');
    const [, least, named] =
      /takes a confidence of ([\d.]+), or ([\d.]+) with a word of the Regulations' title/.exec(page) ?? [];
    expect([Number(least), Number(named)]).toEqual([UNADDRESSED, UNADDRESSED_NAMED]);
  });
});
