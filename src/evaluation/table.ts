import * as z from 'zod';
import { DataError } from '../regulation/yaml-file.js';
import { readText } from './json-lines.js';
import { type Figures, MEASURE_NAMES, type Result } from './measures.js';
import { fingerprint, KINDS } from './question.js';
import type { Report } from './report.js';
import { OUTCOMES } from './score.js';

const percent = z.number().nullable();
const figures = z.strictObject({
  questions: z.number(),
  ...(Object.fromEntries(MEASURE_NAMES.map((name) => [name, percent])) as Record<
    (typeof MEASURE_NAMES)[number],
    typeof percent
  >),
});
const kinds = z.partialRecord(z.enum(KINDS), figures);

/** How one question was answered when the table was made. */
const storedResult = z.strictObject({
  /** The question's fingerprint. */
  of: z.string(),
  outcome: z.enum(OUTCOMES),
  inThree: z.boolean().default(false),
  violation: z.boolean().default(false),
  inLanguage: z.boolean().default(true),
  firstRight: z.boolean().default(false),
  typos: z.tuple([z.number(), z.number()]).default([0, 0]),
});

/** The accepted state: figures for readers, results by question's id for the comparison on the same questions. */
const tableSchema = z.strictObject({
  figures: z.strictObject({
    overall: figures,
    en: figures,
    zh: figures,
    kinds: z.strictObject({ en: kinds, zh: kinds }),
  }),
  everyday: z.strictObject({ asked: z.number(), answered: z.number(), suggested: z.number() }),
  reliability: z.strictObject({
    bands: z.array(
      z.strictObject({
        questions: z.number(),
        from: z.number(),
        to: z.number(),
        stated: z.number(),
        right: z.number(),
      }),
    ),
    error: z.number(),
  }),
  results: z.record(z.string(), storedResult),
});
export type Table = z.output<typeof tableSchema>;

/** Reads the stored table; throws {@link DataError} if it is not as {@link tableText} writes it. */
export function readTable(path: string): Table {
  const parsed = tableSchema.safeParse(JSON.parse(readText(path)));
  if (parsed.success) return parsed.data;
  throw new DataError(
    parsed.error.issues.map(({ path: field, message }) => ({
      file: 'table.json',
      line: 1,
      field: field.join('.'),
      message,
    })),
  );
}

/** The table as it is stored: rounded, keys always in the same order, what is as expected left out. */
export function tableOf({ figures, everyday, reliability }: Report, results: readonly Result[]): Table {
  const { overall, en, zh, kinds } = figures;
  const each = (group: Partial<Record<string, Figures>>) =>
    Object.fromEntries(Object.entries(group).map(([kind, one]) => [kind, one && roundFigures(one)]));
  return tableSchema.parse({
    figures: {
      overall: roundFigures(overall),
      en: roundFigures(en),
      zh: roundFigures(zh),
      kinds: { en: each(kinds.en), zh: each(kinds.zh) },
    },
    everyday: everyday ?? { asked: 0, answered: 0, suggested: 0 },
    reliability: {
      bands: reliability.bands.map((band) => ({
        questions: band.questions,
        from: round(band.from, 3),
        to: round(band.to, 3),
        stated: round(band.stated, 3),
        right: round(band.right, 3),
      })),
      error: round(reliability.error, 3),
    },
    results: Object.fromEntries(
      results
        .toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1))
        .map(({ question, score, typos }) => [question.id, { of: fingerprint(question), ...score, typos }]),
    ),
  });
}

function roundFigures(figures: Figures): Figures {
  const rounded = MEASURE_NAMES.map((name) => [name, figures[name] && round(figures[name], 1)]);
  return { questions: figures.questions, ...Object.fromEntries(rounded) };
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
