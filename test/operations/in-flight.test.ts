import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../src/operations/in-flight.js';

describe('createInFlight', () => {
  it('waits for what has begun, even if it fails', async () => {
    const inFlight = createInFlight();
    let done = 0;
    const work = async (ms: number, fails: boolean) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      done++;
      if (fails) throw new Error('failed');
    };
    void inFlight.track(work(10, false));
    inFlight.track(work(20, true)).catch(() => undefined);
    await inFlight.settled(1000);
    expect(done).toBe(2);
  });

  it('gives up after a while, and has nothing to wait for when empty', async () => {
    const inFlight = createInFlight();
    await inFlight.settled(1000);
    void inFlight.track(new Promise(() => undefined));
    const start = performance.now();
    await inFlight.settled(30);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
