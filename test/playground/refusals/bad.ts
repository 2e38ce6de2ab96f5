import type { ErrorAnswer } from '../bot.js';

/** A request that Discord refuses, and how. */
export interface Bad {
  readonly name: string;
  readonly method?: string;
  /** Path with names of places in braces, filled in by the test. */
  readonly path?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly code?: number;
  /** For 50035: where the mistake is, and its code: `components.0.custom_id BASE_TYPE_MAX_LENGTH`. */
  readonly at?: string;
}

/** The code of the first mistake at a path in an answer. */
export function mistakeAt(answer: ErrorAnswer, path: string): string | undefined {
  let at: unknown = answer.errors;
  for (const key of path === '' ? [] : path.split('.'))
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  const errors = typeof at === 'object' && at !== null ? Reflect.get(at, '_errors') : undefined;
  return Array.isArray(errors) ? (errors[0] as { code: string }).code : undefined;
}

export const V2 = 1 << 15;
export const text = (content: string): object => ({ type: 10, content });
export const button = (more: object = {}): object => ({
  type: 2,
  style: 2,
  label: 'More',
  custom_id: 'more',
  ...more,
});
export const row = (...components: readonly object[]): object => ({ type: 1, components });
export const option = (value: string, more: object = {}): object => ({ label: value, value, ...more });
export const select = (more: object = {}): object => ({
  type: 3,
  custom_id: 'pick',
  options: [option('a')],
  ...more,
});
export const v2 = (...components: readonly object[]): object => ({ flags: V2, components });
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
