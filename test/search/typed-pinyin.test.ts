import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/search/search-index.js';

const index = new SearchIndex([
  { id: 'start', parts: [{ title: '施行时间', text: '条例什么时候施行：从六月起施行' }] },
  { id: 'name', parts: [{ title: 'Jiangxi and its name', text: '江西制造业条例 long ban' }] },
]);

describe('what is typed in pinyin', () => {
  it.each([
    ['tiaoli shenme shihou shixing', '条例什么时候施行'],
    ['tiao li shen me shi hou', '条例什么时候'],
    ['JiangXi zhizaoye tiaoli', '江西制造业条例'],
    ['zizaoye tiaoli', '制造业条例'],
  ])('is read: %s', (typed, meant) => {
    expect(index.readPinyin(typed)).toBe(meant);
  });

  it.each([
    'jiangxi name',
    'what is the name of it',
    'long ban',
    'hello there',
    'tiaoli',
    'ma ni pa',
    '条例 jiangxi',
    '',
  ])('is not seen in %j', (question) => {
    expect(index.readPinyin(question)).toBe(question);
  });

  it('is read beside other words', () => {
    expect(index.readPinyin('the law tiaoli shixing when')).toBe('the law 条例施行 when');
  });
});
