import { describe, expect, it } from 'vitest';
import { sectionsOn, termById, termCalled, termsByUse } from '../../src/answer/glossary.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import {
  adoption,
  committee,
  inForce,
  penalties,
  regulation,
  regulations,
  section,
} from '../discord/support/regulation.js';

const naming = section('naming', { terms: ['standing-committee', 'local-regulation'] });
const sample = regulation([inForce, adoption, penalties, naming]);

describe('the glossary', () => {
  it('is looked up by id', () => {
    expect(termById(sample, 'standing-committee')).toBe(committee);
    expect(termById(sample, 'no-such-term')).toBeUndefined();
  });

  it.each([
    ['standing COMMITTEE', committee],
    ['常委會', committee],
    ['provincial law', regulations],
    ['provincial', undefined],
    ['', undefined],
  ])('knows who is called %j', (name, entry) => {
    expect(termCalled(sample, name)).toBe(entry);
  });

  it('prefers a term to synonyms and opens none of two with the same synonym', () => {
    const synonyms = { en: ['legislature', 'local regulation'], 'zh-Hans': [] };
    const rival = { ...committee, id: 'rival', term: { en: 'rival', 'zh-Hans': '另一' }, synonyms };
    const both: Regulation = { ...sample, glossary: [rival, ...sample.glossary] };
    expect(termCalled(both, 'legislature')).toBeUndefined();
    expect(termCalled(both, 'local regulation')).toBe(regulations);
  });

  it('leads to the sections a term names, then to those that name it, each once', () => {
    expect(sectionsOn(committee, sample)).toEqual([adoption, penalties, naming]);
    expect(sectionsOn({ ...committee, sections: ['naming', 'gone'] }, sample)).toEqual([naming]);
  });

  it('has the terms first that most is said about', () => {
    expect(termsByUse(sample)).toEqual([committee, regulations]);
  });
});
