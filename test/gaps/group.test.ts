import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../src/gaps/group.js';
import type { Gap } from '../../src/store/store.js';

/** Gaps of these questions, the first one being the newest. */
const gaps = (...questions: string[]): Gap[] =>
  questions.map((question, i) => ({
    id: String(1000 + i),
    guildId: '1',
    question,
    reason: 'unanswered',
    lookingFor: undefined,
    at: 1_000_000 - i,
  }));
const grouped = (list: readonly Gap[], order: 'often' | 'newest' = 'often') =>
  groupGaps(list, order).map((group) => group.gaps.map(({ question }) => question));

describe('groupGaps', () => {
  it.each([
    ['other small talk', 'please tell me about noodles in paris', 'noodles in paris???'],
    ['another order of words', 'late reports: which fines?', 'which fines for late reports'],
    ['typing errors', 'which subsidies are there for ceramics', 'which subsidys are there for cermaics'],
    ['Traditional characters', '條例分幾章', '条例分几章'],
    ['a particle more in Chinese', '家具甲醛多久能散完', '请问家具甲醛多久散完呢'],
  ])('puts together what differs by %s', (_, one, other) => {
    expect(grouped(gaps(one, other))).toHaveLength(1);
    expect(grouped(gaps(other, one))).toHaveLength(1);
  });

  it.each([
    ['another thing', 'subsidies for ceramics', 'subsidies for textiles'],
    ['another thing in Chinese', '锂电产业链要达到多少', '医药产业链要达到多少'],
    ['another year', 'what was the gdp of jiangxi in 2024', 'what was the gdp of jiangxi in 2025'],
    ['less than half of it', 'fines', 'fines for late reports of factories'],
  ])('keeps apart what asks for %s', (_, one, other) => {
    expect(grouped(gaps(one, other))).toHaveLength(2);
  });

  it('begins with what was asked most often, or last', () => {
    const list = gaps('noodles?', 'late fines', 'Late fines', 'late fines', 'cats');
    expect(grouped(list)).toEqual([['late fines', 'Late fines', 'late fines'], ['noodles?'], ['cats']]);
    expect(grouped(list, 'newest').map(([first]) => first)).toEqual(['noodles?', 'late fines', 'cats']);
    expect(groupGaps(list, 'often')[0]).toMatchObject({ question: 'late fines', newest: 999_999 });
  });

  it('takes what has only small talk as it stands', () => {
    expect(grouped(gaps('what is it', 'what is it', 'is it that'))).toHaveLength(2);
    expect(grouped([])).toEqual([]);
  });

  it('gives the same groups every time', () => {
    const words = ['fines', 'reports', 'late', 'grants', 'clusters', '补贴', '企业', '园区'];
    const list = gaps(
      ...Array.from({ length: 300 }, (_, i) =>
        [words[i % 8], words[(i * 3) % 7], words[(i * 5) % 6]].join(' '),
      ),
    );
    expect(grouped(list)).toEqual(grouped(list));
    expect(grouped(list).flat()).toHaveLength(300);
  });
});
