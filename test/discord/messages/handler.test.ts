import { DiscordAPIError, SnowflakeUtil } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createSpamGuard } from '../../../src/discord/manners/spam-guard.js';
import {
  createMessageHandler,
  EDITS_FOLLOWED_MS,
  type MessageHandler,
} from '../../../src/discord/messages/handler.js';
import type { IncomingMessage } from '../../../src/discord/messages/incoming.js';
import { createReporter } from '../../../src/discord/reporter.js';
import type { MessageBody } from '../../../src/discord/views/view.js';
import type { GuildSettings } from '../../../src/store/store.js';
import { StoreError } from '../../../src/store/store-error.js';
import { createApp } from '../support/app.js';
import { earlier, incoming, mention, surroundings } from '../support/messages.js';
import { broken, customIdsOf, labelsOf, textOf } from '../support/payload.js';
import { createFakeSender } from '../support/sender.js';

/** Milliseconds since the epoch, at which message 100 and those like it were not written. */
const NOW = 1_800_000_000_000;
/** The id of a message written that many milliseconds ago. */
const writtenAgo = (ms: number) => String(SnowflakeUtil.generate({ timestamp: NOW - ms }));

interface Scene {
  readonly settings?: Partial<GuildSettings>;
  readonly places?: Parameters<typeof surroundings>[0];
  readonly sender?: ReturnType<typeof createFakeSender>;
}

async function scene({ settings, places, sender = createFakeSender() }: Scene = {}) {
  const app = createApp({ answerChannels: settings?.answerChannels !== undefined });
  if (settings !== undefined) await app.store.saveSettings('6', settings);
  const handler = createMessageHandler(app, {
    sender,
    report: createReporter(app.log),
    surroundings: surroundings(places),
    guard: createSpamGuard(),
    turn: async () => undefined,
    now: () => NOW,
  });
  const sent = () =>
    sender.sent.map(({ kind, what }) => ({
      kind,
      ...(what as { channelId: string; messageId: string; body: MessageBody; name?: string; nonce?: string }),
    }));
  return { handler, app, sent };
}

async function answered(message: IncomingMessage, options: Scene = {}): Promise<MessageBody> {
  const { handler, sent } = await scene(options);
  await handler.created(message);
  expect(sent()).toHaveLength(1);
  const [{ body } = { body: undefined }] = sent();
  if (body === undefined) throw new Error('no answer');
  expect(broken(body)).toEqual([]);
  return body;
}

function apiError(code: number, rawError: object = {}): DiscordAPIError {
  const raw = { code, message: 'no', ...rawError };
  const body = { body: undefined, files: undefined };
  return new DiscordAPIError(raw, code, 403, 'POST', '/channels/5/messages', body);
}

describe('a message to the bot', () => {
  it('is answered with a reply that pings nobody and does not repeat the question', async () => {
    const body = await answered(mention('when did it take effect?'));
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textOf(body)).toContain('### In force since 1 June 2024.');
    expect(textOf(body)).not.toContain('Question');
  });

  it('is answered in the language of the question', async () => {
    expect(textOf(await answered(mention('什么时候施行？')))).toContain('### 自2024年6月1日起施行。');
  });

  it('falls back on the server’s language, in direct messages on English', async () => {
    expect(textOf(await answered(mention('1269')))).toContain('现有资料');
    const alone = await answered(incoming({ content: '1269', guildId: undefined }));
    expect(textOf(alone)).toContain('No answer in the sources');
  });

  it('is answered in the language that the server has fixed', async () => {
    const body = await answered(mention('什么时候施行？'), { settings: { language: 'en' } });
    expect(textOf(body)).toContain('In force since');
  });

  it('makes its suggestions for who asked', async () => {
    const body = await answered(mention('which?'));
    expect(customIdsOf(body)).toContain('t1:pick:en:in-force:42');
    expect(labelsOf(body).slice(-2)).toEqual(['中文', 'Delete']);
  });

  it('is met with how to ask where it holds no question', async () => {
    expect(textOf(await answered(mention('https://example.org')))).toContain('想了解什么');
  });

  it('is left alone where it does not address the bot', async () => {
    const { handler, sent } = await scene();
    await handler.created(incoming());
    expect(sent()).toEqual([]);
  });

  it('is answered once, also where it arrives twice', async () => {
    const { handler, sent } = await scene();
    await Promise.all([handler.created(mention('effect')), handler.created(mention('effect'))]);
    expect(sent()).toHaveLength(1);
  });

  it('is told a reference where something fails', async () => {
    const { handler, sent, app } = await scene();
    await handler.created(mention('explode'));
    const reference = /`([A-Z0-9]{6})`/.exec(textOf(sent()[0]?.body as MessageBody))?.[1];
    expect(app.lines).toMatchObject([{ level: 'error', reference, channelId: '5' }]);
  });

  it('is told so in its language', async () => {
    expect(textOf(await answered(mention('explode')))).toContain('Something went wrong');
    expect(textOf(await answered(mention('这个会 explode 吗？')))).toContain('出了点问题');
  });

  it('has the title of the post it opens, in a server without answer channels too', async () => {
    const places = { 100: { ids: ['100', '8'], inThread: true, postTitle: 'When did it take effect' } };
    const post = mention('Does anyone know?', { id: '100', channelId: '100' });
    expect(textOf(await answered(post, { settings: {}, places }))).toContain('In force since');
  });
});

describe('a message to somebody else', () => {
  it('is not looked into', async () => {
    const components = [{ custom_id: 't1:switch:en:adoption.0:0' }];
    const repliesTo = earlier({ authorId: '1', components, repliesTo: '90' });
    const app = createApp({ answerChannels: true });
    await app.store.saveSettings('6', { answerChannels: ['8'] });
    const asked: string[] = [];
    const around = surroundings();
    const contentOf = async (_: string, id: string) => {
      asked.push(id);
      return '';
    };
    const sender = createFakeSender();
    const handler = createMessageHandler(app, {
      sender,
      report: createReporter(app.log),
      surroundings: { ...around, contentOf },
      guard: createSpamGuard(),
      turn: async () => undefined,
    });
    await handler.created(incoming({ repliesTo }));
    expect([...asked, ...sender.sent]).toEqual([]);
  });
});

describe('a mention that points to another message', () => {
  it('is answered with the question of that one, which it shows', async () => {
    const repliesTo = earlier({ content: 'when does it take effect?' });
    const body = await answered(mention('', { repliesTo }));
    expect(textOf(body)).toMatch(/Question: “when does it take effect\?”.*In force since/s);
  });

  it('says so where that one can not be read', async () => {
    const body = await answered(mention('', { repliesTo: earlier() }));
    expect(textOf(body)).toContain('就此查条例');
  });

  it('says that there is no text where it could read it', async () => {
    const below = (parts: Partial<IncomingMessage>) => mention('', { repliesTo: earlier(), ...parts });
    const settings = { answerChannels: ['8'] };
    expect(textOf(await answered(below({}), { settings }))).toContain('那条消息里没有文字');
    expect(textOf(await answered(below({ guildId: undefined })))).toContain('That message holds no text');
  });

  it('is a question of its own where it asks something', async () => {
    const repliesTo = earlier({ content: 'which?' });
    expect(textOf(await answered(mention('when did it take effect?', { repliesTo })))).toContain(
      '### In force',
    );
  });
});

describe('a reply to an answer', () => {
  const components = [
    { type: 17, components: [{ type: 1, components: [{ custom_id: 't1:switch:en:adoption.0:0' }] }] },
  ];
  const answer = earlier({ id: '95', authorId: '1', components, repliesTo: '90' });

  async function beforeOf(message: IncomingMessage, contents: Record<string, string> = {}) {
    const app = createApp();
    const asked: unknown[] = [];
    const { answerer } = app;
    const handler = createMessageHandler(
      {
        ...app,
        answerer: {
          ...answerer,
          answer(text, options) {
            asked.push(options.before);
            return answerer.answer(text, options);
          },
        },
      },
      {
        sender: createFakeSender(),
        report: createReporter(app.log),
        surroundings: surroundings({}, contents),
        guard: createSpamGuard(),
        turn: async () => undefined,
      },
    );
    await handler.created(message);
    return asked;
  }

  it('is understood with the sections and the question before it', async () => {
    const reply = mention('since when?', { repliesTo: answer });
    expect(await beforeOf(reply, { 90: '<@1> who adopted them?' })).toEqual([
      { sections: ['adoption'], question: 'who adopted them?' },
    ]);
  });

  it('is understood with the sections alone where the question can not be read', async () => {
    const reply = mention('since when?', { repliesTo: answer });
    expect(await beforeOf(reply)).toEqual([{ sections: ['adoption'] }]);
  });

  it('stands alone where it replies to somebody else, or to what was no answer', async () => {
    expect(await beforeOf(mention('when?', { repliesTo: earlier({ components }) }))).toEqual([undefined]);
    expect(await beforeOf(mention('when?', { repliesTo: earlier({ authorId: '1' }) }))).toEqual([undefined]);
  });
});

describe('a message to the bot that asks nothing', () => {
  const log = { questionLog: true };
  const ofBot = earlier({ authorId: '1' });

  it.each([
    ['thanks in reply to it', mention('thanks!', { repliesTo: ofBot })],
    ['a remark in reply to it', mention('my cat likes the sun', { repliesTo: ofBot })],
    ['an emoji in reply to it', mention('👍', { repliesTo: ofBot })],
    ['thanks beside a mention', mention('谢谢')],
    ['thanks in direct messages', incoming({ content: 'ok got it', guildId: undefined })],
  ])('is met with silence, and not kept: %s', async (_, message) => {
    const { handler, sent, app } = await scene({ settings: log });
    await handler.created(message);
    expect(sent()).toEqual([]);
    expect(await app.store.gaps('6')).toEqual([]);
  });

  it.each([
    ['a question', mention('will it rain tomorrow', { repliesTo: ofBot })],
    ['one of a single word', mention('tourism?', { repliesTo: ofBot })],
    ['one without a mark', mention('旅游呢', { repliesTo: ofBot })],
    ['words beside a mention', mention('weather tomorrow')],
    ['words of another who is pointed to', mention('', { repliesTo: earlier({ content: 'thanks' }) })],
  ])('is not what this is: %s', async (_, message) => {
    const { handler, sent } = await scene();
    await handler.created(message);
    expect(sent()).toHaveLength(1);
  });

  it.each(['since when does it have effect?', 'thanks, so it has an effect'])(
    'gets what is found for it: %s',
    async (content) => {
      expect(textOf(await answered(mention(content, { repliesTo: ofBot })))).toContain('In force since');
    },
  );
});

describe('in an answer channel', () => {
  const settings = { answerChannels: ['5'] };
  const unsure = incoming({ content: 'which of them is it?' });

  it('a question is answered without a mention', async () => {
    expect(textOf(await answered(incoming(), { settings }))).toContain('In force since');
  });

  it.each([
    ['chatter', incoming({ content: 'that had an effect' })],
    ['what it is not sure about', unsure],
    ['what it knows nothing about', incoming({ content: 'will it rain tomorrow?' })],
    ['a question in another channel', incoming({ channelId: '8' })],
    ['a link alone', incoming({ content: 'https://example.org/when-did-it-take-effect?' })],
    ['a block of code alone', incoming({ content: '```\nwhen did it take effect?\n```' })],
  ])('is silent about %s', async (_, message) => {
    const { handler, sent } = await scene({ settings });
    await handler.created(message);
    expect(sent()).toEqual([]);
  });

  it('is silent, but for the log, where something fails about what is not to it', async () => {
    const { handler, sent, app } = await scene({ settings });
    await handler.created(incoming({ content: 'when did it explode?' }));
    expect(sent()).toEqual([]);
    expect(app.lines).toMatchObject([{ level: 'error', doing: 'answering a message' }]);
  });

  it('makes suggestions where the server wants them', async () => {
    const body = await answered(unsure, { settings: { ...settings, uncertain: 'suggestions' } });
    expect(textOf(body)).toContain('I am not sure which you mean.');
  });

  it('answers in its threads and posts; a post’s title belongs to its first message', async () => {
    const places = { 100: { ids: ['100', '5'], inThread: true, postTitle: 'When did it take effect' } };
    const post = incoming({ id: '100', channelId: '100', content: 'Does anyone know?' });
    expect(textOf(await answered(post, { settings, places }))).toContain('In force since');
    const { handler, sent } = await scene({ settings, places });
    await handler.created(incoming({ id: '101', channelId: '100', content: 'Does anyone know?' }));
    expect(sent()).toEqual([]);
  });

  it('answers in a thread of the question where the server wants that', async () => {
    const { handler, sent } = await scene({ settings: { ...settings, replyIn: 'thread' } });
    await handler.created(incoming());
    expect(sent()).toMatchObject([
      { kind: 'openThread', channelId: '5', messageId: '100', name: 'when did it take effect?' },
      { kind: 'post', channelId: '901', nonce: '100' },
    ]);
    await handler.deleted(['100']);
    expect(sent().at(-1)).toMatchObject({ kind: 'remove', channelId: '901', messageId: '902' });
  });

  it('opens no thread within a thread, and answers in place where it may not open one', async () => {
    const thread = { ...settings, replyIn: 'thread' } as const;
    const places = { 7: { ids: ['7', '5'], inThread: true } };
    await answered(incoming({ channelId: '7' }), { settings: thread, places });
    const sender = createFakeSender((kind) => {
      if (kind === 'openThread') throw apiError(50013);
    });
    await answered(incoming(), { settings: thread, sender });
  });

  it('answers in the thread that somebody has opened already', async () => {
    const sender = createFakeSender((kind) => {
      if (kind === 'openThread') throw apiError(160004);
    });
    const { handler, sent, app } = await scene({ settings: { ...settings, replyIn: 'thread' }, sender });
    await handler.created(incoming());
    expect(sent().at(-1)).toMatchObject({ kind: 'post', channelId: '100', nonce: '100' });
    expect(app.lines).toEqual([]);
  });

  it.each([50013, 50024, 160006])('answers in place where no thread can be used: %i', async (code) => {
    for (const failing of ['openThread', 'post']) {
      const sender = createFakeSender((kind) => {
        if (kind === failing) throw apiError(code);
      });
      const { handler, sent, app } = await scene({ settings: { ...settings, replyIn: 'thread' }, sender });
      await handler.created(incoming());
      expect(sent().at(-1)).toMatchObject({ kind: 'reply', channelId: '5', messageId: '100' });
      expect(app.lines).toMatchObject([{ level: 'warn', code, doing: 'answering in a thread' }]);
    }
  });

  it('is silent about unaddressed messages while they can not be claimed', async () => {
    const { handler, sent, app } = await scene({ settings });
    app.store.claim = async () => 'unknown';
    await handler.created(incoming());
    expect(sent()).toEqual([]);
    await handler.created(mention('effect'));
    expect(sent()).toHaveLength(1);
  });
});

describe('an edited question', () => {
  const id = writtenAgo(60_000);
  const asked = (content: string, parts: Partial<IncomingMessage> = {}) => mention(content, { id, ...parts });
  const edited = (content: string, parts: Partial<IncomingMessage> = {}) =>
    asked(content, { editedAt: '2026-11-23T12:00:00Z', ...parts });

  async function asAfter(first: IncomingMessage, ...updates: IncomingMessage[]) {
    const all = await scene();
    await all.handler.created(first);
    for (const update of updates) await all.handler.updated(update);
    return all;
  }

  it('changes its answer', async () => {
    const { sent } = await asAfter(asked('which?'), edited('when did it take effect?'));
    expect(sent()).toMatchObject([{ kind: 'reply' }, { kind: 'edit', channelId: '5', messageId: '901' }]);
    expect(textOf(sent()[1]?.body as MessageBody)).toContain('In force since');
  });

  it('changes it once, however often and to how many processes the edit is told', async () => {
    const again = edited('when did it take effect?');
    const { sent } = await asAfter(asked('which?'), again, again);
    expect(sent()).toHaveLength(2);
  });

  it('is ignored where nothing was edited: a link preview, a pin', async () => {
    expect((await asAfter(asked('which?'), asked('which?'))).sent()).toHaveLength(1);
  });

  it('turns into “unknown” where it has no answer any more', async () => {
    const { sent } = await asAfter(asked('which?'), edited('will it rain?'));
    expect(textOf(sent()[1]?.body as MessageBody)).toContain('No answer in the sources');
  });

  it.each([
    ['the mention is gone', { mentionedUserIds: new Set<string>() }],
    ['it can not be read any more', { content: '' }],
  ])('loses its answer where %s', async (_, parts) => {
    const { sent } = await asAfter(asked('which?'), edited('which?', parts));
    expect(sent()[1]).toMatchObject({ kind: 'remove', channelId: '5', messageId: '901' });
  });

  it('loses its answer where its author has asked too much for another one', async () => {
    const { handler, sent } = await asAfter(asked('which?'));
    for (let i = 1; i < 12; i += 1)
      await handler.created(mention(`effect ${'a'.repeat(i)}`, { id: `${200 + i}`, channelId: `${i}` }));
    await handler.updated(edited('when did it take effect?'));
    expect(sent().at(-1)).toMatchObject({ kind: 'remove', channelId: '5', messageId: '901' });
  });

  const edit = (content: string, i: number) => edited(content, { editedAt: `2026-11-23T12:${10 + i}:00Z` });

  it('keeps its answer however often its marks are changed', async () => {
    const { handler, sent } = await asAfter(asked('when did it take effect'));
    for (let i = 0; i < 20; i += 1)
      await handler.updated(edit(`when did it take effect${'?!'.repeat(i)}`, i));
    expect(sent().map(({ kind }) => kind)).not.toContain('remove');
  });

  it('is no round of a loop', async () => {
    const { handler, sent } = await asAfter(asked('when did it take effect'));
    const texts = ['which?', 'effect?', 'which?', 'effect?', 'which?', 'effect?', 'which?', 'effect?'];
    for (const [i, text] of texts.entries()) await handler.updated(edit(text, i));
    expect(sent().map(({ kind }) => kind)).toEqual(['reply', ...texts.map(() => 'edit')]);
  });

  it('changes its answer in a busy channel, too', async () => {
    const { handler, sent } = await asAfter(asked('which?'));
    for (let i = 0; i < 12; i += 1)
      await handler.created(mention('effect', { id: `${200 + i}`, authorId: `${50 + i}` }));
    await handler.updated(edited('when did it take effect?'));
    expect(sent().at(-1)).toMatchObject({ kind: 'edit', messageId: '901' });
  });

  it('gets its first answer where it was no question to the bot before', async () => {
    const { sent } = await asAfter(incoming({ id }), edited('when did it take effect?'));
    expect(sent()).toMatchObject([{ kind: 'reply' }]);
  });

  it('is not followed after a quarter of an hour', async () => {
    const old = { id: writtenAgo(EDITS_FOLLOWED_MS + 1) };
    expect((await asAfter(asked('which?', old), edited('effect', old))).sent()).toHaveLength(1);
  });

  it('keeps its answer as it is while the store cannot tell which it is', async () => {
    const { handler, sent, app } = await asAfter(asked('which?'));
    app.store.pairOfQuestion = async () => Promise.reject(new StoreError('unreachable', 'no'));
    await handler.updated(edited('effect'));
    expect(sent()).toHaveLength(1);
  });

  it('stays unanswered once its answer was deleted', async () => {
    const { handler, sent, app } = await asAfter(asked('which?'));
    await app.store.takePairs([id]);
    await handler.updated(edited('effect'));
    expect(sent()).toHaveLength(1);
  });

  it('is quiet where the answer is gone', async () => {
    const sender = createFakeSender((kind) => {
      if (kind === 'edit') throw apiError(10008);
    });
    const { handler, app } = await scene({ sender });
    await handler.created(asked('which?'));
    await handler.updated(edited('effect'));
    expect(app.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });
});

describe('a deleted question', () => {
  const run = async (handle: (handler: MessageHandler) => Promise<unknown>, sender?: Scene['sender']) => {
    const all = await scene(sender === undefined ? {} : { sender });
    await handle(all.handler);
    return all;
  };

  it('takes its answer along, one or many', async () => {
    const { sent } = await run(async (handler) => {
      for (const id of ['100', '101', '102']) await handler.created(mention('effect', { id }));
      await handler.deleted(['100', '102', '999']);
    });
    const removed = sent().filter(({ kind }) => kind === 'remove');
    expect(removed.map(({ messageId }) => messageId).sort()).toEqual(['901', '903']);
  });

  it('takes along the answer that was on its way', async () => {
    const { sent } = await run((handler) =>
      Promise.all([handler.created(mention('effect')), handler.deleted(['100'])]),
    );
    expect(sent().map(({ kind }) => kind)).toEqual(['reply', 'remove']);
  });

  it('is no fault where it is gone before the answer is out', async () => {
    const errors = { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'no' }] } };
    const sender = createFakeSender(() => {
      throw apiError(50035, { errors });
    });
    const { app } = await run((handler) => handler.created(mention('effect')), sender);
    expect(app.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });
});

describe('where the bot may not answer', () => {
  it.each([50001, 50013, 160002])('is quiet about %i, and logs it once with what it needs', async (code) => {
    const sender = createFakeSender(() => {
      throw apiError(code);
    });
    const { handler, app } = await scene({ sender });
    for (const id of ['100', '101', '102']) await handler.created(mention('effect', { id }));
    expect(app.lines).toMatchObject([{ level: 'warn', code, channelId: '5' }]);
    expect(JSON.stringify(app.lines)).toContain('ReadMessageHistory');
  });

  it('is silent about a channel that is gone', async () => {
    const sender = createFakeSender(() => {
      throw apiError(10003);
    });
    const { handler, app } = await scene({ sender });
    await handler.created(mention('effect'));
    expect(app.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('does not reject where the reference can not be sent either', async () => {
    const sender = createFakeSender(() => {
      throw new TypeError('fetch failed');
    });
    const { handler, app } = await scene({ sender });
    await handler.created(mention('effect'));
    expect(app.lines).toHaveLength(2);
  });
});

describe('a member who asks without end', () => {
  it('gets silence after a while, others do not', async () => {
    const { handler, sent } = await scene();
    for (let i = 0; i < 30; i += 1)
      await handler.created(mention(`effect ${'a'.repeat(i)}`, { id: `${200 + i}` }));
    const before = sent().length;
    expect(before).toBeLessThan(15);
    await handler.created(mention('effect', { id: '300', authorId: '77', channelId: '9' }));
    expect(sent()).toHaveLength(before + 1);
  });
});

describe('a member who asks the same', () => {
  const switchTo = (section: string) => [{ custom_id: `t1:switch:en:${section}.0:0` }];
  const below = (section: string, id: number) =>
    mention('which?', {
      id: `${id}`,
      repliesTo: earlier({ id: `${id - 50}`, authorId: '1', components: switchTo(section) }),
    });

  it('of different answers gets one each time', async () => {
    const { handler, sent } = await scene();
    for (const [i, section] of ['in-force', 'adoption', 'in-force', 'adoption', 'in-force'].entries())
      await handler.created(below(section, 200 + i));
    expect(sent()).toHaveLength(5);
  });

  it('of the same answer, each time it comes, is taken for a loop', async () => {
    const { handler, sent } = await scene();
    for (let i = 0; i < 6; i += 1) await handler.created(below('in-force', 200 + i));
    expect(sent()).toHaveLength(3);
  });
});

describe('a question without an answer', () => {
  const gapsAfter = async (message: IncomingMessage, settings: Partial<GuildSettings> = {}) => {
    const { handler, app } = await scene({ settings: { questionLog: true, ...settings } });
    await handler.created(message);
    return (await app.store.gaps('6')).map(({ question, reason }) => [question, reason]);
  };

  it('is kept where it was put to the bot', async () => {
    expect(await gapsAfter(mention('how is the weather'))).toEqual([['how is the weather', 'unanswered']]);
  });

  it.each([
    ['the log is off', mention('how is the weather'), { questionLog: false }],
    ['it was answered', mention('when did it take effect'), {}],
    ['nothing was asked', mention(''), {}],
    ['it was a direct message', mention('how is the weather', { guildId: undefined }), {}],
    [
      'the words are those of somebody else',
      mention('', { repliesTo: earlier({ content: 'how is the weather' }) }),
      {},
    ],
    ['nobody asked the bot', incoming({ content: 'how is the weather?' }), { answerChannels: ['5'] }],
  ])('is not kept where %s', async (_, message, settings) => {
    expect(await gapsAfter(message, settings)).toEqual([]);
  });
});
