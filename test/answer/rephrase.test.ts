import { describe, expect, it } from 'vitest';
import { renamed, substituted } from '../../src/answer/rephrase.js';

describe('substituted', () => {
  it('puts the words in the place of each word, and of several that follow each other', () => {
    expect(substituted('when do hives need a licence?', 'bees')).toEqual([
      'when do bees need a licence?',
      'when do bees?',
      'when do hives need a bees?',
    ]);
    expect(substituted('strategic emerging manufacturing', 'x')).toContain('x manufacturing');
    expect(substituted('strategic emerging manufacturing', 'x')).toContain('x');
  });

  it('leaves numbers, question words and small words where they are', () => {
    expect(substituted('2026年纺织目标多少', '建材')).toEqual([
      '2026年建材目标多少',
      '2026年建材多少',
      '2026年纺织建材多少',
    ]);
    expect(substituted('how many of them in 2026?', 'x')).toEqual([]);
  });
});

it('tries no more than forty ways', () => {
  expect(substituted('steel copper zinc '.repeat(30), 'x')).toHaveLength(40);
});

describe('renamed', () => {
  const year = (name: string) => ({ name, spellings: [name], kind: 'part' as const });

  it('puts a name in the place of the first of its kind and leaves out the others', () => {
    expect(renamed('2024年工业增长多少', [year('2024')], '2023年')).toBe('2023年工业增长多少');
    expect(renamed('gdp in 2024 and 2025', [year('2024'), year('2025')], '2030')).toBe('gdp in 2030 and  ');
  });

  it('adds it where there is none', () => {
    expect(renamed('how did industry do', [], '2025')).toBe('how did industry do 2025');
  });
});
