import { describe, expect, it } from 'vitest';
import { Thesaurus } from '../../src/search/thesaurus.js';
import { tokenise } from '../../src/search/tokens.js';
import { isTurn, wordingOf } from '../../src/search/wording.js';

const turns = (text: string) => wordingOf(tokenise(text), new Thesaurus()).filter(isTurn);

describe('how a text is worded', () => {
  it('tells small words, and which word follows which', () => {
    expect(turns('Who has passed it?')).toEqual(['who ha', ' has', 'ha pass', 'pass it', ' it']);
  });

  it('tells terms, too, and of Chinese no more than these', () => {
    expect(wordingOf(tokenise('bee law'), new Thesaurus())).toEqual(expect.arrayContaining(['bee', 'law']));
    expect(turns('养蜂条例')).toEqual([]);
  });
});
