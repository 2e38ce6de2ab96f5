import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../src/answer/documents.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { Thesaurus } from '../../src/search/thesaurus.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';

const documents = searchDocuments(loadRegulation(SMALL_REGULATION));
const index = new SearchIndex(documents, { thesaurus: new Thesaurus([['fence', 'hedge']]) });
const best = (question: string) => index.search(question, 5).hits[0]?.id;

describe('SearchIndex', () => {
  it.each([
    ['how far must hives be from the fence', 'hives'],
    ['fence hives distance', 'hives'],
    ['hvies neer a raod', 'hives'],
    ['hedge', 'hives'],
    ['蜂箱离马路要多远', 'hives'],
    ['蜂相离围蓝多远', 'hives'],
    ['蜂箱離馬路多遠', 'hives'],
    ['hive 离 fence 多远', 'hives'],
    ['when did it start', 'start'],
    ['生效了没有', 'start'],
    ['count of articles', 'length'],
  ])('finds for %s the section %s', (question, id) => {
    expect(best(question)).toBe(id);
  });

  it('is surer of a full match than of a partial one, and least of none', () => {
    const sure = index.search('how far must hives be from the fence', 5).confidence.value;
    const unsure = index.search('how far is the moon from a fence made of gold', 5).confidence.value;
    expect(sure).toBeGreaterThan(unsure);
    expect(index.search('quantum chromodynamics', 5).confidence.value).toBe(0);
    expect(index.search('', 5)).toMatchObject({ hits: [], confidence: { value: 0 } });
  });

  it('keeps every figure between 0 and 1 and the hits in order', () => {
    const { hits, confidence } = index.search('hives hives road road fence bees article start 2023 蜂箱', 5);
    for (const hit of hits) {
      for (const figure of [hit.score, hit.coverage, hit.phrasing, hit.body]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1);
      }
    }
    expect(confidence.value).toBeLessThanOrEqual(1);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
  });

  it('leaves out what is not accepted', () => {
    const { hits } = index.search('hives near the road', 5, (id) => Number(id !== 'hives'));
    expect(hits.map((hit) => hit.id)).not.toContain('hives');
  });

  it('tells what an unknown word was taken for', () => {
    expect(index.search('distnace of hives', 1).query.corrections).toMatchObject([
      { written: 'distnace', meant: [{ word: 'distance' }] },
    ]);
    expect(index.search('蜂相位置', 1).query.corrections).toMatchObject([
      { written: '相', meant: [{ word: '箱' }] },
    ]);
  });

  it('explains what each field and signal gave to a score, and what is missed', () => {
    const { query, hits } = index.search('how far must hives be from the fence and the moon', 5);
    for (const hit of hits) {
      const document = documents.find(({ id }) => id === hit.id);
      if (!document) throw new Error(`${hit.id} was not indexed`);
      const { parts, heldBack, nearest, missed } = index.explain(document, hit, query);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(hit.score, 5);
      expect(heldBack).toBeCloseTo(0, 8);
      expect(parts.title + parts.terms + parts.text + parts.phrasings).toBeCloseTo((6 * hit.body) / 23, 5);
      expect(document.parts.flatMap(({ phrasings }) => phrasings)).toContain(nearest);
      expect(missed).toContain('moon');
      expect(missed.includes('hives')).toBe(hit.id !== 'hives');
    }
  });

  it('can be empty', () => {
    expect(new SearchIndex([]).search('anything', 5).hits).toEqual([]);
  });
});
