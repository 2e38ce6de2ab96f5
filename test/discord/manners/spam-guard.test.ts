import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpamGuard, type SpamGuard } from '../../../src/discord/manners/spam-guard.js';

// rate-limiter-flexible goes by Date.now() and setTimeout.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  Array.from({ length: count }).reduce<Promise<T[]>>(
    async (before, _, i) => [...(await before), await work(i)],
    Promise.resolve([]),
  );
const acts = async (guard: SpamGuard, count: number, user = 'u', channel?: string) =>
  (await times(count, () => guard.interaction(user, channel))).map(({ act }) => act);
const answers = (count: number) => Array<string>(count).fill('answer');
/** Messages with different questions. */
const write = (guard: SpamGuard, count: number, userId = 'u', channelId = 'c') =>
  times(count, (i) => guard.message({ userId, channelId, question: `about ${'abcdefghijklmnop'[i]}` }));

describe('interactions', () => {
  it('are answered, then refused with one notice, then quietly', async () => {
    const guard = createSpamGuard();
    expect(await acts(guard, 14)).toEqual([...answers(12), 'tell', 'quiet']);
  });

  it('are answered again after the time the notice names, and a new period has a new notice', async () => {
    const guard = createSpamGuard();
    await acts(guard, 12);
    await seconds(5);
    expect(await guard.interaction('u')).toEqual({ act: 'tell', seconds: 15 });
    await seconds(14);
    expect(await acts(guard, 1)).toEqual(['quiet']);
    await seconds(1.1);
    expect(await acts(guard, 13)).toEqual([...answers(12), 'tell']);
  });

  it('do not make the period longer by being refused', async () => {
    const guard = createSpamGuard();
    await acts(guard, 500);
    await seconds(20.1);
    expect(await acts(guard, 1)).toEqual(['answer']);
  });

  it('are refused for the rest of ten minutes after sixty, with one notice in all that time', async () => {
    const guard = createSpamGuard();
    const all: string[] = [];
    for (let i = 0; i < 28; i++) {
      all.push(...(await acts(guard, 4)));
      await seconds(20.1);
    }
    expect(all.slice(0, 61)).toEqual([...answers(60), 'tell']);
    expect(new Set(all.slice(61))).toEqual(new Set(['quiet']));
    await seconds(60);
    expect(await acts(guard, 1)).toEqual(['answer']);
  });

  it('of one member leave others alone', async () => {
    const guard = createSpamGuard();
    await acts(guard, 20);
    expect(await acts(guard, 1, 'v')).toEqual(['answer']);
  });

  it('share a channel where all see the answer; each member is told once', async () => {
    const guard = createSpamGuard();
    await acts(guard, 5, 'u', 'c');
    await acts(guard, 5, 'v', 'c');
    expect(await acts(guard, 2, 'w', 'c')).toEqual(['tell', 'quiet']);
    expect(await acts(guard, 1, 'x', 'c')).toEqual(['tell']);
    expect(await acts(guard, 1, 'w')).toEqual(['answer']);
    expect(await acts(guard, 1, 'w', 'd')).toEqual(['answer']);
  });
});

describe('messages', () => {
  it('are refused after twelve of a member in twenty seconds, wherever', async () => {
    const guard = createSpamGuard();
    expect(await write(guard, 9, 'u', 'c')).not.toContain(false);
    expect(await write(guard, 4, 'u', 'd')).toEqual([true, true, true, false]);
    await seconds(20.1);
    expect(await write(guard, 1, 'u', 'c')).toEqual([true]);
  });

  it('count with the same member’s interactions', async () => {
    const guard = createSpamGuard();
    await acts(guard, 12);
    expect(await write(guard, 1)).toEqual([false]);
  });

  it('that are refused leave the notice to the interaction that comes next', async () => {
    const guard = createSpamGuard();
    await write(guard, 9, 'u', 'd');
    expect(await write(guard, 5)).toEqual([true, true, true, false, false]);
    expect(await acts(guard, 2)).toEqual(['tell', 'quiet']);
  });

  it('that are edited count for their author only', async () => {
    const guard = createSpamGuard();
    expect(await times(13, () => guard.edit('u'))).toEqual([...Array<boolean>(12).fill(true), false]);
    expect(await write(guard, 10, 'v')).not.toContain(false);
  });

  it('are refused after ten in a channel in ten seconds, not in another', async () => {
    const guard = createSpamGuard();
    await write(guard, 5, 'u');
    await write(guard, 5, 'v');
    expect(await write(guard, 1, 'w')).toEqual([false]);
    expect(await write(guard, 1, 'w', 'd')).toEqual([true]);
    await seconds(10.1);
    expect(await write(guard, 1, 'w')).toEqual([true]);
  });

  it('of a member who is refused take nothing from the channel', async () => {
    const guard = createSpamGuard();
    await write(guard, 9, 'u', 'd');
    await write(guard, 16, 'u');
    expect(await write(guard, 2, 'v')).toEqual([true, true]);
  });
});
