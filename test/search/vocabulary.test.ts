import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.js';

const WORDS =
  'regulations effective ceramics traditional future health transport technical transformation investments steel article province cluster adopted adapt manufacturing';
const vocabulary = new Vocabulary(WORDS.split(' '));

describe('Vocabulary.correct', () => {
  it.each([
    ['regulatoins', 'regulations'],
    ['efective', 'effective'],
    ['ceramcis', 'ceramics'],
    ['futrue', 'future'],
    ['helth', 'health'],
    ['transprot', 'transport'],
    ['tehcnical', 'technical'],
    ['manufacutring', 'manufacturing'],
    ['steeel', 'steel'],
    ['artcile', 'article'],
  ])('takes %s for %s', (typed, meant) => {
    expect(vocabulary.correct(typed)[0]?.word).toBe(meant);
  });

  it.each(['bike', 'weekend', 'the', 'aluminium', 'pizza', ''])('leaves %j alone', (typed) => {
    expect(vocabulary.correct(typed)).toEqual([]);
  });

  it('rates closer words higher, all below 1', () => {
    const one = vocabulary.correct('adoptd')[0]?.similarity ?? 0;
    const two = vocabulary.correct('adpotd')[0]?.similarity ?? 0;
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one);
  });
});
