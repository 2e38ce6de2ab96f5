import type { Table } from './table.js';

/** Longest line of the file, as everywhere in the project. */
const WIDTH = 110;

/** The table as text: always the same for the same table, one question a line, so that differences can be read. */
export function tableText(table: Table): string {
  const results = Object.fromEntries(
    Object.entries(table.results).map(([id, { of, outcome, inThree, firstRight, typos, ...rest }]) => [
      id,
      {
        of,
        outcome,
        ...(inThree && { inThree }),
        ...(firstRight && { firstRight }),
        ...(rest.violation && { violation: true }),
        ...(!rest.inLanguage && { inLanguage: false }),
        ...(typos.some((share) => share > 0) && { typos }),
      },
    ]),
  );
  return `${jsonText({ ...table, results })}\n`;
}

/** JSON with an object or list on one line where it holds no others and fits, and else one entry a line. */
function jsonText(value: unknown, indent = '', before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  const name = (key: string) => (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `);
  const [open, close, gap] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  if (entries.every(([, entry]) => isFlat(entry))) {
    const line = `${open}${gap}${entries.map(([key, entry]) => name(key) + jsonText(entry)).join(', ')}${gap}${close}`;
    if (before + line.length < WIDTH) return line;
  }
  const inner = `${indent}  `;
  const lines = entries.map(([key, entry]) => {
    const start = inner + name(key);
    return start + jsonText(entry, inner, start.length);
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** A plain value or a list of them. */
function isFlat(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((entry) => typeof entry !== 'object');
  return typeof value !== 'object' || value === null;
}
