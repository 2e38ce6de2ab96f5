import { Collection, DiscordAPIError, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createMessageHandler } from '../../../src/discord/messages/handler.js';
import { createReporter } from '../../../src/discord/reporter.js';
import type { MessageBody } from '../../../src/discord/views/view.js';
import { createApp } from '../support/app.js';
import { broken, labelsOf, textOf } from '../support/payload.js';
import { createFakeSender } from '../support/sender.js';

const BOT = '1';

function message(content: string, parts: object = {}): Message {
  return {
    id: '100',
    channelId: '5',
    guildId: '6',
    guild: { preferredLocale: 'zh-CN' },
    client: { user: { id: BOT } },
    author: { id: '42', bot: false },
    webhookId: null,
    system: false,
    channel: { isDMBased: () => false },
    content,
    mentions: { users: new Collection([[BOT, {}]]), repliedUser: null },
    ...parts,
  } as unknown as Message;
}

async function run(one: Message, sender = createFakeSender(), times = 1) {
  const app = createApp();
  const handle = createMessageHandler(app, sender, createReporter(app.log), async () => undefined);
  for (let i = 0; i < times; i++) await handle(one);
  const sent = sender.sent.map(
    ({ what }) => what as { channelId: string; messageId: string; body: MessageBody },
  );
  return { sent, app };
}

function apiError(code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'no' }, code, 403, 'POST', '/channels/5/messages', {
    body: undefined,
    files: undefined,
  });
}

describe('a message to the bot', () => {
  it('is answered with a reply that pings nobody and does not repeat the question', async () => {
    const { sent } = await run(message('<@1> when did it take effect?'));
    expect(sent).toMatchObject([{ channelId: '5', messageId: '100' }]);
    const body = sent[0]?.body as MessageBody;
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textOf(body)).toContain('### In force since 1 June 2024.');
    expect(textOf(body)).not.toContain('Question');
    expect(broken(body)).toEqual([]);
  });

  it('is answered in the language of the question', async () => {
    const { sent } = await run(message('<@1> 什么时候施行？'));
    expect(textOf(sent[0]?.body as MessageBody)).toContain('### 自2024年6月1日起施行。');
  });

  it('falls back on the server’s language, in direct messages on English', async () => {
    const inServer = await run(message('<@1> 1269'));
    expect(textOf(inServer.sent[0]?.body as MessageBody)).toContain('现有资料');
    const direct = { guild: null, guildId: null, channel: { isDMBased: () => true } };
    const alone = await run(message('1269', direct));
    expect(textOf(alone.sent[0]?.body as MessageBody)).toContain('No answer in the sources');
  });

  it('makes its suggestions for who asked', async () => {
    const { sent } = await run(message('<@1> which?'));
    expect(labelsOf(sent[0]?.body as MessageBody)).toHaveLength(2);
    expect(JSON.stringify(sent[0]?.body)).toContain('t1:pick:en:in-force:42');
  });

  it('is met with how to ask where it holds no question', async () => {
    const { sent } = await run(message('<@1> https://example.org'));
    expect(textOf(sent[0]?.body as MessageBody)).toContain('想了解什么');
  });

  it('is left alone where it does not address the bot', async () => {
    const { sent } = await run(
      message('when?', { mentions: { users: new Collection(), repliedUser: null } }),
    );
    expect(sent).toEqual([]);
  });

  it('is told a reference where something fails', async () => {
    const { sent, app } = await run(message('<@1> explode'));
    const reference = /`([A-Z0-9]{6})`/.exec(textOf(sent[0]?.body as MessageBody))?.[1];
    expect(app.lines).toMatchObject([{ level: 'error', reference, channelId: '5' }]);
  });
});

describe('where the bot may not answer', () => {
  it.each([50001, 50013, 160002])('is quiet about %i, and logs it once with what it needs', async (code) => {
    const sender = createFakeSender(() => {
      throw apiError(code);
    });
    const { app } = await run(message('<@1> effect'), sender, 3);
    expect(app.lines).toMatchObject([{ level: 'warn', code, channelId: '5' }]);
    expect(JSON.stringify(app.lines)).toContain('ReadMessageHistory');
  });

  it('is silent about a channel that is gone', async () => {
    const sender = createFakeSender(() => {
      throw apiError(10003);
    });
    const { app } = await run(message('<@1> effect'), sender);
    expect(app.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('does not reject where the reference can not be sent either', async () => {
    const sender = createFakeSender(() => {
      throw new TypeError('fetch failed');
    });
    const { app } = await run(message('<@1> effect'), sender);
    expect(app.lines).toHaveLength(2);
  });
});
