import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/search/search-index.js';

const documents = [
  {
    id: 'hives',
    parts: [
      {
        title: 'Hives',
        text: 'Hives stand by the road.',
        phrasings: ['hives near a road', 'where may bees live'],
      },
    ],
  },
  {
    id: 'start',
    parts: [
      {
        title: 'Start',
        text: 'It applies from June.',
        phrasings: ['when does it start', 'since which month'],
      },
    ],
  },
];
const outOfScope = ['my computer does not start', 'which film shall we watch', 'restart the computer now'];

function elsewhere(question: string, index: SearchIndex): number {
  const { signals } = index.search(question, 1).confidence;
  return signals.find(({ name }) => name === 'elsewhere')?.value ?? Number.NaN;
}

describe('words', () => {
  const index = new SearchIndex(documents, { outOfScope });

  it('tell that a question is about something else', () => {
    const other = elsewhere('computer does not start', index);
    expect(other).toBeGreaterThan(elsewhere('when does it start', index));
    expect(other).toBeGreaterThan(elsewhere('hives road', index));
  });

  it('make it less sure', () => {
    const confidence = (question: string) => index.search(question, 1).confidence.value;
    expect(confidence('does the computer start')).toBeLessThan(confidence('which month does it start'));
  });

  it('take no question to be about something else where nothing is known to be out of scope', () => {
    const plain = new SearchIndex(documents);
    expect(elsewhere('computer start', plain)).toBeLessThan(0);
    expect(elsewhere('hives road', plain)).toBeLessThanOrEqual(0);
  });

  it('prefer the document that they are used for', () => {
    const [first, second] = index.search('bees in which month', 2).hits;
    expect(first?.words).toBeGreaterThan(0);
    expect(first?.words).toBeLessThanOrEqual(1);
    expect(second?.words).not.toBe(first?.words);
  });
});
