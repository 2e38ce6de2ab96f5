import { describe, expect, it } from 'vitest';
import { buildIndex, type Section } from '../../src/search/public.js';

const SECTIONS: readonly Section[] = [
  { id: 'fine', title: 'Fines', text: 'Whoever pollutes a river pays a fine of 5 million yuan.' },
  { id: 'permit', title: '许可证', text: '企业排放污水，应当取得排污许可证。' },
  {
    id: 'fishing',
    title: 'Fishing',
    text: 'Anglers carry their licence with them.',
    phrasings: ['may I catch trout', '可以钓鱼吗'],
  },
  {
    id: 'tax',
    title: 'Tax',
    text: 'New factories pay half the land tax for three years. 新建工厂减半征收土地税。',
  },
];

const index = buildIndex(SECTIONS);
const best = (question: string) => index.search(question)[0]?.id;

describe('buildIndex', () => {
  it('takes no sections at all', () => {
    const empty = buildIndex([]);
    expect(empty.size).toBe(0);
    expect(empty.search('anything')).toEqual([]);
  });

  it('takes sections without texts', () => {
    const bare = buildIndex([
      { id: 'nulls', title: null, text: null, phrasings: null },
      { id: 'nothing' },
      { id: 'text', text: 'a river' },
      { id: 'phrasings', phrasings: ['what is a lake'] },
    ]);
    expect(bare.size).toBe(4);
    expect(bare.search('river').map(({ id }) => id)).toEqual(['text']);
    expect(bare.search('lake').map(({ id }) => id)).toEqual(['phrasings']);
  });

  it('refuses two sections with one id and names both', () => {
    expect(() => buildIndex([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toThrow(
      'Sections 0 and 2 have the same id: "a"',
    );
  });

  it('takes ids that mean something to JavaScript', () => {
    const odd = buildIndex([
      { id: '__proto__', text: 'river' },
      { id: 'constructor', text: 'lake' },
      { id: '', text: 'sea' },
    ]);
    expect(odd.search('river')[0]?.id).toBe('__proto__');
    expect(odd.search('lake')[0]?.id).toBe('constructor');
    expect(odd.search('sea')[0]?.id).toBe('');
  });

  it('leaves the sections as they are and does not follow later changes', () => {
    const section = { id: 'a', title: 'River', text: 'water', phrasings: ['what is a river'] };
    const before = structuredClone(section);
    const built = buildIndex([section]);
    built.search('river');
    expect(section).toEqual(before);
    section.title = 'Desert';
    expect(built.search('desert')).toEqual([]);
  });

  it('takes more sections than a function takes arguments', () => {
    const many = Array.from({ length: 150_000 }, (_, i) => ({
      id: `${i}`,
      title: i === 70_000 ? 'river' : 'lake',
    }));
    const large = buildIndex(many);
    expect(large.size).toBe(150_000);
    expect(large.search('river', 3).map(({ id }) => id)).toEqual(['70000']);
    expect(large.search('lake', Number.POSITIVE_INFINITY)).toHaveLength(149_999);
  }, 30_000);
});

describe('search', () => {
  it.each([
    ['what is the fine for polluting a river', 'fine'],
    ['waht is the fnie for poluting a rivver', 'fine'],
    ['5,000,000 yuan', 'fine'],
    ['排污许可证', 'permit'],
    ['排污许可正', 'permit'],
    ['排汙許可證', 'permit'],
    ['trout', 'fishing'],
    ['可以钓鱼吗', 'fishing'],
    ['factory land tax', 'tax'],
    ['土地税 factories', 'tax'],
    ['ＴＡＸ', 'tax'],
  ])('finds for %s the section %s', (question, id) => {
    expect(best(question)).toBe(id);
  });

  it('gives at most as many hits as asked for, ten unless told', () => {
    const lakes = buildIndex(
      Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, text: `lake ${'shore '.repeat(i)}` })),
    );
    expect(lakes.search('lake')).toHaveLength(10);
    expect(lakes.search('lake', 0)).toEqual([]);
    expect(lakes.search('lake', 1)).toEqual(lakes.search('lake').slice(0, 1));
    expect(lakes.search('lake', 2.9)).toHaveLength(2);
    expect(lakes.search('lake', 1000)).toHaveLength(30);
    expect(lakes.search('lake', -1)).toEqual([]);
    expect(lakes.search('lake', Number.NaN)).toEqual([]);
  });

  it('gives hits best first, each once, with figures between 0 and 1', () => {
    const hits = index.search('river factories fishing tax 许可证 fine');
    expect(hits.length).toBeGreaterThan(2);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { score, confidence } of hits) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('puts the first given of equals first', () => {
    const equals = buildIndex(['c', 'a', 'b'].map((id) => ({ id, text: 'the same lake' })));
    expect(equals.search('lake').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('is surer of a full match than of a partial one, and finds nothing for what no section has', () => {
    const [full] = index.search('whoever pollutes a river pays a fine');
    const [partial] = index.search('fine weather for a barbecue in Paris');
    expect(full?.confidence).toBeGreaterThan(partial?.confidence ?? 0);
    expect(index.search('quantum chromodynamics')).toEqual([]);
  });

  it('answers the same whatever was asked before, and from an index built again', () => {
    const questions = ['river fine', 'rivver', '许可正', 'trout', '', 'tax 土地税'];
    const first = questions.map((question) => index.search(question));
    expect(questions.toReversed().map((question) => index.search(question))).toEqual(first.toReversed());
    const again = buildIndex(SECTIONS);
    expect(questions.map((question) => again.search(question))).toEqual(first);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u3000'],
    ['a null character', '\0'],
    ['half a surrogate pair', '\ud800'],
    ['punctuation', '.*+?^$()|[]\\/<>"\''],
    ['emoji', '🐟'.repeat(1000)],
    ['marks on a letter', `a${'\u0301'.repeat(10_000)}`],
    ['one long word', 'a'.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['digits with separators', `1${',111'.repeat(25_000)}`],
    ['digits with dashes', '1-'.repeat(20_000)],
    ['spaces', `${' '.repeat(100_000)}x`],
    ['Chinese numerals', '一'.repeat(20_000)],
    ['the same word over and over', 'river '.repeat(5000)],
    ['the same character over and over', '许'.repeat(10_000)],
    ['another script', 'что делать 何をすべきか'],
    ['names of JavaScript', '__proto__ constructor toString'],
  ])(
    'takes %s',
    (_, question) => {
      for (const { score, confidence } of index.search(question)) {
        expect(score).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
      }
    },
    2000,
  );
});
