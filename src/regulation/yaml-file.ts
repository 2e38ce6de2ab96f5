import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';

/** One thing wrong with the data: where, and what to do. `line` counts from 1. */
export interface DataProblem {
  readonly file: string;
  readonly line: number;
  /** Dotted path of the field, e.g. `points.2.sources`; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
}

/** The data can't be used. The message lists every problem, one a line, as `file:line field: message`. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly problems: readonly DataProblem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** One problem as a line for a person (and for editors that jump to `file:line`). */
export function formatProblem(problem: DataProblem): string {
  return `${problem.file}:${problem.line} ${problem.field && `${problem.field}: `}${problem.message}`;
}

type Path = readonly PropertyKey[];

/** A YAML file that can tell on which line each of its fields stands. */
export class YamlFile {
  private constructor(
    /** The path as shown in messages. */
    readonly name: string,
    private readonly content: string,
  ) {}

  /** Reads `path`; throws {@link DataError} if it can't be read. */
  static read(path: string, name: string): YamlFile {
    try {
      return new YamlFile(name, readFileSync(path, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new DataError([{ file: name, line: 1, field: '', message: `cannot be read (${reason})` }]);
    }
  }

  /** The content, checked; throws {@link DataError} if it is no YAML, or with every deviation from the schema. */
  parse<S extends z.ZodType>(schema: S): z.output<S> {
    const result = schema.safeParse(this.value(), { error: explain });
    if (result.success) return result.data;
    throw new DataError(result.error.issues.map((issue) => this.problem(issue.path, issue.message)));
  }

  /** js-yaml reads a file in a fifth of the time that `yaml` takes, which is asked where something is wrong only. */
  private value(): unknown {
    try {
      return load(this.content, { schema: CORE_SCHEMA });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      throw new DataError(this.syntaxErrors(error));
    }
  }

  /** Every place where the file is no YAML; at least the one that `first` names. */
  private syntaxErrors(first: YAMLException): DataProblem[] {
    const { document, lines } = this.document();
    const problem = (line: number, message: string) => ({
      file: this.name,
      line,
      field: '',
      message: `is not valid YAML: ${message}`,
    });
    if (document.errors.length === 0) return [problem((first.mark?.line ?? 0) + 1, first.reason)];
    return document.errors.map(({ pos, message }) => problem(lines.linePos(pos[0]).line, message));
  }

  /** A problem at a field of this file; where the field is missing, at the closest one around it. */
  problem(path: Path, message: string): DataProblem {
    return { file: this.name, line: this.lineOf(path), field: path.map(String).join('.'), message };
  }

  private lineOf(path: Path): number {
    const { document, lines } = this.document();
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
      const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  /** Parsed anew each time: kept, the documents would take more memory than all the rest of the data. */
  private document(): { document: Document.Parsed; lines: LineCounter } {
    const lines = new LineCounter();
    return { document: parseDocument(this.content, { lineCounter: lines, prettyErrors: false }), lines };
  }
}

/**
 * In words for somebody who edits YAML and not TypeScript, where the schema itself has none; zod's own words where
 * this has none either.
 */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.join(', ')}: remove it or correct its name`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing: add it' : `must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? `needs at least ${issue.minimum} entries` : undefined;
    case 'too_big':
      return issue.origin === 'array' ? `has more than ${issue.maximum} entries: remove some` : undefined;
    default:
      return undefined;
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
