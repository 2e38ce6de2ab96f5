import { DiscordAPIError, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createSpamGuard } from '../../src/discord/manners/spam-guard.js';
import { createApp } from './support/app.js';
import { component, modal, slash, typing } from './support/interactions.js';
import { textOf } from './support/payload.js';
import { run } from './support/run.js';
import { bodyOf, createFakeSender } from './support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

function apiError(code: number, status = 403): DiscordAPIError {
  return new DiscordAPIError(
    { code, message: 'no' },
    code,
    status,
    'POST',
    'https://d/interactions/7/secret/callback',
    {
      body: undefined,
      files: undefined,
    },
  );
}

describe('what this version does not know', () => {
  it.each([
    ['a component of another version', component('t0:section:en:0', { values: ['in-force'] })],
    ['a forged component', component('t1:pick:en:no-such-section:42')],
    [
      'a section that is gone',
      component('t1:section:en:0', { values: ['gone'], flags: MessageFlags.Ephemeral }),
    ],
    ['a topic that is gone', component('t1:topic:en', { values: ['gone'], context: 1 })],
    ['a menu without a choice', component('t1:section:en:0', { values: [] })],
    ['a command that is gone', slash('removed')],
    ['a form', modal()],
  ])('is answered with a private hint: %s', async (_, interaction) => {
    const { sent, app } = await run(interaction);
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body)).toContain('no longer works. Please use </ask:1>');
    expect(app.lines).toEqual([]);
  });
});

describe('when something fails', () => {
  it('tells the member a reference that is in the log too', async () => {
    const { sent, app } = await run(slash('ask', { question: 'explode' }, { locale: 'zh-CN' }));
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    const reference = /`([A-Z0-9]{6})`/.exec(textOf(body))?.[1];
    expect(textOf(body)).toContain('我这边出了点问题');
    expect(app.lines).toMatchObject([{ level: 'error', reference, doing: '/ask', channelId: '5' }]);
    expect(JSON.stringify(app.lines)).not.toContain('"explode"');
  });

  it('tries once more with the reference where Discord refuses the answer', async () => {
    const sender = createFakeSender((_, nth) => {
      if (nth === 1) throw apiError(50035, 400);
    });
    const { sent, app } = await run(slash('ask', { question: 'effect' }), sender);
    expect(textOf(bodyOf(sent, 'respond'))).toMatch(/reference `[A-Z0-9]{6}`/);
    expect(JSON.stringify(app.lines)).not.toContain('secret');
  });

  it.each([10003, 10008, 10062, 40060])('is quiet about %i', async (code) => {
    const sender = createFakeSender(() => {
      throw apiError(code, 404);
    });
    const { app } = await run(slash('ask', { question: 'effect' }), sender);
    expect(app.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('does not reject even if nothing can be sent at all', async () => {
    const sender = createFakeSender(() => {
      throw new TypeError('fetch failed');
    });
    for (const interaction of [
      slash('ask', { question: 'effect' }),
      typing('section', 'name', ''),
      modal(),
    ]) {
      const { app } = await run(interaction, sender);
      expect(app.lines.some(({ level }) => level === 'error')).toBe(true);
    }
  });
});

describe('a member who is too fast', () => {
  it('is told once, in their language; then nothing is seen of what they do', async () => {
    const guard = createSpamGuard();
    const sender = createFakeSender();
    const ask = () => run(slash('ask', { question: 'effect' }, { locale: 'zh-CN' }), sender, {}, guard);
    for (let i = 0; i < 12; i += 1) await ask();
    sender.sent.length = 0;
    await ask();
    const notice = bodyOf(sender.sent, 'respond');
    expect(notice.flags).toBe(EPHEMERAL);
    expect(textOf(notice)).toMatch(/^问得太快了，请等大约\d+秒再问。$/);
    sender.sent.length = 0;
    await ask();
    await run(component('t1:topics:en'), sender, {}, guard);
    expect(sender.sent.map(({ kind, what }) => [kind, what])).toEqual([
      ['defer', 'private-message'],
      ['deleteAnswer', undefined],
      ['defer', 'update'],
    ]);
  });

  it('can still complete options and send what they wrote into a form', async () => {
    const guard = createSpamGuard();
    for (let i = 0; i < 13; i += 1) await run(slash('about'), undefined, {}, guard);
    const { sent } = await run(typing('section', 'name', 'when'), undefined, {}, guard);
    expect(sent.map(({ kind }) => kind)).toEqual(['choices']);
  });
});

describe('what is done once the answer is out', () => {
  it.each([
    ['is done where it got out', [], 1],
    ['is not where another process was quicker', [40060], 0],
  ])('%s', async (_, failures, kept) => {
    const { store } = createApp();
    await store.saveSettings('6', { questionLog: true });
    const sender = createFakeSender(() => {
      for (const code of failures) throw apiError(code, 400);
    });
    await run(slash('ask', { question: 'will it rain?' }), sender, { store });
    expect(await store.gaps('6')).toHaveLength(kept);
  });
});
