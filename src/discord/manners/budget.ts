import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So much, in so many seconds, counted from the first. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** Whether there was something left; where not, for how many milliseconds. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly ms: number };

/** What is left for each key, e.g. each member. In memory, of this process. */
export interface Budget {
  /** Takes one of what is left for `key`. What is refused costs nothing. */
  take(key: string): Promise<Taken>;
}

/**
 * Keys remembered for a rate; the one not seen for the longest is forgotten first. Entries also end by themselves with
 * their seconds. A bot in thousands of servers must not grow with its members: measured at 4.5 MB a rate when full.
 */
const MAX_KEYS = 10_000;

/**
 * A budget that keeps to all `rates` at once, e.g. five in twenty seconds and thirty in ten minutes. List the longest
 * first: while it is used up, the shorter ones are not looked at, so that what is refused is told the time that counts.
 *
 * The seconds of a rate start with the first that is taken and end for all together. That is simpler than a bucket that
 * is filled drop by drop, and a member can be told when it goes on.
 */
export function createBudget(rates: readonly Rate[], maxKeys = MAX_KEYS): Budget {
  const limiters = rates.map(
    ({ points, seconds }) => new RateLimiterMemory({ points, duration: seconds, keyPrefix: '' }),
  );
  const keys = new Set<string>();

  /** Moves the key to the end, and forgets the first where there are too many. */
  function remember(key: string): void {
    keys.delete(key);
    keys.add(key);
    const [oldest] = keys;
    if (keys.size <= maxKeys || oldest === undefined) return;
    keys.delete(oldest);
    for (const limiter of limiters) void limiter.delete(oldest);
  }

  return {
    async take(key) {
      remember(key);
      const left = await Promise.all(limiters.map((limiter) => limiter.get(key)));
      const spent = limiters.find((_, i) => left[i]?.remainingPoints === 0);
      const results = (spent ? [spent] : limiters).map((limiter) => consume(limiter, key));
      return (await Promise.all(results)).find(({ ok }) => !ok) ?? { ok: true };
    },
  };
}

/** The library rejects with the state of the key where nothing is left. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<Taken> {
  try {
    await limiter.consume(key);
    return { ok: true };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { ok: false, ms: refused.msBeforeNext };
  }
}
