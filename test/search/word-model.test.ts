import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../src/search/term-numbers.js';
import { type Example, WordModel } from '../../src/search/word-model.js';

const numbers = new TermNumbers();
const example = (label: number, text: string): Example => ({ label, terms: numbers.add(text.split(' ')) });
const EXAMPLES = [
  example(0, 'hive road distance'),
  example(0, 'hive fence distance'),
  example(0, 'bee garden hive'),
  example(1, 'start date law'),
  example(1, 'law force date'),
  example(1, 'start law year'),
];
const model = new WordModel(EXAMPLES, 3, numbers);
const read = (text: string) => [...model.probabilities(text.split(' ').map((term) => [term, 1]))];

describe('WordModel', () => {
  it('tells what a text is about by the words of its examples', () => {
    const [hives = 0, start = 0, nothing = 0] = read('garden fence');
    expect(hives).toBeGreaterThan(0.6);
    expect(hives + start + nothing).toBeCloseTo(1, 10);
    expect(read('force year')[1]).toBeGreaterThan(0.6);
  });

  it('hardly thinks of what it has no example of', () => {
    expect(read('hive law')[2]).toBeLessThan(0.2);
  });

  it('is less sure where the words are less sure', () => {
    const [sure = 0] = model.probabilities([
      ['hive', 1],
      ['law', 0.1],
    ]);
    const [unsure = 0] = model.probabilities([
      ['hive', 1],
      ['law', 0.9],
    ]);
    expect(sure).toBeGreaterThan(unsure);
  });

  it('learns nothing of words that no example has', () => {
    expect(read('moon')).toEqual(read('planet'));
  });

  it('is the same each time', () => {
    const again = new WordModel(EXAMPLES, 3, numbers);
    expect([...again.probabilities([['hive', 1]])]).toEqual(read('hive'));
  });

  it('can be without examples', () => {
    expect([...new WordModel([], 2, new TermNumbers()).probabilities([['hive', 1]])]).toEqual([0.5, 0.5]);
  });
});
