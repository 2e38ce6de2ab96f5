import type * as z from 'zod/mini';
import type { Problem } from '../errors.js';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

/**
 * Turns what zod found into mistakes as Discord words them.
 *
 * @param at Path of the checked value in the payload.
 */
export function problemsOf(issues: readonly Issue[], value: unknown, at: Path = []): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, value, at));
}

function problemsOfIssue(issue: Issue, value: unknown, at: Path): Problem[] {
  const inner = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const path = [...at, ...inner];
  const found = valueAt(value, inner);
  const one = (code: string, message: string): Problem[] => [{ path, code, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      // Discord ignores most unknown keys. Here they are mistakes: a misspelt field must be seen.
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'UNKNOWN_KEY',
        message: `Unknown field "${key}"`,
      }));
    case 'invalid_type':
      if (found === undefined) return [{ path, ...REQUIRED }];
      return [{ path, ...typeMistake(issue.expected) }];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array')
        return one(lengthCode(issue.origin, found, 'MAX'), `Must be ${issue.maximum} or fewer in length.`);
      return one('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`);
    case 'too_small':
      if (issue.origin === 'string' && found === '') return [{ path, ...REQUIRED }];
      if (issue.origin === 'string' || issue.origin === 'array')
        return one('BASE_TYPE_BAD_LENGTH', `Must be at least ${issue.minimum} in length.`);
      return one('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`);
    case 'invalid_value':
      if (found === undefined) return [{ path, ...REQUIRED }];
      return one('BASE_TYPE_CHOICES', `Value must be one of (${issue.values.map(String).join(', ')}).`);
    case 'invalid_format':
      return one(...formatMistake(issue.format, found));
    case 'invalid_union':
      return unionProblems(issue, found, path);
    default:
      return one('BASE_TYPE_INVALID', issue.message);
  }
}

/** The mistakes of the alternative that was meant: the one whose `type` fits. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, found: unknown, path: Path): Problem[] {
  if (found === undefined) return [{ path, ...REQUIRED }];
  const alternatives = issue.errors.filter((errors) => !isTypeMistake(errors));
  const best = alternatives.toSorted((a, b) => a.length - b.length)[0];
  if (best !== undefined) return problemsOf(best, found, path);
  if (!isObject(found))
    return [{ path, code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' }];
  if (found.type === undefined) return [{ path: [...path, 'type'], ...REQUIRED }];
  const types = issue.errors.flatMap((errors) =>
    errors.flatMap((error) =>
      error.code === 'invalid_value' && error.path[0] === 'type' ? error.values : [],
    ),
  );
  const choices = [...new Set(types)].sort((a, b) => Number(a) - Number(b)).map(String);
  return [
    {
      path,
      code: 'UNION_TYPE_CHOICES',
      message: `Value of field "type" must be one of (${choices.join(', ')}).`,
    },
  ];
}

/** Whether an alternative was not meant at all: its `type` is another, or the value is no object. */
function isTypeMistake(errors: readonly Issue[]): boolean {
  return errors.some(
    (error) =>
      (error.path.length === 1 && error.path[0] === 'type') ||
      (error.path.length === 0 && error.code === 'invalid_type'),
  );
}

function lengthCode(origin: string, found: unknown, end: 'MAX' | 'MIN'): string {
  return origin === 'array' && Array.isArray(found) ? 'BASE_TYPE_BAD_LENGTH' : `BASE_TYPE_${end}_LENGTH`;
}

function typeMistake(expected: string): { code: string; message: string } {
  switch (expected) {
    case 'object':
      return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'string':
      return { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret value as string.' };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    default:
      return { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' };
  }
}

function formatMistake(format: string, found: unknown): [string, string] {
  if (format === 'url') return ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'];
  if (format === 'datetime')
    return ['DATE_TIME_TYPE_PARSE', `Could not parse ${String(found)}. Should be ISO8601.`];
  return ['NUMBER_TYPE_COERCE', `Value "${String(found)}" is not snowflake.`];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
