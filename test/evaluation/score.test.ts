import { describe, expect, it } from 'vitest';
import { fold, score } from '../../src/evaluation/score.js';
import { answer, question } from './support.js';

const RIGHT = 'A hive is at most two metres high.';
const WRONG = 'Hives are made of wood.';

describe('a question that has an answer', () => {
  it.each([
    ['the right answer', [RIGHT], 'answered', 'right', true],
    ['a wrong answer with the right one behind it', [WRONG, WRONG, RIGHT], 'answered', 'wrong', true],
    ['a wrong answer, the right one fourth', [WRONG, WRONG, WRONG, RIGHT], 'answered', 'wrong', false],
    ['suggestions with the right one', [WRONG, RIGHT], 'suggested', 'suggested-right', true],
    ['suggestions without it', [WRONG], 'suggested', 'suggested-wrong', false],
    ['nothing', [], 'unknown', 'declined', false],
  ] as const)('given %s', (_, summaries, status, outcome, inThree) => {
    expect(score(question(), answer(summaries, { status }))).toMatchObject({ outcome, inThree });
  });

  it('counts a right first suggestion for the confidence, but not as an answer', () => {
    const given = answer([RIGHT], { status: 'suggested' });
    expect(score(question(), given)).toMatchObject({ outcome: 'suggested-right', firstRight: true });
  });

  it('needs every must, one mustAny and no mustNot, in title, summary and points together', () => {
    const strict = question({ must: [/hives/iu, /bees fly/iu], mustAny: [/metal/iu, /wood/iu] });
    expect(score(strict, answer([WRONG])).outcome).toBe('right');
    expect(score(strict, answer([RIGHT])).outcome).toBe('wrong');
    expect(score({ ...strict, mustNot: [/made/iu] }, answer([WRONG])).outcome).toBe('wrong');
  });
});

describe('a question that has no answer', () => {
  const unanswerable = question({
    expect: 'unknown',
    must: [],
    mustNot: [/\d+ yuan/iu],
    alsoOk: [/not (say|known)/iu],
  });
  it.each([
    ['nothing', answer([]), 'turned-away', false],
    ['a suggestion', answer([WRONG], { status: 'suggested' }), 'turned-away', false],
    ['an open "not available"', answer(['The sources do not say.']), 'not-available', false],
    ['an answer', answer([WRONG]), 'answered-anyway', false],
    ['an invention', answer(['Not known: 50 yuan.']), 'answered-anyway', true],
    ['a suggested invention', answer(['50 yuan'], { status: 'suggested' }), 'turned-away', true],
  ] as const)('given %s', (_, given, outcome, violation) => {
    expect(score(unanswerable, given)).toMatchObject({ outcome, violation });
  });

  it('is never answered rightly, unless openly', () => {
    expect(score(unanswerable, answer([WRONG])).firstRight).toBe(false);
    expect(score(unanswerable, answer([])).firstRight).toBe(false);
    expect(score(unanswerable, answer(['The sources do not say.'])).firstRight).toBe(true);
  });
});

describe('the language', () => {
  it.each([
    ['en', [], 'en', RIGHT, true],
    ['en', [], 'zh-Hans', '蜂箱', false],
    ['en', [], 'en', '蜂箱不得高于两米', false],
    ['zh-Hans', [], 'zh-Hant', '蜂箱', false],
    ['zh-Hant', [], 'zh-Hans', '蜂箱', true],
    ['zh-Hans', ['en', 'zh-Hans'], 'en', RIGHT, true],
  ] as const)('asked in %s (or %j), answered in %s with %s', (lang, langAny, language, summary, right) => {
    const asked = question({ lang, langAny: [...langAny] });
    expect(score(asked, answer([summary], { language })).inLanguage).toBe(right);
  });
});

it('folds what makes no difference to a reader', () => {
  expect(fold('**Ｔｗｏ**  “metres”–high，  `at` 最 高 2 米')).toBe('Two "metres"-high, at最高2米');
});
