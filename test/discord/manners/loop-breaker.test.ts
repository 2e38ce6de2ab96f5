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

  it.each([
    ['en', (n: number) => `What does Article ${n} say?`],
    ['zh', (n: number) => `第${n}条说了什么？`],
    ['at the end', (n: number) => `what about article ${n}`],
    ['a year', (n: number) => `What is the goal? ${2020 + n}`],
    ['a year in brackets', (n: number) => `目标是多少（${2020 + n}）`],
  ])('takes another number for another question: %s', async (_, question) => {
    const loops = createLoopBreaker();
    for (const n of [3, 4, 5, 6, 7]) expect(await loops.allows('u', 'c', question(n))).toBe(true);
    for (const allowed of [true, true, false])
      expect(await loops.allows('u', 'c', question(3))).toBe(allowed);
  });

  it.each([
    ['a number before', (n: number) => `${n}. When did it start?`],
    ['a number in brackets', (n: number) => `[${n}] When did it start?`],
    ['a number after', (n: number) => `When did it start? ${n}`],
    ['a time', (n: number) => `12:0${n} <bridge> When did it start?`],
  ])('is not misled by what a program counts with: %s', async (_, question) => {
    const loops = createLoopBreaker();
    const asked = [1, 2, 3, 4].map((n) => loops.allows('u', 'c', question(n)));
    expect(await Promise.all(asked)).toEqual([true, true, true, false]);
  });

  it('takes the same words about something else for another question', async () => {
    const loops = createLoopBreaker();
    for (const about of ['a', 'b', 'c', 'd'])
      expect(await loops.allows('u', 'c', 'since when?', about)).toBe(true);
    for (const allowed of [true, true, false])
      expect(await loops.allows('u', 'c', 'since when?', 'a')).toBe(allowed);
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
