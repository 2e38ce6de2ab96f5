import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../src/search/term-numbers.js';

describe('TermNumbers', () => {
  it('numbers the terms of a text, each once', () => {
    const numbers = new TermNumbers();
    expect([...numbers.add(['bee', 'law', 'bee'])]).toEqual([0, 1]);
    expect([...numbers.add(['law', 'hive'])]).toEqual([1, 2]);
    expect(numbers.terms).toEqual(['bee', 'law', 'hive']);
  });

  it('knows a number only of what it was given', () => {
    const numbers = new TermNumbers();
    numbers.add(['bee']);
    expect([numbers.of('bee'), numbers.of('law')]).toEqual([0, undefined]);
  });
});
