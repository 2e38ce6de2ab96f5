import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { loadRegulation } from '../../src/regulation/load.js';

const data = fileURLToPath(new URL('../../data/jiangxi-advanced-manufacturing', import.meta.url));
const finder = createAnswerer(loadRegulation(data));
const search = (query: string) => finder.search(query, { fallbackLanguage: 'en' });
const ids = (query: string) => search(query).sections.map(({ id }) => id);

describe('searching for sections', () => {
  it.each([
    ['copper', 'resources'],
    ['coppper', 'resources'],
    ['regulatoins efect', 'effective-date'],
    ['铜', 'resources'],
    ['基金', 'guidance-fund-size'],
    ['條例施行', 'effective-date'],
    ['tiaoli shenme shihou shixing', 'effective-date'],
    ['Hunan', 'hunan'],
  ])('lists for %s first of all what is about it', (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id);
  });

  it('lists every section once, and only such as say something of it', () => {
    const { sections, marker } = search('copper');
    expect(sections.length).toBeGreaterThan(5);
    expect(new Set(sections).size).toBe(sections.length);
    for (const { title, summary, points } of sections) {
      expect([title, summary, ...points].some(({ en }) => marker.isIn(en))).toBe(true);
    }
  });

  it('leaves out what is about another place', () => {
    for (const id of ids('Hunan clusters')) expect(id).not.toBe('cluster-counts');
  });

  it.each(['红烧肉怎么做', 'best noodle restaurant in Paris', '🎉🎉', '', 'the', '?!'])(
    'finds nothing for %j',
    (query) => expect(ids(query)).toEqual([]),
  );

  it('tells the language of the words, and which of them nobody knows', () => {
    expect(search('copper xylophone')).toMatchObject({ language: 'en', unknown: ['xylophone'] });
    expect(search('北京 集群').unknown).toEqual([]);
    expect(search('條例').language).toBe('zh-Hant');
    expect(search(' 2024 \n x')).toMatchObject({ language: 'en', query: '2024 x' });
  });
});
