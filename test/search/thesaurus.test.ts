import { describe, expect, it } from 'vitest';
import { Thesaurus } from '../../src/search/thesaurus.js';
import { tokenise } from '../../src/search/tokens.js';

const thesaurus = new Thesaurus([
  ['in force', 'effective', 'take effect', '施行', '生效'],
  ['plane', 'aircraft', '飞机'],
  ['force', 'power'],
]);
const find = (text: string) => thesaurus.find(tokenise(text)).map((concept) => concept.term);

describe('Thesaurus', () => {
  it('gives all words of a group the same term, whatever their form or language', () => {
    expect(find('effective')).toEqual(['#0']);
    expect(find('when does it take effect?')).toEqual(['#0']);
    expect(find('条例何时生效')).toEqual(['#0']);
    expect(find('PLANES')).toEqual(find('飛機'));
  });

  it('takes the longest phrase and stop words inside it', () => {
    expect(find('the law is in force')).toEqual(['#0']);
    expect(find('a force of nature')).toEqual(['#2']);
  });

  it('tells the words of a group', () => {
    expect(thesaurus.group('#1')).toEqual(['plane', 'aircraft', '飞机']);
    expect(thesaurus.group('plane')).toBeUndefined();
  });

  it('says which tokens make the concept', () => {
    expect(thesaurus.find(tokenise('many aircraft'))).toEqual([{ term: '#1', from: 1, to: 2 }]);
  });

  it('finds nothing in other words, nor in an empty thesaurus', () => {
    expect(find('施工进行')).toEqual([]);
    expect(new Thesaurus().find(tokenise('plane'))).toEqual([]);
  });
});
