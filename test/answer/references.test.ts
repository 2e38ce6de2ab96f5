import { describe, expect, it } from 'vitest';
import { createReferenceFinder } from '../../src/answer/references.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';

const findReference = createReferenceFinder(loadRegulation(SMALL_REGULATION).identity);

describe('createReferenceFinder', () => {
  it.each([
    ['article 12', 12],
    ['Art. 4.2', 4],
    ['What does Art. 12(3) say?', 12],
    ['ARTICLE ５ please', 5],
    ['article three word for word', 3],
    ['show me the third article', 3],
    ['article twenty-six', 26],
    ['the 7th article of the bee regulations', 7],
    ['article 3 of the Rivertown law', 3],
    ['What does article 9 of the regulations say about hives?', 9],
    ['does the law, article 5, allow it', 5],
    ['第十二条', 12],
    ['条例第十二条讲什么', 12],
    ['第26条是什么内容？', 26],
    ['養蜂條例第三條', 3],
    ['12条', 12],
    ['条例12条写了什么', 12],
    ['请问河镇养蜂管理条例第二条', 2],
    ['一百零三条', 103],
  ])('finds the article in %s', (question, article) => {
    expect(findReference(question)).toMatchObject({ article, own: true });
  });

  it.each([
    ['Article 80 of the Legislation Law', 80, 'article 80'],
    ['Legislation Law article 80', 80, 'article 80'],
    ['article 5 of Hunan', 5, 'article 5'],
    ["Hunan's law, article 5", 5, 'article 5'],
    ['Constitution article 33', 33, 'article 33'],
    ['article 4 of the cluster measures', 4, 'article 4'],
    ['立法法第八十条', 80, '第八十条'],
    ['《中华人民共和国公司法》第三条', 3, '第三条'],
    ['湖南省养蜂条例第五条', 5, '第五条'],
  ])('tells that the article in %s is not ours', (question, article, written) => {
    expect(findReference(question)).toMatchObject({ article, written, own: false });
  });

  it('prefers ours where both are named', () => {
    expect(findReference('立法法第八十条，条例第三条')).toMatchObject({ article: 3, own: true });
  });

  it.each([
    'how many articles are there',
    '26 articles',
    'what is an article',
    'I read an article about bees',
    '十二条产业链有哪些',
    '一共12条吗',
    '有几条',
    'smart 5',
    '',
  ])('finds none in %s', (question) => {
    expect(findReference(question)).toBeUndefined();
  });

  it('keeps what else is asked', () => {
    expect(findReference('Does article 5.2 say where hives may stand?')?.rest).toMatch(
      /^does .*say where hives may stand\?$/,
    );
    expect(findReference('条例12条写了什么')?.rest).toBe('');
  });
});
