import { describe, expect, it } from 'vitest';
import { checkBrevity } from '../../src/checks/brevity.js';
import { readFiles } from '../../src/regulation/load.js';
import { brokenRegulation, SMALL_REGULATION } from '../fixtures/regulation.js';

const ENGLISH = 'The Bee Regulations have been in force since 1 September 2023.';
const CHINESE = '《条例》自2023年9月1日起施行。';
const problems = (from: string, to: string) =>
  checkBrevity(readFiles(brokenRegulation('sections/start.yaml', from, to)));

describe('checkBrevity', () => {
  it('has nothing to say of the small regulation', () => {
    expect(checkBrevity(readFiles(SMALL_REGULATION))).toEqual([]);
  });

  it('lets a summary have 60 words or 110 Chinese characters, and no more', () => {
    expect(problems(ENGLISH, 'bee '.repeat(60))).toEqual([]);
    expect(problems(ENGLISH, 'bee '.repeat(61))).toMatchObject([
      { field: 'summary.en', line: 6, message: expect.stringMatching(/^has 61 words, at most 60/) },
    ]);
    expect(problems(CHINESE, '蜂'.repeat(110))).toEqual([]);
    expect(problems(CHINESE, '蜂'.repeat(111))).toMatchObject([
      {
        field: 'summary.zh-Hans',
        line: 7,
        message: expect.stringMatching(/^has 111 characters, at most 110/),
      },
    ]);
  });

  it('does not count an English title that a Chinese summary quotes', () => {
    const title = '“Regulations on the Keeping of Bees”';
    expect(problems(CHINESE, '蜂'.repeat(110) + title)).toEqual([]);
    expect(problems(CHINESE, `${'蜂'.repeat(109)}（蜂箱）`)).toHaveLength(1);
    expect(problems(CHINESE, `${'蜂'.repeat(109)}“1269”`)).toHaveLength(1);
  });
});
