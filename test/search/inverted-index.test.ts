import { describe, expect, it } from 'vitest';
import { InvertedIndex } from '../../src/search/inverted-index.js';

const index = new InvertedIndex(
  [
    [['steel'], ['rules', 'for', 'steel', 'makers']],
    [['food'], ['rules', 'for', 'food', 'makers']],
    [['paper'], ['rules', 'for', 'paper', 'and', 'food', 'in', 'a', 'very', 'long', 'text']],
  ],
  [
    { weight: 2, b: 0 },
    { weight: 1, b: 0.75 },
  ],
);

function strength(term: string, document: number, of = index): number {
  const postings = of.postings(term);
  return postings ? of.strength(postings, document) : 0;
}

describe('InvertedIndex', () => {
  it('gives rare terms more information than common ones', () => {
    expect(index.idf('steel')).toBeGreaterThan(index.idf('food') ?? 9);
    expect(index.idf('food')).toBeGreaterThan(index.idf('rules') ?? 9);
    expect(index.idf('steel')).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 10);
    expect(index.idf('gold')).toBeUndefined();
    expect(index.has('gold')).toBe(false);
  });

  it('tells each document that has a term once, in order', () => {
    const seen: number[] = [];
    index.each('food', (document) => seen.push(document));
    expect(seen).toEqual([1, 2]);
    index.each('gold', (document) => seen.push(document));
    expect(seen).toEqual([1, 2]);
  });

  it('grows beyond its first size', () => {
    const many = new InvertedIndex(
      Array.from({ length: 3000 }, (_, i) => [[`only${i}`, 'all']]),
      [{ weight: 1, b: 0.5 }],
    );
    expect(strength('only2999', 2999, many)).toBeGreaterThan(0);
    expect(strength('only2999', 2998, many)).toBe(0);
    expect(strength('all', 1500, many)).toBeCloseTo(1 / 2.1, 6);
  });

  it('counts a term more in a title and less in a long text', () => {
    expect(strength('food', 1)).toBeGreaterThan(strength('food', 2));
    expect(strength('food', 0)).toBe(0);
    expect(strength('rules', 0)).toBeGreaterThan(strength('rules', 2));
  });

  it('adds up the fields before it saturates, as BM25F does', () => {
    const average = (4 + 4 + 10) / 3;
    const frequency = 2 + 1 / (0.25 + (0.75 * 4) / average);
    expect(strength('steel', 0)).toBeCloseTo(frequency / (frequency + 1.1), 6);
  });
});
