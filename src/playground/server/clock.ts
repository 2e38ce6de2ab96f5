import type { Clock } from './types.js';

/** The system's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved, so that 15 minutes pass in a test at once. */
export interface ManualClock extends Clock {
  /** Moves it forward by that many milliseconds. */
  advance(ms: number): void;
}

/** @param start Milliseconds since 1970; the present by default. */
export function manualClock(start: number = Date.now()): ManualClock {
  let time = start;
  return {
    now: () => time,
    advance(ms) {
      time += ms;
    },
  };
}
