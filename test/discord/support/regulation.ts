import type { Regulation } from '../../../src/regulation/regulation.js';
import type { GlossaryEntry, Section, Statement } from '../../../src/regulation/schema.js';

/** A statement of both languages from source S01. */
export function statement(en: string, zh: string, sources: string[] = ['S01']): Statement {
  return { en, 'zh-Hans': zh, sources, facts: [] };
}

/** A section; what a test does not care about is filled in. */
export function section(id: string, parts: Partial<Section> = {}): Section {
  return {
    id,
    kind: 'regulation',
    topic: 'dates',
    established: true,
    title: { en: `Title of ${id}`, 'zh-Hans': `${id}的标题` },
    summary: statement(`Summary of ${id}.`, `${id}的摘要。`),
    points: [
      statement(`First point of ${id}.`, `${id}的第一点。`),
      statement(`Second point of ${id}.`, `${id}的第二点。`),
    ],
    phrasings: { en: Array(8).fill('when'), 'zh-Hans': Array(8).fill('何时') },
    terms: [],
    related: [],
    ...parts,
  };
}

export const inForce = section('in-force', {
  title: { en: 'When the Regulations apply', 'zh-Hans': '条例何时施行' },
  summary: statement(
    'They were adopted in March 2024 by the Standing Committee.',
    '2024年3月由省人大常委会通过。',
    ['S01', 'S02'],
  ),
  points: [
    statement('In force since 1 June 2024.', '自2024年6月1日起施行。'),
    statement('They have 26 articles.', '共26条。', ['S02']),
  ],
  related: ['adoption', 'penalties'],
});
export const adoption = section('adoption', {
  title: { en: 'Who adopted them', 'zh-Hans': '由谁通过' },
  kind: 'context',
});
export const penalties = section('penalties', {
  title: { en: 'Penalties', 'zh-Hans': '法律责任' },
  topic: 'limits',
  established: false,
});

/** A term that one section says more about. */
export const regulations: GlossaryEntry = {
  id: 'local-regulation',
  term: { en: 'local regulation', 'zh-Hans': '地方性法规' },
  meaning: statement('A rule made by a provincial congress.', '由省级人大制定的法规。'),
  kind: 'background',
  synonyms: { en: ['provincial law'], 'zh-Hans': ['省级法规'] },
  sections: ['in-force'],
};
/** A term that two sections say more about. */
export const committee: GlossaryEntry = {
  id: 'standing-committee',
  term: { en: 'Standing Committee', 'zh-Hans': '常委会' },
  meaning: statement('The body that adopts local regulations.', '通过地方性法规的机构。', ['S02']),
  kind: 'context',
  synonyms: { en: ['legislature', 'provincial law maker'], 'zh-Hans': ['省人大常委会'] },
  sections: ['adoption', 'penalties'],
};

/** A small regulation with everything views and commands need. */
export function regulation(sections: readonly Section[] = [inForce, adoption, penalties]): Regulation {
  return {
    identity: {
      id: 'sample',
      title: { en: 'Sample Regulations', 'zh-Hans': '样本条例' },
      shortTitle: { en: 'the Sample Regulations', 'zh-Hans': '样本条例' },
      aliases: { en: ['the sample'], 'zh-Hans': ['样本'] },
      territory: { en: [], 'zh-Hans': [] },
      status: { en: 'In force since 1 June 2024', 'zh-Hans': '自2024年6月1日起施行' },
      adopted: '2024-03',
      inForce: '2024-06-01',
      checked: '2026-11-20',
      officialText: statement('The official text is published by the province.', '正式文本由省里公布。'),
      articles: { count: 26, textSection: 'penalties', countSection: 'in-force' },
      overviewSection: 'in-force',
      suggestedSections: ['in-force', 'adoption'],
      topics: [
        {
          id: 'dates',
          title: { en: 'Dates', 'zh-Hans': '日期' },
          description: { en: 'When and by whom', 'zh-Hans': '何时、由谁' },
        },
        {
          id: 'limits',
          title: { en: 'Limits', 'zh-Hans': '边界' },
          description: { en: 'What is not known', 'zh-Hans': '不清楚的' },
        },
      ],
      sources: {
        S01: {
          title: { en: 'New law in force', 'zh-Hans': '新法施行' },
          publisher: { en: 'Jiangxi Daily', 'zh-Hans': '江西日报' },
          date: '2024-06-01',
          standing: 'state-media',
          copy: 'original',
          url: 'https://example.org/a_(b)',
        },
        S02: {
          title: { en: 'Report on the session', 'zh-Hans': '会议报道' },
          publisher: { en: 'Standing Committee', 'zh-Hans': '省人大常委会' },
          date: '2024-03',
          standing: 'official',
          copy: 'mirror',
        },
      },
    },
    glossary: [regulations, committee],
    synonyms: [],
    outOfScope: { en: [], 'zh-Hans': [] },
    confidence: undefined,
    sections: new Map(sections.map((one) => [one.id, one])),
  };
}
