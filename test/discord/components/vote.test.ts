import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/discord/app.js';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { createLog } from '../../../src/operations/log.js';
import { createStore } from '../../../src/store/create-store.js';
import type { Store } from '../../../src/store/store.js';
import { StoreError } from '../../../src/store/store-error.js';
import { answer, createApp, resultOf } from '../support/app.js';
import { component, sentForm } from '../support/interactions.js';
import { surroundings } from '../support/messages.js';
import { broken, customIdsOf, labelsOf, textOf } from '../support/payload.js';
import { adoption, inForce } from '../support/regulation.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const log = createLog({ level: 'silent', secrets: [] });
const GAP = '0f8fad5b-d9cb-469f-a165-70867728950e';

async function storeWith({ questionLog = false, parts = {} as Partial<Store> } = {}): Promise<Store> {
  const store = createStore({ database: { path: ':memory:' }, voteKey: 'key', log });
  await store.saveSettings('6', { questionLog });
  return { ...store, ...parts };
}

const asker = { id: '42', sees: 'public' } as const;
const messageOf = (app: App, showQuestion = true) =>
  answerView(answer(), stageFor(app, 'en', undefined, asker), { askerId: '42', showQuestion }).components;

/** Presses a button of an answer. */
async function vote(
  value: 'up' | 'down',
  store: Store,
  more: Parameters<typeof component>[1] = {},
  parts = {},
) {
  const app = createApp({ store });
  const message = messageOf(app, more.repliesTo === undefined);
  return run(component(`t1:vote:en:${value}`, { message, ...more }), undefined, { store, ...parts });
}

describe('the buttons for votes', () => {
  it('are below answers, within the limits, where votes are on', async () => {
    const app = createApp({ store: await storeWith() });
    const view = { components: messageOf(app) };
    expect(customIdsOf(view)).toEqual(expect.arrayContaining(['t1:vote:en:up', 't1:vote:en:down']));
    expect(broken(view)).toEqual([]);
    expect(customIdsOf({ components: messageOf(createApp()) }).join()).not.toContain(':vote:');
  });

  it('are not below suggestions and where nothing was found', async () => {
    const app = createApp({ store: await storeWith() });
    for (const status of ['suggested', 'unknown'] as const) {
      const results = status === 'suggested' ? [inForce, adoption].map(resultOf) : [];
      const stage = stageFor(app, 'en', undefined, asker);
      const view = answerView(answer({ status, results }), stage, { askerId: '42', showQuestion: true });
      expect(customIdsOf(view).join()).not.toContain(':vote:');
      expect(labelsOf(view)).toContain('中文');
    }
  });
});

describe('a vote', () => {
  it('is stored under the answer and its first section', async () => {
    const votes: unknown[] = [];
    const parts: Partial<Store> = { vote: async (one) => void votes.push(one) };
    const { sent } = await vote('up', await storeWith({ parts }), { userId: '43' });
    expect(textOf(bodyOf(sent, 'respond'))).toBe('Thanks, noted.');
    expect(votes).toEqual([
      { memberId: '43', answerId: '99', section: 'in-force', value: 'up', guildId: '6' },
    ]);
  });

  it('that cannot be stored is told, and no form opens', async () => {
    const parts: Partial<Store> = { vote: () => Promise.reject(new StoreError('unreachable', 'away')) };
    const { sent } = await vote('down', await storeWith({ questionLog: true, parts }), { locale: 'zh-CN' });
    expect(sent).toHaveLength(1);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('现在暂时存不了东西');
  });

  it.each([
    ['en-US', 'I cannot tell whether that was saved'],
    ['zh-CN', '无法确定刚才的操作有没有保存'],
  ])('that may have been stored is told as just that: %s', async (locale, told) => {
    const away = new StoreError('unreachable', 'away', { perhapsDone: true });
    const { sent } = await vote('up', await storeWith({ parts: { vote: () => Promise.reject(away) } }), {
      locale,
    });
    expect(textOf(bodyOf(sent, 'respond'))).toContain(told);
  });

  it('on a private answer is for the one it was made for', async () => {
    const store = await storeWith();
    const privately = { flags: MessageFlags.Ephemeral, userId: '43' };
    for (const madeFor of ['42', undefined]) {
      const { sent } = await vote('up', store, { ...privately, ...(madeFor && { madeFor }) });
      expect(textOf(bodyOf(sent, 'respond'))).toContain('made for somebody else alone');
    }
    expect(await store.voteCounts()).toEqual([]);
    await vote('up', store, { ...privately, madeFor: '43' });
    expect(await store.voteCounts()).toHaveLength(1);
  });

  it('meets a hint where votes are off by now', async () => {
    const app = createApp({ store: await storeWith() });
    const { sent } = await run(component('t1:vote:en:up', { message: messageOf(app) }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });
});

describe('a 👎 where the question log is on', () => {
  const logOn = (parts: Partial<Store> = {}) => storeWith({ questionLog: true, parts });

  it('keeps the question shown and opens a form', async () => {
    const store = await logOn();
    const { sent } = await vote('down', store);
    expect(sent.map(({ kind }) => kind)).toEqual(['openForm']);
    const [gap] = await store.gaps();
    expect(gap).toMatchObject({ question: 'When did they take effect?', reason: 'thumbed-down' });
    expect(sent[0]?.what).toMatchObject({ custom_id: `t1:sought:en:${gap?.id}` });
  });

  it.each([
    ['of the message replied to', '90', '5', { '90': '<@1> since when?' }, {}, 'since when?'],
    [
      'of a forum post, with its title',
      '5',
      '5',
      { '5': 'see title' },
      { '5': { ids: ['5', '4'], inThread: true, postTitle: 'When does it start' } },
      'When does it start. see title',
    ],
  ])('keeps the question %s', async (_, repliesTo, _channel, contents, places, question) => {
    const store = await logOn();
    await vote('down', store, { repliesTo }, { lookUp: surroundings(places, contents as never) });
    expect(await store.gaps()).toMatchObject([{ question }]);
  });

  it('opens the form without a question where none can be read in time', async () => {
    const store = await logOn();
    const lookUp = { ...surroundings(), contentOf: () => new Promise<string>(() => undefined) };
    const { sent } = await vote('down', store, { repliesTo: '90' }, { lookUp });
    expect(sent[0]?.what).toMatchObject({ custom_id: 't1:sought:en:' });
  });

  it('keeps nothing of direct messages', async () => {
    const store = await logOn();
    const { sent } = await vote('down', store, { context: 1 });
    expect(textOf(bodyOf(sent, 'respond'))).toBe('Thanks, noted.');
    expect(await store.gaps()).toEqual([]);
  });
});

describe('the form after a 👎', () => {
  const send = (store: Store, id = GAP) =>
    run(sentForm(`t1:sought:en:${id}`, 'a *grace* period'), undefined, { store });

  it('keeps what was written as a question where there is none to add it to', async () => {
    const store = await storeWith({ questionLog: true });
    for (const id of [GAP, '']) await send(store, id);
    expect((await store.gaps()).map(({ question }) => question)).toEqual([
      'a *grace* period',
      'a *grace* period',
    ]);
  });

  it('keeps nothing where the log was switched off meanwhile, and says so', async () => {
    const store = await storeWith({
      parts: { describeGap: () => Promise.reject(new Error('not to be called')) },
    });
    const { sent } = await send(store);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('What you wrote was not kept');
  });

  it('tells the member where it may have been stored', async () => {
    const away = new StoreError('unreachable', 'away', { perhapsDone: true });
    const store = await storeWith({
      questionLog: true,
      parts: { describeGap: () => Promise.reject(away) },
    });
    const { sent } = await send(store);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('I cannot tell whether what you wrote was saved');
  });

  it('tells the member where it cannot be stored, with what they wrote', async () => {
    const describeGap = () => Promise.reject(new StoreError('unreachable', 'away'));
    const store = await storeWith({ questionLog: true, parts: { describeGap } });
    const { sent, app } = await send(store);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('could not be saved');
    expect(textOf(bodyOf(sent, 'respond'))).toContain('“a \\*grace\\* period”');
    expect(app.lines).toEqual([]);
  });
});
