import type { StandIn } from '../server/types.js';

/**
 * Waits until `look` finds something: at once, or after one of the things that happen.
 *
 * @param ms Real milliseconds after which it gives up.
 * @returns What was found, undefined if nothing was in time.
 */
export function waitFor<T>(standIn: StandIn, look: () => T | undefined, ms: number): Promise<T | undefined> {
  const now = look();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (found: T | undefined): void => {
      clearTimeout(timer);
      stop();
      resolve(found);
    };
    const timer = setTimeout(() => end(look()), ms);
    const stop = standIn.listen(() => {
      const found = look();
      if (found !== undefined) end(found);
    });
  });
}
