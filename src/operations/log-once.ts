import type { Logger } from './log.js';

/** Silence after a line with a key was written. */
const QUIET_MS = 60 * 60 * 1000;
/**
 * Keys remembered; the oldest is forgotten first. A bot in thousands of servers must not grow by its errors.
 */
const MAX_KEYS = 500;

/** Writes a warning with this key, unless one was written within the hour. */
export type LogOnce = (key: string, fields: object, message: string) => void;

/**
 * A log for what would otherwise repeat without end, e.g. a missing permission in a busy channel. The next
 * line with the same key an hour later carries `unreported`, the number of times it happened in between.
 * @param now milliseconds, for tests
 */
export function createLogOnce(log: Pick<Logger, 'warn'>, now: () => number = Date.now): LogOnce {
  const seen = new Map<string, { since: number; unreported: number }>();
  return (key, fields, message) => {
    const last = seen.get(key);
    if (last !== undefined && now() - last.since < QUIET_MS) {
      last.unreported++;
      return;
    }
    seen.delete(key);
    seen.set(key, { since: now(), unreported: 0 });
    if (seen.size > MAX_KEYS) seen.delete(seen.keys().next().value as string);
    log.warn({ ...fields, ...(last !== undefined && { unreported: last.unreported }) }, message);
  };
}
