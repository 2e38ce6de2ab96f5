import type { Clock } from '../types.js';

/** First millisecond of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: milliseconds since its epoch, then 22 bits of which the last 12 count. */
export class Snowflakes {
  readonly #clock: Clock;
  #last = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The next id; always larger than the one before, whatever the clock does. */
  next(): string {
    const fromClock = BigInt(Math.max(0, this.#clock.now() - DISCORD_EPOCH)) << 22n;
    this.#last = fromClock > this.#last ? fromClock : this.#last + 1n;
    return String(this.#last);
  }
}

/** When an id was made, in milliseconds since 1970. */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}
