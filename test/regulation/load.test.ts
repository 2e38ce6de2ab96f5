import { describe, expect, it } from 'vitest';
import { loadRegulation } from '../../src/regulation/load.js';
import { DataError } from '../../src/regulation/yaml-file.js';
import { brokenRegulation, SMALL_REGULATION } from '../fixtures/regulation.js';

function problemsOf(folder: string): string {
  try {
    loadRegulation(folder);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return '';
}

describe('loadRegulation', () => {
  it('reads every file, the sections in the order of the topics', () => {
    const regulation = loadRegulation(SMALL_REGULATION);
    expect([...regulation.sections.keys()]).toEqual(['length', 'start', 'wording', 'hives']);
    expect(regulation.sections.get('hives')?.points[1]?.facts).toEqual(['R04']);
    expect(regulation.glossary).toHaveLength(1);
  });

  it.each([
    [
      'a missing field',
      'sections/start.yaml',
      /^kind: .*\n/m,
      '',
      'sections/start.yaml:1 kind: must be one of',
    ],
    [
      'an unknown field',
      'sections/start.yaml',
      'topic: dates',
      'topic: dates\ncolour: red',
      'unknown field colour',
    ],
    [
      'an empty language',
      'sections/start.yaml',
      'zh-Hans: 自2023年9月1日起施行。',
      "zh-Hans: ''",
      ':12 points.0.zh-Hans: is empty',
    ],
    [
      'a missing language',
      'sections/start.yaml',
      /, zh-Hans: 条例何时施行/,
      '',
      ':4 title.zh-Hans: is missing: add it',
    ],
    [
      'no sources',
      'sections/hives.yaml',
      'sources: [S02]',
      'sources: []',
      ':8 summary.sources: name at least one source',
    ],
    [
      'a text without sources',
      'sections/hives.yaml',
      / {2}sources: \[S02\]\n/,
      '',
      ':5 summary.sources: is missing: add it',
    ],
    [
      'a text of another type',
      'sections/hives.yaml',
      '蜂箱离道路至少10米。',
      '10',
      'points.0.zh-Hans: must be a string',
    ],
    [
      'an unknown source',
      'sections/hives.yaml',
      'sources: [S02]',
      'sources: [S77]',
      ':8 summary.sources.0: there is no source "S77"',
    ],
    [
      'an unknown related section',
      'sections/start.yaml',
      'related: [length]',
      'related: [lenght]',
      'related.0: there is no section "lenght"',
    ],
    [
      'a section related to itself',
      'sections/start.yaml',
      'related: [length]',
      'related: [start]',
      'is the section itself',
    ],
    [
      'an unknown topic',
      'sections/start.yaml',
      'topic: dates',
      'topic: fruit',
      ':3 topic: there is no topic "fruit"',
    ],
    [
      'an unknown term',
      'sections/hives.yaml',
      'terms: [hive]',
      'terms: [hvie]',
      'terms.0: there is no glossary entry',
    ],
    [
      'an id that is not the file name',
      'sections/start.yaml',
      'id: start',
      'id: begin',
      'must be the name of the file, "start"',
    ],
    [
      'too few phrasings',
      'sections/start.yaml',
      'effective date,',
      '',
      'phrasings.en: needs at least 8 entries',
    ],
    [
      'a link to a mirror',
      'regulation.yaml',
      'copy: mirror',
      'copy: mirror\n    url: https://example.org/x',
      'sources.S02.url: a source whose copy is mirror',
    ],
    [
      'a wrong date',
      'regulation.yaml',
      'inForce: 2023-09-01',
      'inForce: 1.9.2023',
      'inForce: write a day as YYYY-MM-DD',
    ],
    ['broken YAML', 'glossary.yaml', 'term: {', 'term: [', 'glossary.yaml:2 is not valid YAML'],
    ['a glossary id used twice', 'glossary.yaml', /([\s\S]*)/, '$1$1', 'stands here twice'],
  ])('says where and what to do about %s', (_, file, from, to, message) => {
    expect(problemsOf(brokenRegulation(file, from, to))).toContain(message);
  });

  it('reports the problems of all files at once', () => {
    const folder = brokenRegulation('sections/start.yaml', 'topic: dates', 'topic: 7');
    const problems = problemsOf(folder.replace(/small-regulation$/, 'nowhere'));
    expect(problems).toContain('nowhere/regulation.yaml:1 cannot be read (ENOENT)');
    expect(problems).toContain('nowhere/glossary.yaml:1 cannot be read (ENOENT)');
  });
});
