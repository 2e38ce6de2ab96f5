import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';

const answerer = createAnswerer(loadRegulation(SMALL_REGULATION));
const explain = (question: string) => answerer.explain(question, { fallbackLanguage: 'en' });

const STORY = 'I moved here last week with my family and three cats, and the weather has been lovely so far.';
const QUESTIONS = [
  'How far from the road must hives stand?',
  'hvies neer a raod',
  '蜂箱离马路多远',
  'hives in Texas',
  'how far from the road must hives stand in 2019',
  'what does article 4 say about hives',
  'When did it start? How far from the road must hives stand?',
  `Good morning from Lisbon! ${STORY} How far from the road must hives stand? Cheers`,
  'who won the football match',
  '???',
  '',
];

describe('explain', () => {
  it.each(QUESTIONS)('holds the answer that is given to %j', (question) => {
    expect(explain(question).answer).toEqual(answerer.answer(question, { fallbackLanguage: 'en' }));
  });

  it.each(QUESTIONS)('tells figures of %j that add up', (question) => {
    const explanation = explain(question);
    for (const { candidates, confidence } of [explanation, ...(explanation.parts ?? [])]) {
      for (const { parts, heldBack, score } of candidates) {
        const sum = Object.values(parts).reduce((all, part) => all + part, 0);
        expect(sum - heldBack).toBeCloseTo(score, 4);
      }
      const { logit, bias = 0, signals, score } = confidence;
      const given = signals.reduce((all, { gives }) => all + gives, bias);
      if (logit === undefined) expect({ signals, score }).toEqual({ signals: [], score: 0 });
      else {
        expect(given).toBeCloseTo(logit, 8);
        expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 8);
      }
    }
  });

  it('tells what was asked, what was found, and why it is the answer', () => {
    const { candidates, confidence, words, why } = explain('How far from the road must hives stand?');
    expect(words.map(({ written }) => written)).toContain('hives');
    expect(candidates[0]).toMatchObject({ id: 'hives', title: 'Where hives may stand', heldBack: 0 });
    expect(candidates[0]?.missed).not.toContain('hives');
    expect(candidates[1]?.missed).toContain('hives');
    expect(candidates[0]?.nearest).toMatch(/road|street/);
    expect(confidence.signals.map(({ name }) => name)).toEqual([
      'coverage',
      'information',
      'subject',
      'preference',
      'words',
      'elsewhere',
    ]);
    expect(why).toMatch(/^The confidence of 0\.\d{3} reaches 0\.\d\d, so the first section is the answer\.$/);
  });

  it('tells corrections of spelling', () => {
    expect(explain('hvies near the road').corrections).toEqual([{ written: 'hvies', meant: ['hives'] }]);
  });

  it('tells by which words a group of synonyms matched, without the word itself', () => {
    expect(explain('hives near the road').expansions).toContainEqual({
      written: 'road',
      words: ['street', '马路', '道路'],
      others: 0,
    });
  });

  it('tells which sections a place leaves out', () => {
    const { constraints, candidates, why } = explain('how far from the road must hives stand in Texas');
    expect(constraints).toMatchObject({ found: [{ name: 'texas', kind: 'other' }], leftOut: 4 });
    expect(constraints.affected[0]).toEqual({ id: 'hives', title: 'Where hives may stand', share: 0 });
    expect(candidates).toEqual([]);
    expect(why).toBe('No section that names texas has a word of the question.');
  });

  it('tells which sections a year holds back', () => {
    const { constraints, candidates, why } = explain('how far from the road must hives stand in 2019');
    expect(constraints.found).toEqual([{ name: '2019', kind: 'part' }]);
    expect(constraints.leftOut).toBe(0);
    expect(constraints.affected.find(({ id }) => id === 'hives')?.share).toBeLessThan(1);
    expect(candidates[0]).toMatchObject({ id: 'hives' });
    expect(candidates[0]?.heldBack).toBeGreaterThan(0.01);
    expect(why).toContain('does not name 2019');
  });

  it('tells which sentence of a long message counts', () => {
    const { readings } = explain(`Good morning! ${STORY} How far from the road must hives stand? Cheers`);
    expect(readings.length).toBeGreaterThan(2);
    expect(readings.filter(({ counts }) => counts).map(({ text }) => text)).toEqual([
      'How far from the road must hives stand?',
    ]);
  });

  it('tells of a named article, and of the rest', () => {
    expect(explain('what does article 4 say about hives')).toMatchObject({
      article: { number: 4, exists: true, rest: expect.stringContaining('hives') },
      why: 'It names article 4, whose text is not bundled: first comes where to find it.',
    });
    expect(explain('第十二条').why).toBe('It names article 12, but there are only 9: that is said first.');
  });

  it('explains each of several questions', () => {
    const { parts, why } = explain('When did it start? How far from the road must hives stand?');
    expect(parts?.map(({ candidates: [first] }) => first?.id)).toEqual(['start', 'hives']);
    expect(why).toBe('It asks 2 questions, each of which another section answers.');
  });

  it.each([
    ['???', 'No word is left that could be looked for.'],
    ['sourdough', 'No section has a word of the question.'],
    [
      'what is the best day to go to the dentist',
      expect.stringMatching(/^The confidence of 0\.\d+ is below 0\.\d\d,/),
    ],
  ])('tells why there is no answer to %j', (question, why) => {
    expect(explain(question)).toMatchObject({ answer: { status: 'unknown' }, why });
  });

  it('says the same each time', () => {
    for (const question of QUESTIONS) expect(explain(question)).toEqual(explain(question));
  });
});
