import { figuresOf, MEASURE_NAMES, MEASURES, type Result } from './measures.js';
import { fingerprint, type Tongue, tongueOf } from './question.js';
import type { Report } from './report.js';
import type { Table } from './table.js';

/** A figure that differs from the stored one; per cent. */
export interface Change {
  readonly group: 'overall' | Tongue;
  readonly figure: string;
  readonly before: number;
  readonly now: number;
  /** By more than a point in the wrong direction. */
  readonly worse: boolean;
}

/** The evaluation beside the stored table. */
export interface Comparison {
  /** So many questions are in both, unchanged; the figures below are over these. */
  readonly common: number;
  /** So many are new or were changed, and so many are in the table only. */
  readonly added: number;
  readonly removed: number;
  readonly changes: readonly Change[];
}

/** A figure may get worse by so many points: less is chance. */
const TOLERANCE = 1;
/** Sums of shares are not exact. */
const EXACT = 1e-9;

/** Compares with the stored table, overall and for each language, on the questions that both have. */
export function compare(table: Table, report: Report, results: readonly Result[]): Comparison {
  const now: Result[] = [];
  const before: Result[] = [];
  for (const result of results) {
    const stored = table.results[result.question.id];
    if (stored?.of !== fingerprint(result.question)) continue;
    now.push(result);
    before.push({ question: result.question, score: stored, typos: stored.typos });
  }
  const changes = (['overall', 'en', 'zh'] as const).flatMap((group) => {
    const of = (list: readonly Result[]) =>
      group === 'overall' ? list : list.filter(({ question }) => tongueOf(question) === group);
    return changesOf(group, of(before), of(now));
  });
  return {
    common: now.length,
    added: results.length - now.length,
    removed: Object.keys(table.results).length - now.length,
    changes: [...changes, ...otherChanges(table, report)],
  };
}

function changesOf(group: Change['group'], before: readonly Result[], now: readonly Result[]): Change[] {
  const [old, current] = [figuresOf(before), figuresOf(now)];
  return MEASURE_NAMES.flatMap((name) => {
    const { title, better } = MEASURES[name];
    const loss = better === 'higher' ? 1 : -1;
    return changeOf(group, title, old[name] ?? 0, current[name] ?? 0, loss);
  });
}

/** Figures that are not counted by question. */
function otherChanges({ everyday, reliability }: Table, report: Report): Change[] {
  const share = ({ asked, answered }: Table['everyday']) => (asked === 0 ? 0 : (100 * answered) / asked);
  return [
    ...(report.everyday
      ? changeOf('overall', 'everyday sentences answered', share(everyday), share(report.everyday), -1)
      : []),
    ...changeOf(
      'overall',
      'calibration error',
      100 * reliability.error,
      100 * Number(report.reliability.error.toFixed(3)),
      -1,
    ),
  ];
}

function changeOf(
  group: Change['group'],
  figure: string,
  before: number,
  now: number,
  loss: 1 | -1,
): Change[] {
  if (Math.abs(before - now) <= EXACT) return [];
  return [{ group, figure, before, now, worse: loss * (before - now) > TOLERANCE + EXACT }];
}
