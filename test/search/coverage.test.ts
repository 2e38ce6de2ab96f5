import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/search/search-index.js';

const document = (id: string, text: string, phrasings: readonly string[] = []) => ({
  id,
  parts: [{ title: '', text, phrasings }],
});

/** The share of a question that a document meets. */
function covered(documents: readonly ReturnType<typeof document>[], question: string, id: string): number {
  const { hits } = new SearchIndex(documents).search(question, 9);
  return hits.find((hit) => hit.id === id)?.coverage ?? 0;
}

describe('coverage', () => {
  const documents = [
    document('text', 'Hives stand by the orchard.', ['where do bees live']),
    document('once', 'Nothing else.', ['the orchard of my aunt', 'any news']),
    document('often', 'Something else.', ['the orchard gate', 'in an orchard', 'orchard and hedge']),
  ];

  it('is whole where the texts have the words', () => {
    expect(covered(documents, 'hives orchard', 'text')).toBeCloseTo(1, 4);
    expect(covered(documents, 'orchard', 'text')).toBeCloseTo(1, 4);
  });

  it('is the surer the more phrasings have a word that the texts have not', () => {
    expect(covered(documents, 'orchard', 'once')).toBeCloseTo(1 / 2.1, 4);
    expect(covered(documents, 'orchard', 'often')).toBeCloseTo(3 / 4.1, 4);
  });

  it('counts what the texts have in full where there are no phrasings', () => {
    const texts = [
      document('long', `Hives. ${'Many other words follow here. '.repeat(20)}`),
      document('other', 'x'),
    ];
    expect(covered(texts, 'hives', 'long')).toBe(1);
  });
});
