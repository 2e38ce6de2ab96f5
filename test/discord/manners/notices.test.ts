import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNotices } from '../../../src/discord/manners/notices.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a notice', () => {
  it('is due once until the time it names', async () => {
    const notices = createNotices();
    expect(notices.due('a', 1000)).toBe(true);
    expect(notices.due('b', 1000)).toBe(true);
    await vi.advanceTimersByTimeAsync(999);
    expect(notices.due('a', 1)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(notices.due('a', 1000)).toBe(true);
  });

  it('is forgotten where there are too many', () => {
    const notices = createNotices(2);
    for (const key of ['a', 'b', 'c']) expect(notices.due(key, 1000)).toBe(true);
    expect(notices.due('c', 1000)).toBe(false);
    expect(notices.due('a', 1000)).toBe(true);
  });
});
