import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLoopBreaker } from '../../../src/discord/manners/loop-breaker.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LEAD = 'The Regulations took effect on 1 June 2024.';

describe('the loop breaker', () => {
  it('lets the same question of a member pass three times in ten minutes', async () => {
    const loops = createLoopBreaker();
    const ask = (text: string, user = 'u') => loops.allows(user, 'c', text);
    expect(await ask('When did it start?')).toBe(true);
    expect(await ask('when did it start')).toBe(true);
    expect(await ask('(3) When  did it start ???')).toBe(true);
    expect(await ask('When did it start? [4]')).toBe(false);
    expect(await ask('When did it end?')).toBe(true);
    expect(await ask('When did it start?', 'v')).toBe(true);
    await vi.advanceTimersByTimeAsync(601_000);
    expect(await ask('When did it start?')).toBe(true);
  });

  it('knows the question in another channel and after other ones', async () => {
    const loops = createLoopBreaker();
    for (const channel of ['a', 'b', 'c']) {
      expect(await loops.allows('u', channel, '条例什么时候施行？')).toBe(true);
      expect(await loops.allows('u', channel, `and ${channel}?`)).toBe(true);
    }
    expect(await loops.allows('u', 'd', '條例什麼時候施行')).toBe(false);
  });

  it.each([
    [LEAD, `<bridge> Tiaoli: ${LEAD} They were adopted in March.`],
    ['条例自2024年6月1日起施行。', '机器人说：条例自２０２４年６月１日起施行。来源：江西日报'],
  ])('lets its own words pass three times in a channel, whoever writes them: %s', async (lead, text) => {
    const loops = createLoopBreaker();
    loops.said(lead);
    const rounds = ['u', 'v', 'w', 'x'].map((user, i) => loops.allows(user, 'c', `${'abcd'[i]} ${text}`));
    expect(await Promise.all(rounds)).toEqual([true, true, true, false]);
    expect(await loops.allows('u', 'c', 'and the clusters?')).toBe(true);
    expect(await loops.allows('u', 'd', text)).toBe(true);
  });

  it('takes what anybody says for nobody’s words', async () => {
    const loops = createLoopBreaker();
    loops.said('Yes.');
    const asked = ['a', 'b', 'c', 'd'].map((word) => loops.allows('u', 'c', `yes, and ${word}?`));
    expect(await Promise.all(asked)).not.toContain(false);
  });
});
