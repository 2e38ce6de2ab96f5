import { describe, expect, it } from 'vitest';
import type { Answer, AnswerNote } from '../../../src/answer/answer.js';
import type { Found } from '../../../src/answer/section-search.js';
import { decodeAction } from '../../../src/discord/components/custom-id.js';
import { aboutView } from '../../../src/discord/views/about-view.js';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { helpView } from '../../../src/discord/views/help-view.js';
import { failureView, outdatedView } from '../../../src/discord/views/notice-view.js';
import { morePointsView } from '../../../src/discord/views/points.js';
import { privacyView } from '../../../src/discord/views/privacy-view.js';
import { questionLine } from '../../../src/discord/views/question-line.js';
import { searchView } from '../../../src/discord/views/search-view.js';
import { sectionView } from '../../../src/discord/views/section-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { termSuggestionsView, termView } from '../../../src/discord/views/term-view.js';
import { topicsView, topicView } from '../../../src/discord/views/topics-view.js';
import type { View } from '../../../src/discord/views/view.js';
import { en } from '../../../src/i18n/en.js';
import { LANGUAGES } from '../../../src/regulation/language.js';
import type { Regulation } from '../../../src/regulation/regulation.js';
import type { GlossaryEntry, Section, Source, Statement } from '../../../src/regulation/schema.js';
import { answer, createApp, resultOf } from '../support/app.js';
import { broken, customIdsOf, textOf } from '../support/payload.js';
import { regulation, section, statement } from '../support/regulation.js';

/**
 * Fillings that are as bad as the schema lets them be, and worse: every character escaped, wide, or in pairs.
 */
const FILLINGS = ['*', '条', '𠮷', '👨‍👩‍👧', '_a ', '<@1>', 'e\u0301'];
const fill = (filling: string, length: number) => filling.repeat(Math.floor(length / filling.length));

function worst(filling: string): Regulation {
  const text = (length: number) => ({ en: fill(filling, length), 'zh-Hans': fill(filling, length) });
  const said = (length: number, sources: string[]) =>
    statement(fill(filling, length), fill(filling, length), sources);
  const ids = Array.from({ length: 40 }, (_, i) => `S${i + 10}`);
  const sources = Object.fromEntries(
    ids.map((id): [string, Source] => [
      id,
      {
        title: text(160),
        publisher: text(160),
        date: '2024-12-31',
        standing: 'official',
        copy: 'original',
        url: `https://example.org/${'a'.repeat(300 * (Number(id.slice(1)) % 2))}`,
      },
    ]),
  );
  const sections = Array.from({ length: 70 }, (_, i): Section => {
    const id = `${'very-long-id-'.repeat(4)}${i}`;
    const points = Array.from({ length: 12 }, () => said(300, ids));
    const related = Array.from({ length: 6 }, (__, k) => `${'very-long-id-'.repeat(4)}${i + k + 1}`);
    return section(id, { topic: 'dates', title: text(80), summary: said(700, ids), points, related });
  });
  const base = regulation(sections);
  const topics = Array.from({ length: 25 }, (_, i) => ({
    id: `topic-${i}`,
    title: text(60),
    description: text(90),
  }));
  const dates = { id: 'dates', title: text(60), description: text(90) };
  const glossary = Array.from({ length: 6 }, (_, i): GlossaryEntry => {
    const id = `${'very-long-id-'.repeat(3)}${i}`;
    const synonyms = { en: [], 'zh-Hans': [] };
    return {
      id,
      term: text(80),
      meaning: said(400, ids),
      kind: 'context',
      synonyms,
      sections: sections.map((one) => one.id),
    };
  });
  return {
    ...base,
    glossary,
    identity: {
      ...base.identity,
      title: text(160),
      shortTitle: text(40),
      status: text(160),
      officialText: said(400, ids),
      topics: [dates, ...topics.slice(1)],
      sources,
    },
  };
}

/** Finds every second character, which takes most room. */
const bolding: Found['marker'] = {
  isIn: () => true,
  worthOf: () => 1,
  stretchesIn: (text) =>
    [...new Intl.Segmenter().segment(text)].flatMap(({ segment, index }, i) =>
      i % 2 === 0 ? [{ from: index, to: index + segment.length }] : [],
    ),
};

describe.each(FILLINGS)('data made of %j alone', (filling) => {
  const of = worst(filling);
  const app = createApp({}, of);
  const sections = [...of.sections.values()];
  const notes: (AnswerNote | undefined)[] = [
    undefined,
    { type: 'article-text', article: 9999 },
    { type: 'not-covered', words: Array(50).fill(fill(filling, 300)) },
  ];

  it.each(LANGUAGES)('keeps every view within Discord’s limits in %s', (language) => {
    const asker = { id: '9'.repeat(20), sees: 'public' } as const;
    const stage = { ...stageFor(app, language, undefined, asker), votesOn: true };
    const link = `https://example.org/${'a'.repeat(180)}`;
    const links = { privacy: link, terms: link };
    const question = questionLine(fill(filling, 6000), stage.words);
    const query = fill(filling, 160);
    const everything: Found = { query, language, sections, marker: bolding, unknown: [query] };
    const views: View[] = [
      aboutView(stage, links),
      privacyView(stage, links),
      helpView(app.commands, stage),
      topicsView(stage),
      topicView(
        { id: 'dates', title: { en: 'x', 'zh-Hans': 'x' }, description: { en: 'x', 'zh-Hans': 'x' } },
        stage,
      ),
      sectionView(sections[0] as Section, stage, { browse: true }),
      termView(of.glossary[0] as GlossaryEntry, stage, { question }),
      termSuggestionsView(of.glossary, stage, { askerId: '9'.repeat(20), question }),
      ...[everything, { ...everything, sections: [] }].map((found) => searchView(found, 7, stage)),
      morePointsView(sections[0] as Section, [], stage),
    ];
    for (const note of notes) {
      for (const status of ['answered', 'suggested', 'unknown'] as const) {
        const results: Answer['results'] = status === 'unknown' ? [] : sections.slice(0, 5).map(resultOf);
        const asked = answer({
          question: fill(filling, 6000),
          language,
          status,
          results,
          ...(note && { note }),
        });
        const parts = results.slice(0, 3).map((result) => answer({ results: [result] }));
        if (parts.length > 1) {
          const view = answerView({ ...asked, parts }, stage, { askerId: '42', showQuestion: true });
          views.push(view);
        }
        views.push(answerView(asked, stage, { askerId: '9'.repeat(20), showQuestion: true }));
      }
    }
    for (const view of views) expect(broken(view)).toEqual([]);
  });
});

describe('notices', () => {
  it('are within the limits', () => {
    expect(broken(failureView('ABCDEF', en))).toEqual([]);
    expect(broken(outdatedView('/ask', en))).toEqual([]);
  });
});

describe('a long answer', () => {
  it('keeps its sources and gives up points instead', () => {
    const app = createApp({}, worst('*'));
    const view = sectionView([...app.regulation.sections.values()][0] as Section, stageFor(app, 'en'));
    expect(textOf(view)).toContain('and 39 more');
    expect(textOf(view)).toContain('summary, no legal advice');
    expect(textOf(view).split('\n- ').length).toBeLessThan(5);
  });

  it('gives up no point: each is behind the button, however often it has to be pressed', () => {
    const app = createApp({}, worst('_a '));
    const one = [...app.regulation.sections.values()][0] as Section;
    const stage = stageFor(app, 'en');
    const listed = (view: View) => textOf(view).split('\n- ').length - 1;
    const next = (view: View) =>
      customIdsOf(view)
        .map(decodeAction)
        .find((action) => action?.type === 'more')?.shown;
    const first = sectionView(one, stage);
    let [shown, counted] = [next(first), 1 + listed(first)];
    while (shown !== undefined) {
      expect(new Set(shown).size).toBe(counted);
      const points = shown.map((place) => one.points[place] as Statement);
      const view = morePointsView(one, points, stage);
      counted += listed(view);
      shown = next(view);
    }
    expect(counted).toBe(one.points.length);
  });
});
