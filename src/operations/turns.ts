import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets callers through in the order they came, one a turn of the event loop. Where many questions arrive at once,
 * the first answers are on their way before the last ones are worked out.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
