import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLastWords } from '../../../src/discord/messages/last-words.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the last words of a message', () => {
  it('are the same whatever the marks, and not where a word or number differs', () => {
    const words = createLastWords(1000);
    expect(words.same('1', '<@1> What does Article 3 say')).toBe(false);
    expect(words.same('1', 'what does Article 3 say?!')).toBe(true);
    expect(words.same('1', 'what does Article 4 say')).toBe(false);
    expect(words.same('2', 'what does Article 4 say')).toBe(false);
  });

  it('are forgotten after a while', async () => {
    const words = createLastWords(1000);
    words.same('1', 'a');
    words.same('1', 'a');
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(0);
    expect(words.same('1', 'a')).toBe(false);
  });

  it('are forgotten where there are too many', () => {
    const words = createLastWords(1000, 2);
    for (const id of ['1', '2', '3']) words.same(id, 'a');
    expect(vi.getTimerCount()).toBe(2);
    expect(words.same('3', 'a')).toBe(true);
    expect(words.same('1', 'a')).toBe(false);
  });
});
