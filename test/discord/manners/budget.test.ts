import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget } from '../../../src/discord/manners/budget.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ok = async (taken: ReturnType<ReturnType<typeof createBudget>['take']>) => (await taken).ok;

describe('a budget', () => {
  it('is never overdrawn by what comes at the same time', async () => {
    const budget = createBudget([
      { points: 9, seconds: 60 },
      { points: 3, seconds: 10 },
    ]);
    const taken = await Promise.all(Array.from({ length: 20 }, () => ok(budget.take('a'))));
    expect(taken.filter(Boolean)).toHaveLength(3);
  });

  it('forgets the key not seen for the longest', async () => {
    const budget = createBudget([{ points: 1, seconds: 60 }], 2);
    for (const key of ['a', 'b', 'a']) await budget.take(key);
    await budget.take('c');
    expect(await ok(budget.take('a'))).toBe(false);
    expect(await ok(budget.take('b'))).toBe(true);
  });

  it('keeps nothing once the time is over', async () => {
    const budget = createBudget([{ points: 1, seconds: 60 }]);
    await Promise.all(Array.from({ length: 100 }, (_, i) => budget.take(`k${i}`)));
    expect(vi.getTimerCount()).toBe(100);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
