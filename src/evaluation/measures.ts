import type { Question } from './question.js';
import type { Score } from './score.js';

/** One question and how it was answered. */
export interface Result {
  readonly question: Question;
  readonly score: Score;
  /** Share of the drawn misspellings with one and with two typing errors that were answered rightly; 0..1. */
  readonly typos: readonly [one: number, two: number];
}

/** One figure of the table: of which questions, how much a result adds to it, and which direction is better. */
interface Definition {
  readonly title: string;
  readonly of: 'answerable' | 'unanswerable' | 'all';
  readonly better: 'higher' | 'lower';
  amount(result: Result): number;
}

/** The figures, in the order of the table. */
export const MEASURES = {
  right: {
    title: 'right first',
    of: 'answerable',
    better: 'higher',
    amount: ({ score }) => Number(score.outcome === 'right'),
  },
  inThree: {
    title: 'in three',
    of: 'answerable',
    better: 'higher',
    amount: ({ score }) => Number(score.inThree),
  },
  wrong: {
    title: 'wrong',
    of: 'answerable',
    better: 'lower',
    amount: ({ score }) => Number(score.outcome === 'wrong'),
  },
  declined: {
    title: 'declined',
    of: 'answerable',
    better: 'lower',
    amount: ({ score }) => Number(score.outcome === 'declined'),
  },
  turnedAway: {
    title: 'turned away',
    of: 'unanswerable',
    better: 'higher',
    amount: ({ score }) => Number(score.outcome !== 'answered-anyway'),
  },
  violations: {
    title: 'violations',
    of: 'unanswerable',
    better: 'lower',
    amount: ({ score }) => Number(score.violation),
  },
  language: {
    title: 'language',
    of: 'all',
    better: 'higher',
    amount: ({ score }) => Number(score.inLanguage),
  },
  oneTypo: { title: '1 typo', of: 'answerable', better: 'higher', amount: ({ typos }) => typos[0] },
  twoTypos: { title: '2 typos', of: 'answerable', better: 'higher', amount: ({ typos }) => typos[1] },
} as const satisfies Record<string, Definition>;
export type Measure = keyof typeof MEASURES;

/** Their names, typed. */
export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[];

/** In per cent; null where there is nothing to count. */
export type Figures = { readonly questions: number } & Readonly<Record<Measure, number | null>>;

/** The figures of some results. */
export function figuresOf(results: readonly Result[]): Figures {
  const figure = (measure: Measure): number | null => {
    const { of, amount }: Definition = MEASURES[measure];
    const counted = results.filter(
      (result) => of === 'all' || isAnswerable(result) === (of === 'answerable'),
    );
    const total = counted.reduce((sum, result) => sum + amount(result), 0);
    return counted.length === 0 ? null : (100 * total) / counted.length;
  };
  const measured = Object.fromEntries(MEASURE_NAMES.map((name) => [name, figure(name)]));
  return { questions: results.length, ...(measured as Record<Measure, number | null>) };
}

function isAnswerable({ question }: Result): boolean {
  return question.expect === 'answer';
}
