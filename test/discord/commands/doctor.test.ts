import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/discord/app.js';
import { DEFAULT_SETTINGS, type GuildSettings } from '../../../src/store/store.js';
import { StoreError } from '../../../src/store/store-error.js';
import { createApp } from '../support/app.js';
import { slash } from '../support/interactions.js';
import { broken, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf, createFakeSender } from '../support/sender.js';
import { place, servers } from '../support/servers.js';

const ADMIN = { permissions: ['ManageGuild'] };

/** What /doctor says in channel 5 of server 6. */
async function doctor(
  parts: Partial<App> = {},
  settings: Partial<GuildSettings> = {},
  basics: object = ADMIN,
) {
  const store = {
    ...createApp().store,
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    countGaps: async () => 0,
    ...parts.store,
  };
  const { sent } = await run(slash('doctor', {}, basics), createFakeSender(), { ...parts, store });
  const body = bodyOf(sent, 'respond');
  expect(body.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  expect(broken(body)).toEqual([]);
  return textOf(body);
}

describe('/doctor', () => {
  it('is short where all is well', async () => {
    expect(await doctor({ servers: servers({}, { latencyMs: 42 }) })).toBe(
      [
        '### All is well',
        '-# Checked: <#5>, no permission is missing',
        '-# Answer channels: none',
        '-# Message content intent: off',
        '-# Edition: Sample Regulations, facts checked on 20 November 2026, 3 sections, version 1.2.3',
        '-# Language of answers to messages: That of the question',
        '-# Question log: off',
        '-# Votes: off (whoever runs this bot has set no VOTE_KEY)',
        '-# Database: reachable',
        '-# Latency: 42 ms',
      ].join('\n'),
    );
  });

  it('tells what is missing in which channel, and what to do', async () => {
    const text = await doctor(
      {
        answerChannels: true,
        servers: servers({ 1: place(['SendMessages', 'CreatePublicThreads']), 2: place(['ViewChannel']) }),
      },
      { answerChannels: ['1', '2', '404'], replyIn: 'thread', language: 'zh-Hant', questionLog: true },
    );
    expect(text).toMatch(/^### 2 things to mend\n- I lack \*\*Send Messages\*\* in <#1>\./);
    expect(text).toContain('  I lack **Create Public Threads** in <#1>. Until I have it');
    expect(text).toContain('  I lack **View Channel** in <#2>.\n  To mend it, allow it to my role');
    expect(text).toContain(
      '- I cannot see <#404>, or it no longer exists.\n  Choose the answer channels again in </settings:1>.',
    );
    expect(text).toContain('Checked: <#5>, no permission is missing');
    expect(text).toContain('Language of answers to messages: 繁體中文');
    expect(text).toContain('Question log: on');
  });

  it('tells that the bot cannot read messages where answer channels are chosen', async () => {
    const text = await doctor({ answerChannels: false }, { answerChannels: ['5'] });
    expect(text).toMatch(/^### One thing to mend\n- Answer channels are chosen, but/);
    expect(text).toContain('ANSWER_CHANNELS=on');
    expect(text).toContain('Message content intent: off');
  });

  it('tells that the database is away', async () => {
    const countGaps = () => Promise.reject(new StoreError('unreachable', 'away'));
    const text = await doctor({ store: { countGaps } as unknown as App['store'] });
    expect(text).toMatch(/^### One thing to mend\n- The database cannot be reached/);
    expect(text).toContain('Database: not reachable');
  });

  it('tells of a time-out and of a slow connection', async () => {
    const text = await doctor({ servers: servers({}, { timedOut: true, latencyMs: 1500 }) });
    expect(text).toMatch(/^### 2 things to mend\n- I am in a time-out/);
    expect(text).toContain('- Discord takes 1500 ms to answer me.');
  });

  it('does not hide what it cannot see of the channel it is asked in', async () => {
    const text = await doctor({
      servers: { ...servers(), find: () => ({ timedOut: false, place: () => undefined }) },
    });
    expect(text).toContain('- I cannot see <#5>, or it no longer exists.\n  To mend it');
  });

  it('stays within Discord’s limits, whatever is wrong', async () => {
    const ids = Array.from({ length: 25 }, (_, i) => `99999999999999999${i + 10}`);
    const lacks = place([
      'SendMessages',
      'SendMessagesInThreads',
      'ReadMessageHistory',
      'CreatePublicThreads',
    ]);
    for (const locale of ['en-US', 'zh-CN', 'zh-TW']) {
      const all = Object.fromEntries(ids.slice(0, 13).map((id) => [id, lacks]));
      const text = await doctor(
        { servers: servers(all, { timedOut: true, latencyMs: 9999 }) },
        { answerChannels: ids, replyIn: 'thread' },
        { ...ADMIN, locale },
      );
      expect(text).toMatch(/3 more|另外3个|另外3個/);
    }
  });

  it('refuses members without Manage Server', async () => {
    expect(await doctor({}, {}, { permissions: [] })).toBe('Only members with Manage Server can do this.');
    expect(await doctor({}, {}, { permissions: [], locale: 'zh-CN' })).toContain('管理服务器');
  });
});
