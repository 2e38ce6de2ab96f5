import type { Comparison } from './compare.js';
import type { Evaluated } from './evaluate.js';
import { figuresGrid, type Grid, reliabilityGrid, remarks, typosGrid } from './layout.js';
import type { Report } from './report.js';
import { fold, visibleText } from './score.js';

/** The report for a person at a terminal. */
export function reportText(report: Report): string {
  const { figures, reliability } = report;
  const grids = [figuresGrid(figures), typosGrid(figures), reliabilityGrid(reliability)];
  return [...grids.map(drawn), remarks(report).join('\n')].join('\n\n');
}

/** What changed against the stored table, the worst first. */
export function comparisonText({ common, added, removed, changes }: Comparison): string {
  const line = ({ group, figure, before, now, worse }: Comparison['changes'][number]) =>
    `  ${worse ? 'WORSE ' : ''}${group}, ${figure}: ${before.toFixed(1)}% -> ${now.toFixed(1)}%`;
  return [
    `Against the stored table, on ${common} common questions (${added} new or changed, ${removed} gone):`,
    ...changes.toSorted((a, b) => Number(b.worse) - Number(a.worse)).map(line),
    ...(changes.some(({ worse }) => worse) ? [] : ['  no figure is worse by more than a point']),
  ].join('\n');
}

/** Questions that were not answered, or not turned away, as they should be. */
export function isFailure({ question, score }: Evaluated): boolean {
  const good = question.expect === 'answer' ? score.outcome === 'right' : score.outcome !== 'answered-anyway';
  return !good || score.violation || !score.inLanguage;
}

/** One failure, with what the first result lacks. */
export function failureText({ question, answer, score }: Evaluated): string {
  const [first] = answer.status === 'unknown' ? [] : answer.results;
  const text = first ? visibleText(first) : '';
  const sources = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join('   ');
  const missing = question.must.filter((pattern) => !pattern.test(text));
  const unwanted = question.mustNot.filter((pattern) => pattern.test(text));
  const flags = `${score.inLanguage ? '' : ', language'}${score.violation ? ', violation' : ''}`;
  const ids = answer.results.slice(0, 3).map(({ id }) => id);
  return [
    `${question.id} [${question.kind}, ${question.lang}] ${score.outcome}${flags}`,
    `  question: ${question.q}`,
    `  reply:    ${answer.status} (${answer.language}, ${answer.confidence}) ${ids.join(', ')}`,
    ...(first ? [`  first:    ${fold(`${first.title}: ${first.summary}`).slice(0, 200)}`] : []),
    ...(first && missing.length > 0 ? [`  lacks:    ${sources(missing)}`] : []),
    ...(first && unwanted.length > 0 ? [`  contains: ${sources(unwanted)}`] : []),
    ...(question.facts.length > 0 ? [`  facts:    ${question.facts.join(', ')}`] : []),
    ...(question.note ? [`  note:     ${question.note}`] : []),
  ].join('\n');
}

/** Columns side by side, figures to the right. */
function drawn(grid: Grid): string {
  const widths = (grid[0] ?? []).map((_, column) => Math.max(...grid.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return grid.map(line).join('\n');
}
