import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/answer/explanation.js';
import type { Verdict } from '../../../src/discord/messages/should-answer.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { trialView } from '../../../src/discord/views/trial-view.js';
import { LANGUAGES, type Language } from '../../../src/regulation/language.js';
import { answer, answerer, createApp } from '../support/app.js';
import { broken, textOf } from '../support/payload.js';

const app = createApp();
const explained = answerer.explain('when did it take effect', { fallbackLanguage: 'en' });
const shown = (parts: Partial<Explanation> = {}) =>
  textOf(trialView({ ...explained, ...parts }, 'confident', stageFor(app, 'en')));

describe('trialView', () => {
  it('tells the confidence, the candidates and what gave to their scores', () => {
    expect(shown().split('\n')).toEqual([
      '-# Question: “when did it take effect”',
      '**Answered: the confidence of 0.900 reaches the 0.40 that an answer takes.**',
      'Considered, with the score of each and what it is made of:',
      '1. **0.90** When the Regulations apply',
      '-# title 0.10 + text 0.10 + phrasings 0.20 + nearest phrasing 0.20 + words met 0.20 + words used for it 0.10',
      '-# nearest: “when”',
      'In an answer channel it is answered without a mention, too.',
    ]);
  });

  it('tells how the words were taken; unknown Chinese characters beside each other as one word', () => {
    const word = { tells: 1, known: false, joined: true };
    const text = shown({
      corrections: [{ written: 'efect', meant: ['effect', 'defect'] }],
      words: [
        { ...word, written: '面', joined: false },
        { ...word, written: '馆' },
        { ...word, written: 'noodles', joined: false },
      ],
      constraints: { found: [{ name: 'paris', kind: 'other' }], leftOut: 12, affected: [] },
    });
    expect(text).toContain('Read “efect” as “effect” and “defect”.\n');
    expect(text).toContain('No section knows “面馆” and “noodles”.\n');
    expect(text).toContain('12 sections are left out, as they do not name “paris”.\n');
  });

  it.each<[string, Partial<Explanation['answer']>, string]>([
    ['a suggestion', { status: 'suggested', confidence: 0.3 }, '0.300 is below the 0.40'],
    [
      'a suggestion in spite of confidence',
      { status: 'suggested' },
      'whatever the confidence, which is 0.900',
    ],
    ['no answer', { status: 'unknown', confidence: 0.05, results: [] }, '0.050 is below the 0.10'],
    ['no words', { status: 'unknown', note: { type: 'empty' } }, 'No word is left'],
  ])('says why there is %s', (_, parts, expected) => {
    const { confidence } = explained;
    const given = answer(parts);
    expect(shown({ answer: given, confidence: { ...confidence, calibrated: given.confidence } })).toContain(
      expected,
    );
  });

  it.each<[Verdict, Language, RegExp]>([
    ['confident', 'en', /\nIn an answer channel it is answered without a mention, too\.$/],
    ['confident', 'zh-Hans', /\n在答复频道，不提到我也会回答。$/],
    ['unsure', 'en', /\nIn an answer channel it is not answered .* of 0\.925, or 0\.900 with a word/],
    ['unsure', 'zh-Hans', /\n在答复频道，不提到我就不直接回答；.*0\.925.*0\.900/],
    ['none', 'en', /\nIn an answer channel I stay silent unless I am mentioned\.$/],
    ['none', 'zh-Hans', /\n在答复频道，不提到我，我就不作声。$/],
    ['no-question', 'en', /: it is not written as a question\.$/],
    ['no-question', 'zh-Hans', /：这句话不像提问。$/],
  ])('tells what becomes of it in an answer channel: %s, %s', (verdict, language, expected) => {
    expect(textOf(trialView(explained, verdict, stageFor(app, language)))).toMatch(expected);
  });

  it('says that an article is not searched for', () => {
    const note = { type: 'article-text', article: 12 } as const;
    const text = shown({ answer: answer({ confidence: 1, note }) });
    expect(text).toContain('Answered without a search');
    expect(text).toContain('Article 12');
    expect(text).not.toContain('Considered');
  });

  it.each(['*', '条', '𠮷', '👨‍👩‍👧', '<@1>'])('keeps within the limits, filled with %j', (filling) => {
    const long = filling.repeat(1500 / filling.length);
    const [candidate] = explained.candidates;
    if (candidate === undefined) throw new Error('no candidate');
    const worst: Explanation = {
      ...explained,
      answer: answer({ question: long }),
      corrections: Array(20).fill({ written: long, meant: Array(9).fill(long) }),
      words: Array(20).fill({ written: long, joined: false, tells: 1, known: false }),
      constraints: { found: Array(9).fill({ name: long, kind: 'other' }), leftOut: 142, affected: [] },
      candidates: Array(5).fill({
        ...candidate,
        id: long,
        heldBack: 0.5,
        nearest: long,
        missed: Array(9).fill(long),
      }),
    };
    for (const language of LANGUAGES) {
      const stage = stageFor(app, language);
      expect(broken(trialView(worst, 'unsure', stage))).toEqual([]);
      const three = {
        ...worst,
        answer: answer({ parts: [answer(), answer(), answer()] }),
        parts: [worst, worst, worst],
      };
      expect(broken(trialView(three, 'unsure', stage))).toEqual([]);
    }
  });
});
