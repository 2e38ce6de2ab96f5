import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createApp } from './support/app.js';
import { slash } from './support/interactions.js';
import { broken, textOf } from './support/payload.js';
import { run } from './support/run.js';
import { bodyOf } from './support/sender.js';

const SEES = String(PermissionFlagsBits.ViewChannel);
const lan = { id: '43', permissions: SEES };
const ask = (options: Parameters<typeof slash>[1], basics = {}) =>
  slash('ask', { question: 'effect', ...options }, basics);

describe('/ask for', () => {
  it('shows whom the answer is for, without a ping', async () => {
    const { sent } = await run(ask({ for: lan }, { locale: 'zh-CN' }));
    const body = bodyOf(sent, 'respond');
    expect(textOf(body)).toMatch(/^-# For <@43>\n-# Question: “effect”/);
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(body.flags).toBe(MessageFlags.IsComponentsV2);
    expect(broken(body)).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('pings that member and nobody else where it is asked for', async () => {
    const { sent } = await run(ask({ for: lan, ping: true, question: 'effect <@44> @everyone' }));
    expect(bodyOf(sent, 'respond').allowed_mentions).toEqual({
      parse: [],
      users: ['43'],
      replied_user: false,
    });
  });

  it('pings three times an hour for one caller; then it says why not', async () => {
    const app = createApp();
    const pings = async (userId: string) => {
      const { sent } = await run(ask({ for: lan, ping: true }, { userId }), undefined, { pings: app.pings });
      const told = sent.length > 1 ? textOf(bodyOf(sent, 'followUp')) : '';
      return bodyOf(sent, 'respond').allowed_mentions.users?.join() ?? told;
    };
    const outcomes = [];
    for (let i = 0; i < 4; i++) outcomes.push(await pings('42'));
    expect(outcomes).toEqual(['43', '43', '43', expect.stringContaining('possible in about 60 min.')]);
    expect(await pings('45')).toBe('43');
  });

  it.each([
    [
      'a member who does not see the channel',
      { for: { id: '43', permissions: '0' } },
      {},
      'see this channel',
    ],
    ['somebody outside of the server', { for: { id: '43' } }, {}, 'see this channel'],
    ['an answer that is none', { for: lan, question: 'xyz' }, {}, 'sure of'],
    ['an answer that is none, in Chinese', { for: lan, question: 'xyz' }, { locale: 'zh-CN' }, '没有把握'],
  ])('does not ping for %s, and tells the caller privately', async (_, options, basics, why) => {
    const { sent } = await run(ask({ ping: true, ...options }, basics));
    expect(bodyOf(sent, 'respond').allowed_mentions.users).toBeUndefined();
    const told = bodyOf(sent, 'followUp');
    expect(told.flags & MessageFlags.Ephemeral).not.toBe(0);
    expect(textOf(told)).toContain(why);
    expect(textOf(told)).toContain('<@43>');
    expect(told.allowed_mentions.users).toBeUndefined();
  });

  it.each([
    ['private as well', { for: lan, private: true }, {}, 'cannot be private as well'],
    ['a bot', { for: { id: '1', bot: true, permissions: SEES } }, {}, 'not to bots'],
    ['where only the caller would see it', { for: lan }, { installed: false }, 'to you alone'],
  ])('is refused: %s', async (_, options, basics, why) => {
    const { sent, app } = await run(ask(options, basics));
    expect(bodyOf(sent, 'respond').flags & MessageFlags.Ephemeral).not.toBe(0);
    expect(textOf(bodyOf(sent, 'respond'))).toContain(why);
    expect(app.lines).toEqual([]);
  });
});
