import { describe, expect, it } from 'vitest';
import { brokenRegulation, SMALL_REGULATION } from '../fixtures/regulation.js';
import { tiaoli } from './run.js';

describe('tiaoli check', () => {
  it('passes the bundled data', async () => {
    const { code, out, err } = await tiaoli(['check']);
    expect(err).toBe('');
    expect(out).toMatch(/^The data is good: \d+ sections/);
    expect(code).toBe(0);
  });

  it('passes the small regulation', async () => {
    expect((await tiaoli(['check', '--data', SMALL_REGULATION])).code).toBe(0);
  });

  it.each([
    [
      'a source that does not exist',
      'sections/hives.yaml',
      'sources: [S02]',
      'sources: [S09]',
      'there is no source "S09"',
    ],
    [
      'a phrasing that another section has',
      'sections/length.yaml',
      'how many articles,',
      'effective dates,',
      'of section length: keep it in one',
    ],
    [
      'a message without an answer that a section answers',
      'out-of-scope.yaml',
      'what is the weather like tomorrow',
      'how many articles are there',
      'is nearly "how many articles" of section length: take one of them out',
    ],
    [
      'a text in the wrong language',
      'sections/start.yaml',
      'zh-Hans: 自2023年9月1日起施行。',
      'zh-Hans: In force since 2023.',
      'points.0.zh-Hans: is not written in zh-Hans',
    ],
    [
      'a point without a source',
      'sections/hives.yaml',
      /(points:[\s\S]*?sources: )\[[^\]]*\]/,
      '$1[]',
      'points.0.sources: name at least one source',
    ],
    [
      'a point without a fact',
      'sections/start.yaml',
      '    facts: [R01]',
      '    facts: []',
      'points.0.facts: names no fact: add the ids',
    ],
    [
      'a date that differs between the languages',
      'sections/start.yaml',
      'zh-Hans: 自2023年9月1日起施行。',
      'zh-Hans: 自2023年10月1日起施行。',
      'points.0: en has 1 September 2023, which zh-Hans has not; zh-Hans has 2023年10月1日, which en has not',
    ],
    [
      'a summary that is too long',
      'sections/start.yaml',
      'The Bee Regulations have been',
      `The Bee Regulations ${'always '.repeat(60)}have been`,
      'summary.en: has 71 words, at most 60',
    ],
  ])('finds %s', async (_, file, from, to, message) => {
    const { code, err } = await tiaoli(['check', '--data', brokenRegulation(file, from, to)]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toMatch(/small-regulation\/[\w/-]+\.yaml:\d+ /);
  });
});
