import { figuresGrid, type Grid, reliabilityGrid, remarks, typosGrid } from './layout.js';
import type { Table } from './table.js';

/** Between these lines of docs/quality.md stand the figures of the stored table. */
const BEGIN = '<!-- figures: written by `npm run eval -- --accept` -->';
const END = '<!-- end of figures -->';

/** `page` with the figures of `table` in place of those it had. */
export function withFigures(page: string, table: Table): string {
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`docs/quality.md has lost its lines "${BEGIN}" and "${END}".`);
  return `${page.slice(0, start)}${BEGIN}\n\n${figuresSection(table)}\n\n${page.slice(end)}`;
}

function figuresSection(table: Table): string {
  const { figures, reliability } = table;
  return [
    drawn(figuresGrid(figures)),
    drawn(typosGrid(figures)),
    drawn(reliabilityGrid(reliability)),
    remarks(table).join('\n'),
  ].join('\n\n');
}

/** The grid as a Markdown table. */
function drawn(grid: Grid): string {
  const [heading = '', ...rows] = grid.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${(grid[0] ?? []).map((_, column) => (column === 0 ? ' --- |' : ' ---: |')).join('')}`;
  return [heading, rule, ...rows].join('\n');
}
