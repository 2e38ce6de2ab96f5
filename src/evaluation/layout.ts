import type { Figures } from './measures.js';
import { MEASURE_NAMES, MEASURES } from './measures.js';
import type { Reliability } from './reliability.js';
import type { Breakdown, Report } from './report.js';

/** A table before it is drawn: the first row is the heading, the first column names the rows. */
export type Grid = readonly (readonly string[])[];

/** Language × kind, then each language and all together. */
export function figuresGrid({ overall, en, zh, kinds }: Breakdown): Grid {
  const row = (name: string, figures: Figures) => [
    name,
    String(figures.questions),
    ...MEASURE_NAMES.map((measure) => percent(figures[measure])),
  ];
  const rows = (tongue: 'en' | 'zh') =>
    Object.entries(kinds[tongue]).map(([kind, figures]) => row(`${tongue} ${kind}`, figures));
  return [
    ['', 'n', ...MEASURE_NAMES.map((measure) => MEASURES[measure].title)],
    ...rows('en'),
    ...rows('zh'),
    row('English', en),
    row('Chinese', zh),
    row('all', overall),
  ];
}

/** What typing errors cost. */
export function typosGrid({ overall, en, zh }: Breakdown): Grid {
  const row = (name: string, { right, oneTypo, twoTypos }: Figures) => [
    name,
    percent(right),
    percent(oneTypo),
    points(right, oneTypo),
    percent(twoTypos),
    points(right, twoTypos),
  ];
  return [
    ['right first', 'as asked', '1 typo', 'points lost', '2 typos', 'points lost'],
    row('English', en),
    row('Chinese', zh),
    row('all', overall),
  ];
}

/** Stated confidence beside the share that was right. */
export function reliabilityGrid({ bands }: Reliability): Grid {
  return [
    ['confidence', 'n', 'stated', 'right', 'points off'],
    ...bands.map(({ from, to, questions, stated, right }) => [
      `${from.toFixed(3)} to ${to.toFixed(3)}`,
      String(questions),
      percent(100 * stated),
      percent(100 * right),
      (100 * Math.abs(stated - right)).toFixed(1),
    ]),
  ];
}

/** The sentences about the everyday figures and the calibration error. */
export function remarks({ everyday, reliability }: Report): string[] {
  return [
    ...(everyday
      ? [
          `Everyday sentences: ${everyday.answered} of ${everyday.asked} get an answer, ` +
            `${everyday.suggested} a suggestion.`,
        ]
      : []),
    `Expected calibration error: ${reliability.error.toFixed(3)}.`,
  ];
}

function percent(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1)}%`;
}

function points(before: number | null, after: number | null): string {
  return before === null || after === null ? '–' : (before - after).toFixed(1);
}
