import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type * as z from 'zod';
import { DataError, type DataProblem } from '../regulation/yaml-file.js';

/** Reads a file with one JSON object a line; throws {@link DataError} with every line that does not fit. */
export function readJsonLines<S extends z.ZodType>(path: string, schema: S): z.output<S>[] {
  const file = basename(path);
  const problems: DataProblem[] = [];
  const rows: z.output<S>[] = [];
  for (const [i, text] of readText(path).split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const parsed = schema.safeParse(parse(text));
    if (parsed.success) rows.push(parsed.data);
    else
      for (const { path: field, message } of parsed.error.issues)
        problems.push({ file, line: i + 1, field: field.join('.'), message });
  }
  if (problems.length > 0) throw new DataError(problems);
  return rows;
}

/** A file of the evaluation; throws {@link DataError} where it is missing, as in the published package. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const message = 'cannot be read; the evaluation needs a clone of the project with its test/ folder';
    throw new DataError([{ file: basename(path), line: 1, field: '', message }]);
  }
}

/** undefined, which no schema of ours allows, for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
