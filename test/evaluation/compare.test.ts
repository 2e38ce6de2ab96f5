import { describe, expect, it } from 'vitest';
import { compare } from '../../src/evaluation/compare.js';
import type { Evaluated, Everyday } from '../../src/evaluation/evaluate.js';
import { reportOn } from '../../src/evaluation/report.js';
import { comparisonText } from '../../src/evaluation/report-text.js';
import { tableOf } from '../../src/evaluation/table.js';
import { answer, evaluated, question } from './support.js';

const RIGHT = answer(['two metres'], { confidence: 1 });
const WRONG = answer(['of wood'], { confidence: 1 });
const QUIET: Everyday = { asked: 300, answered: 0, suggested: 0 };

/** 100 English and 100 Chinese questions, the first ones of each answered wrongly. */
function results(wrongEnglish: number, wrongChinese = 0, typos: Evaluated['typos'] = [1, 1]): Evaluated[] {
  return Array.from({ length: 200 }, (_, i) => {
    const lang = i < 100 ? 'en' : 'zh-Hans';
    const asked = question({ id: `q${i}`, lang, langAny: ['en'] });
    return evaluated(asked, i % 100 < (i < 100 ? wrongEnglish : wrongChinese) ? WRONG : RIGHT, typos);
  });
}

function against(before: Evaluated[], now: Evaluated[], everyday = QUIET) {
  const report = reportOn(now, everyday);
  return compare(tableOf(reportOn(before, QUIET), before), report, now);
}

const worse = (comparison: ReturnType<typeof against>) =>
  comparison.changes.flatMap(({ worse, group, figure }) => (worse ? [`${group}, ${figure}`] : []));

describe('the comparison with the stored table', () => {
  it('finds nothing where nothing changed', () => {
    expect(against(results(3), results(3))).toEqual({ common: 200, added: 0, removed: 0, changes: [] });
  });

  it('allows a point and no more, overall and in each language', () => {
    expect(worse(against(results(0), results(1)))).toEqual([]);
    const two = worse(against(results(0), results(2)));
    expect(two).toEqual(expect.arrayContaining(['en, right first', 'en, in three', 'en, wrong']));
    expect(two).not.toContain('overall, right first');
    expect(worse(against(results(0), results(0, 4)))).toEqual(
      expect.arrayContaining(['overall, right first', 'zh, right first']),
    );
  });

  it('names what got better without complaint', () => {
    const better = against(results(9), results(0));
    expect(better.changes.map(({ figure }) => figure)).toContain('right first');
    expect(worse(better)).toEqual([]);
  });

  it('watches typing errors, everyday sentences and the calibration too', () => {
    expect(worse(against(results(0), results(0, 0, [1, 0.9])))).toContain('overall, 2 typos');
    const noisy = { asked: 300, answered: 4, suggested: 0 };
    expect(worse(against(results(0), results(0), noisy))).toEqual(['overall, everyday sentences answered']);
    expect(worse(against(results(0), results(9)))).toContain('overall, calibration error');
  });

  it('leaves out questions that are new, changed or gone', () => {
    const before = results(0);
    const changed = evaluated(question({ id: 'q1', q: 'Another question?' }), WRONG);
    const added = evaluated(question({ id: 'q999' }), WRONG);
    const now = [...before.filter(({ question: { id } }) => id !== 'q1' && id !== 'q2'), changed, added];
    const comparison = against(before, now);
    expect(comparison).toMatchObject({ common: 198, added: 2, removed: 2 });
    expect(comparison.changes.filter(({ figure }) => figure === 'right first')).toEqual([]);
  });

  it('is told in words, the worst first', () => {
    const text = comparisonText(against(results(0, 5), results(3)));
    expect(text.split('\n')[1]).toMatch(/^ {2}WORSE en, right first: 100\.0% -> 97\.0%$/);
    expect(text).toContain('zh, right first: 95.0% -> 100.0%');
    expect(comparisonText(against(results(1), results(1)))).toContain('no figure is worse');
  });
});
