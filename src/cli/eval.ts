import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeOf } from '../answer/answer.js';
import { createAnswerer } from '../answer/answerer.js';
import { type Comparison, compare } from '../evaluation/compare.js';
import { type Ask, type Evaluated, evaluate, evaluateEveryday } from '../evaluation/evaluate.js';
import {
  type AskAfter,
  type EvaluatedFollowUp,
  evaluateFollowUps,
  followUpText,
} from '../evaluation/follow-ups.js';
import { withFigures } from '../evaluation/quality-page.js';
import { readEveryday, readFollowUps, readQuestions } from '../evaluation/question.js';
import { type Report, reportOn } from '../evaluation/report.js';
import { comparisonText, failureText, isFailure, reportText } from '../evaluation/report-text.js';
import { readTable, tableOf } from '../evaluation/table.js';
import { tableText } from '../evaluation/table-text.js';
import { voicesFor } from '../i18n/regulation-voices.js';
import { loadRegulation } from '../regulation/load.js';
import { bundledRegulation } from '../regulation/location.js';
import { answerJson } from './answer-json.js';
import { parseArguments, UsageError } from './usage-error.js';

const USAGE = `Usage: tiaoli eval [options]
  --set SET        golden (default): compared with the stored table; development: for work on the engine
  --accept         store the golden figures as the new table and write them into docs/quality.md
  --failures [N]   also show the first N questions that went wrong (default: all of them)
  --json           print one JSON object instead of text
`;

/** The replies to answers beside each set of questions. */
const FOLLOW_UPS = {
  golden: 'test/golden/follow-ups.jsonl',
  development: 'test/golden/development-follow-ups.jsonl',
};

const TABLE = path('test/golden/table.json');

/**
 * `tiaoli eval`: answers the questions of test/golden/, prints how well and compares with the stored table.
 * Returns 1 if a figure is worse by more than a point, or if there is no table to compare with.
 */
export function evaluateAnswers(args: string[]): number {
  const options = readOptions(args);
  if (!options) {
    process.stdout.write(USAGE);
    return 0;
  }
  const ask = asker();
  const results = evaluate(readQuestions(path(`test/golden/${options.set}.jsonl`)), ask);
  const golden = options.set === 'golden';
  const everyday = golden
    ? evaluateEveryday(readEveryday(path('test/golden/everyday.jsonl')), ask)
    : undefined;
  const followUps = evaluateFollowUps(readFollowUps(path(FOLLOW_UPS[options.set])), ask);
  const report = reportOn(results, everyday);
  const failures = results.filter(isFailure).slice(0, options.failures);

  const comparison = golden && existsSync(TABLE) ? compare(readTable(TABLE), report, results) : undefined;
  const figures = { report, comparison, failures, followUps };
  const text = options.json ? inJson(figures) : inText(figures);
  process.stdout.write(`${text}\n`);
  if (options.accept) accept(report, results);
  return !golden || options.accept ? 0 : verdict(comparison);
}

/** The exit code, with what to do on standard error where it is not 0. */
function verdict(comparison: Comparison | undefined): number {
  if (comparison && !comparison.changes.some(({ worse }) => worse)) return 0;
  const why = comparison ? 'A figure is worse by more than a point.' : 'There is no stored table.';
  const how = 'If it is meant so: npm run eval -- --accept, and say why in the commit.';
  process.stderr.write(`${why} ${how}\n`);
  return 1;
}

interface Options {
  readonly set: 'golden' | 'development';
  readonly accept: boolean;
  readonly json: boolean;
  /** At most so many are shown. */
  readonly failures: number;
}

/** undefined where only help was asked for. */
function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArguments(
    {
      args: withFailureCount(args),
      options: {
        set: { type: 'string', default: 'golden' },
        accept: { type: 'boolean', default: false },
        failures: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    USAGE,
  );
  if (values.help) return undefined;
  const { set, accept = false, json = false } = values;
  const failures = values.failures === 'all' ? Number.POSITIVE_INFINITY : Number(values.failures);
  if (set !== 'golden' && set !== 'development')
    throw new UsageError(`--set must be golden or development\n${USAGE}`);
  if (accept && set !== 'golden') throw new UsageError(`--accept stores the golden figures only\n${USAGE}`);
  if (Number.isNaN(failures)) throw new UsageError(`--failures takes a number\n${USAGE}`);
  return { set, accept, json, failures };
}

/** `--failures` without a number means all of them; Node's parser knows no optional values. */
function withFailureCount(args: readonly string[]): string[] {
  return args.flatMap((arg, i) => {
    const count = (at: number) => /^\d+$/.test(args[at] ?? '');
    if (arg === '--failures') return [`--failures=${count(i + 1) ? args[i + 1] : 'all'}`];
    return args[i - 1] === '--failures' && count(i) ? [] : [arg];
  });
}

/** Answers as `tiaoli ask --json` does. */
function asker(): Ask & AskAfter {
  const regulation = loadRegulation(bundledRegulation());
  const voices = voicesFor(regulation);
  const answerer = createAnswerer(regulation);
  return (question: string, before?: string) => {
    const options = { fallbackLanguage: 'en' } as const;
    const earlier = before === undefined ? undefined : answerer.answer(before, options);
    const answer = answerer.answer(question, { ...options, ...(earlier && { before: beforeOf(earlier) }) });
    return answerJson(answer, question, regulation, voices(answer.language));
  };
}

/** Stores the figures, and writes them into the page about quality. */
function accept(report: Report, results: readonly Evaluated[]): void {
  const table = tableOf(report, results);
  const page = path('docs/quality.md');
  const text = withFigures(readFileSync(page, 'utf8'), table);
  writeFileSync(TABLE, tableText(table));
  writeFileSync(page, text);
}

/** What is printed. */
interface Found {
  readonly report: Report;
  readonly comparison: Comparison | undefined;
  readonly failures: readonly Evaluated[];
  readonly followUps: readonly EvaluatedFollowUp[];
}

function inText({ report, comparison, failures, followUps }: Found): string {
  const parts = [reportText(report), followUpText(followUps)];
  if (comparison) parts.push(comparisonText(comparison));
  return [...parts, ...failures.map(failureText)].join('\n\n');
}

function inJson({ report, comparison, failures, followUps }: Found): string {
  const shown = failures.map(({ question, answer, score }) => ({
    id: question.id,
    kind: question.kind,
    question: question.q,
    ...score,
    status: answer.status,
    confidence: answer.confidence,
    first: answer.results[0]?.id ?? null,
  }));
  return JSON.stringify(
    {
      ...report,
      followUps: { asked: followUps.length, good: followUps.filter(({ good }) => good).length },
      ...(comparison && { comparison }),
      ...(shown.length > 0 && { failures: shown }),
    },
    null,
    2,
  );
}

function path(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}
