import { describe, expect, it } from 'vitest';
import type { AnswerNote } from '../../../src/answer/answer.js';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { ACCENT } from '../../../src/discord/views/parts.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import type { View } from '../../../src/discord/views/view.js';
import type { Language } from '../../../src/regulation/language.js';
import type { Statement } from '../../../src/regulation/schema.js';
import { answer, createApp, resultOf } from '../support/app.js';
import { broken, customIdsOf, labelsOf, optionsOf, textOf } from '../support/payload.js';
import { adoption, inForce, penalties, section, statement } from '../support/regulation.js';

const app = createApp();
const options = { askerId: '42', showQuestion: false };
const accentOf = (view: View) => (view.components[0] as { accent_color?: number }).accent_color;
const shown = (parts: Parameters<typeof answer>[0], language: Language = 'en') =>
  answerView(answer({ language, ...parts }), stageFor(app, language), options);

describe('an answer', () => {
  it('reads, in English, as the design draws it', () => {
    const view = shown({});
    expect(textOf(view).split('\n')).toEqual([
      '-# When the Regulations apply · what the Regulations provide',
      '### In force since 1 June 2024.',
      'They were adopted in March 2024 by the Standing Committee.',
      '- They have 26 articles.',
      '-# Sources: [New law in force](https://example.org/a_%28b%29), Jiangxi Daily, 1 June 2024; ' +
        'Report on the session, Standing Committee, March 2024 · as of November 2026 · summary, no legal advice',
    ]);
    expect(accentOf(view)).toBe(ACCENT.regulation);
    expect(broken(view)).toEqual([]);
  });

  it('reads, in Chinese, in its own words', () => {
    expect(textOf(shown({}, 'zh-Hans')).split('\n')).toEqual([
      '-# 条例何时施行 · 条例的规定',
      '### 自2024年6月1日起施行。',
      '2024年3月由省人大常委会通过。',
      '- 共26条。',
      '-# 来源：[新法施行](https://example.org/a_%28b%29)，江西日报，2024年6月1日；' +
        '会议报道，省人大常委会，2024年3月 · 资料截至2026年11月 · 内容为摘要，不是法律意见',
    ]);
  });

  it('passes data and words through the converter for Traditional Chinese', () => {
    expect(textOf(shown({}, 'zh-Hant'))).toContain('-# 條例何时施行 · 條例的规定');
  });

  it('leads with the point the answer puts first', () => {
    const points = [...inForce.points].reverse();
    const lines = textOf(shown({ results: [{ ...resultOf(inForce), points }] })).split('\n');
    expect(lines).toContain('### They have 26 articles.');
    expect(lines).toContain('- In force since 1 June 2024.');
  });

  it('says what it is where it is context, and where the sources do not say', () => {
    const context = shown({ results: [resultOf(adoption)] });
    expect(textOf(context)).toContain('-# Who adopted them · policy around the Regulations');
    expect(accentOf(context)).toBe(ACCENT.context);
    const open = shown({ results: [resultOf(penalties)] });
    expect(textOf(open)).toContain('-# Penalties · not in the sources');
    expect(accentOf(open)).toBe(ACCENT.unsure);
  });

  it('offers related sections first, then the next best, four at most and never itself', () => {
    const many = ['a', 'b', 'c'].map((id) => section(id));
    const results = [inForce, ...many, inForce].map(resultOf);
    expect(optionsOf(shown({ results })).map(([, id]) => id)).toEqual(['adoption', 'penalties', 'a', 'b']);
  });

  it('has no menu where there is nothing to read next', () => {
    expect(customIdsOf(shown({ results: [resultOf(section('alone'))] }))).toEqual([
      't1:switch:en:alone.01:0',
    ]);
  });

  it.each<[AnswerNote, string]>([
    [{ type: 'article-text', article: 12 }, 'You asked about Article 12; its wording is not bundled here.'],
    [
      { type: 'no-such-article', article: 80, count: 26 },
      'There is no Article 80: the Regulations have 26 articles.',
    ],
  ])('gives the note %j a line of its own', (note, line) => {
    const lines = textOf(shown({ note })).split('\n');
    expect(lines[1]).toMatch(line);
    expect(lines[2]).toMatch(/^### /);
  });

  it('keeps the words around it in the language of its one reader', () => {
    const stage = stageFor(app, 'zh-Hans', 'en');
    const text = textOf(answerView(answer({ language: 'zh-Hans' }), stage, options));
    expect(text).toContain('-# 条例何时施行 · what the Regulations provide');
  });
});

describe('an answer with more points than are shown', () => {
  const long = section('long', {
    points: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => statement(`Point ${name}.`, `${name}点。`)),
  });

  it('has a button that says how many, and knows which are shown', () => {
    const points = [5, 0, 1].map((i) => long.points[i] as Statement);
    const view = shown({ results: [{ ...resultOf(long), points }] });
    expect(textOf(view)).toContain('### Point f.\nSummary of long.\n- Point a.\n- Point b.\n-#');
    expect(labelsOf(view)).toEqual(['More (3)', '中文']);
    expect(customIdsOf(view)).toEqual(['t1:more:en:long:501', 't1:switch:en:long.501:0']);
  });

  it('has it in Chinese', () => {
    expect(labelsOf(shown({ results: [resultOf(long)] }, 'zh-Hans'))).toEqual(['更多（1）', 'English']);
  });

  it('has none where all are shown', () => {
    expect(labelsOf(shown({}))).toEqual(['中文']);
  });
});

describe('the answer to several questions', () => {
  const parts = [answer(), answer({ question: 'Who adopted them?', results: [resultOf(adoption)] })];
  const both = { results: [inForce, adoption, penalties].map(resultOf), parts };

  it('gives each its title, heading, summary and sources, and says the rest once', () => {
    const view = shown(both);
    expect(textOf(view).split('\n')).toEqual([
      '-# When the Regulations apply · what the Regulations provide',
      '### In force since 1 June 2024.',
      'They were adopted in March 2024 by the Standing Committee.',
      '-# Sources: [New law in force](https://example.org/a_%28b%29), Jiangxi Daily, 1 June 2024; ' +
        'Report on the session, Standing Committee, March 2024',
      '-# Who adopted them · policy around the Regulations',
      '### First point of adoption.',
      'Summary of adoption.',
      '-# Source: [New law in force](https://example.org/a_%28b%29), Jiangxi Daily, 1 June 2024',
      '-# as of November 2026 · summary, no legal advice',
    ]);
    expect(view.components).toHaveLength(1);
    expect(broken(view)).toEqual([]);
  });

  it('offers the other results', () => {
    expect(optionsOf(shown(both)).map(([, id]) => id)).toEqual(['penalties']);
    expect(optionsOf(shown({ ...both, results: both.results.slice(0, 2) }))).toEqual([]);
  });

  it('keeps the question above it, and the note', () => {
    const note = { type: 'nothing-for', words: ['2031'] } as const;
    const view = answerView(answer({ ...both, note }), stageFor(app, 'en'), {
      ...options,
      showQuestion: true,
    });
    expect(textOf(view)).toMatch(/^-# Question: “When did .*”\nFor “2031” in particular .*\n-# When the/);
  });

  it('has the colour of its parts where they are of one kind', () => {
    const same = [answer(), answer({ results: [resultOf(section('other'))] })];
    expect(accentOf(shown({ ...both, parts: same }))).toBe(ACCENT.regulation);
    expect(accentOf(shown(both))).toBe(ACCENT.background);
  });

  it('is in Chinese for Chinese questions', () => {
    expect(textOf(shown(both, 'zh-Hans'))).toContain(
      '### 自2024年6月1日起施行。\n2024年3月由省人大常委会通过。\n',
    );
  });
});

describe('suggestions', () => {
  const suggested = { status: 'suggested', results: [inForce, adoption, penalties].map(resultOf) } as const;

  it('are one line and a button for each candidate, with its title', () => {
    const view = shown(suggested);
    expect(textOf(view)).toBe('I am not sure which you mean.');
    expect(labelsOf(view)).toEqual(['When the Regulations apply', 'Who adopted them', 'Penalties', '中文']);
    expect(customIdsOf(view)[0]).toBe('t1:pick:en:in-force:42');
    expect(accentOf(view)).toBe(ACCENT.unsure);
    expect(broken(view)).toEqual([]);
  });

  it('say that nothing is known for a year that was named, and offer what is known without it', () => {
    const view = shown({ ...suggested, note: { type: 'nothing-for', words: ['*2031*'] } });
    expect(textOf(view)).toBe(
      'For “\\*2031\\*” in particular I find nothing in the sources. What they say otherwise:',
    );
    expect(labelsOf(view)).toHaveLength(4);
  });

  it('are in Chinese for a Chinese question', () => {
    const view = shown(suggested, 'zh-Hans');
    expect(textOf(view)).toBe('不太确定您问的是哪一项。');
    expect(labelsOf(view)[0]).toBe('条例何时施行');
  });
});

describe('an unknown question', () => {
  it('says what was looked for, why there is no answer, and offers topics', () => {
    const note = { type: 'not-covered', words: ['weather', '*tomorrow*'] } as const;
    const view = shown({ status: 'unknown', results: [], question: 'What is the *weather*?', note });
    expect(textOf(view).split('\n')).toEqual([
      '-# Looked for: “What is the \\*weather\\*?”',
      '### No answer in the sources',
      'The sources say nothing about “weather” and “\\*tomorrow\\*”.',
      'I can answer questions about the Sample Regulations and the policy around them.',
    ]);
    expect(optionsOf(view)).toEqual([
      ['Dates', 'dates'],
      ['Limits', 'limits'],
    ]);
    expect(broken(view)).toEqual([]);
  });

  it('admits that it does not guess where no word stands out', () => {
    expect(textOf(shown({ status: 'unknown', results: [] }))).toContain('I do not guess');
    expect(textOf(shown({ status: 'unknown', results: [] }, 'zh-Hans'))).toContain('不能乱猜');
  });
});

describe('an empty question', () => {
  it('is met with how to ask', () => {
    const view = shown({ question: '', status: 'unknown', results: [], note: { type: 'empty' } });
    expect(textOf(view)).toContain('### What would you like to know?');
    expect(textOf(view)).toContain('</ask:1>');
    expect(broken(view)).toEqual([]);
  });
});
