import { describe, expect, it } from 'vitest';
import { misspellings } from '../../src/evaluation/evaluate.js';
import { homophonesOf, readingsOf } from '../../src/evaluation/homophones.js';
import { Random } from '../../src/evaluation/random.js';
import { mistype } from '../../src/evaluation/typos.js';
import { editDistance } from '../../src/search/edit-distance.js';

const drawn = (text: string, lang: 'en' | 'zh-Hans' | 'zh-Hant', errors: number) =>
  Array.from({ length: 200 }, (_, seed) => mistype(text, lang, errors, new Random(`${seed}`)));

describe('random numbers', () => {
  it('are the same for the same seed and spread over the range', () => {
    const random = new Random('seed');
    const first = Array.from({ length: 1000 }, () => random.below(10));
    const again = new Random('seed');
    expect(Array.from({ length: 1000 }, () => again.below(10))).toEqual(first);
    for (let n = 0; n < 10; n += 1) expect(first.filter((one) => one === n).length).toBeGreaterThan(60);
  });

  it('sample without repetition, and no more than there is', () => {
    expect(new Random('x').sample([1, 2, 3], 5).toSorted()).toEqual([1, 2, 3]);
    expect(new Random('x').pick([])).toBeUndefined();
  });
});

describe('English typing errors', () => {
  it('change one word of four letters or more by one slip each', () => {
    for (const typed of drawn('who may keep Bees there', 'en', 1)) {
      expect(typed).toMatch(/^who may /);
      expect(editDistance(typed, 'who may keep Bees there', 3)).toBe(1);
    }
  });

  it('swap, drop, double and replace by a neighbour, in the case of the letter', () => {
    const typed = new Set(drawn('Hive', 'en', 1));
    for (const one of ['iHve', 'Hvie', 'Hie', 'Hivee', 'Give', 'Hivw']) expect(typed).toContain(one);
    expect(typed).not.toContain('Hive');
    expect(typed).not.toContain('Hivp');
  });

  it('fall on two words where two are asked for', () => {
    for (const typed of drawn('hives everywhere', 'en', 2)) {
      const [first, second] = typed.split(' ');
      expect(first).not.toBe('hives');
      expect(second).not.toBe('everywhere');
    }
  });
});

describe('Chinese typing errors', () => {
  it('replace a character by one that sounds the same, or drop it', () => {
    for (const typed of drawn('条例何时施行', 'zh-Hans', 1)) {
      if ([...typed].length === 5) continue;
      expect(typed).not.toBe('条例何时施行');
      expect(readingsOf(typed).join(' ')).toHaveLength(readingsOf('条例何时施行').join(' ').length);
    }
    expect(drawn('条例', 'zh-Hans', 1)).toContain('例');
  });

  it('know the reading that the word gives a character', () => {
    expect(readingsOf('校长')).toEqual(['xiao', 'zhang']);
    expect(homophonesOf('长', 'zhang', false)).toContain('掌');
    expect(homophonesOf('长', 'zhang', false)).not.toContain('长');
  });

  it('stay in the script', () => {
    expect(homophonesOf('條', 'tiao', true)).toContain('跳');
    expect(homophonesOf('語', 'yu', true)).toContain('魚');
    expect(homophonesOf('语', 'yu', false)).toContain('鱼');
    expect(homophonesOf('语', 'yu', false)).not.toContain('魚');
  });
});

it('leaves numbers, short words and empty texts alone', () => {
  expect(mistype('law of 2024', 'en', 2, new Random('x'))).toBe('law of 2024');
  expect(mistype('', 'zh-Hans', 1, new Random('x'))).toBe('');
});

it('misspells a question in the same ways every time', () => {
  const asked = { q: 'When did it take effect?', lang: 'en' } as const;
  expect(misspellings(asked, 2)).toEqual(misspellings(asked, 2));
  expect(new Set(misspellings(asked, 2)).size).toBeGreaterThan(2);
  expect(misspellings(asked, 1)).not.toEqual(misspellings(asked, 2));
});
