import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error.js';

export type { Logger } from 'pino';

/** Levels of LOG_LEVEL, the most talkative first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  readonly level: LogLevel;
  /** Never written, wherever they turn up in a line: in a field, a message or the text of an error. */
  readonly secrets: readonly string[];
}

/**
 * The log: one JSON object a line, on standard output unless `destination` is given. Lines are written at
 * once, so none is lost when the process ends. Questions and answers are not logged, whatever the level.
 */
export function createLog(options: LogOptions, destination?: DestinationStream): Logger {
  const secrets = options.secrets.filter((secret) => secret !== '');
  const settings = {
    level: options.level,
    base: null,
    serializers: { err: describeError },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: (line: string) => redact(line, secrets) },
  };
  return destination === undefined ? pino(settings) : pino(settings, destination);
}

function redact(line: string, secrets: readonly string[]): string {
  let clean = line;
  // The line is JSON, so a secret with a quotation mark or backslash in it stands there escaped.
  for (const secret of secrets) clean = clean.replaceAll(JSON.stringify(secret).slice(1, -1), '[redacted]');
  return clean;
}
