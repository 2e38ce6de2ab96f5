import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { createLog } from '../../../src/operations/log.js';
import { createStore } from '../../../src/store/create-store.js';
import type { Store } from '../../../src/store/store.js';
import { answer, createApp } from '../support/app.js';
import { component, sentForm } from '../support/interactions.js';
import { textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf, type Sent } from '../support/sender.js';

const log = createLog({ level: 'silent', secrets: [] });
const admin = { permissions: ['ManageGuild'] };

let folder: string;
let stores: Store[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiaoli-processes-'));
  const database = { path: join(folder, 'tiaoli.db') };
  stores = [];
  for (let i = 0; i < 2; i++) {
    const store = createStore({ database, voteKey: 'key', log, timeoutMs: 20_000 });
    stores.push(store);
    // The sweep at the start is a transaction; in one process, SQLite would let nobody end it while another waits.
    await store.sweep();
  }
  await stores[0]?.saveSettings('6', { questionLog: true });
});
afterEach(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Has each process get this interaction; what each sent. */
async function inBoth(interaction: Interaction, parts: Partial<Store> = {}): Promise<(readonly Sent[])[]> {
  const outcomes = stores.map((store) => run(interaction, undefined, { store: { ...store, ...parts } }));
  return (await Promise.all(outcomes)).map(({ sent }) => sent);
}

const message = () =>
  answerView(answer(), stageFor(createApp({ store: stores[0] as Store }), 'en'), {
    askerId: '42',
    showQuestion: true,
  }).components;

describe('what two processes get', () => {
  it('is voted by one, which tells the member', async () => {
    const sent = (await inBoth(component('t1:vote:en:up', { message: message() }))).flat();
    expect(textOf(bodyOf(sent, 'respond'))).toBe('Thanks, noted.');
  });

  it('is deleted by one, which tells the member how much', async () => {
    await stores[0]?.vote({ memberId: '42', answerId: '1', section: 'a', value: 'up', guildId: '6' });
    const sent = (await inBoth(component('t1:forget:en'))).flat();
    expect(textOf(bodyOf(sent, 'respond'))).toMatch(/1 vote/);
  });

  it('is kept from a form by one', async () => {
    const sent = (await inBoth(sentForm('t1:sought:en:', 'a grace period'))).flat();
    expect(sent).toHaveLength(1);
    expect(await stores[0]?.gaps()).toHaveLength(1);
  });

  it.each([
    ['a setting', 't1:setting:en:language', { values: ['en'] }],
    ['the question log', 't1:panel:en:delete', {}],
    ['all settings', 't1:panel:en:reset', {}],
  ])('is changed by one: %s', async (_, customId, more) => {
    expect((await inBoth(component(customId, { ...admin, ...more }))).flat()).toHaveLength(1);
  });

  it('is only shown by both: Discord takes the first', async () => {
    const sent = await inBoth(component('t1:panel:en:show', admin));
    expect(sent.map((one) => one.length)).toEqual([1, 1]);
  });

  it.each<[string, Store['claim']]>([
    ['is away', async () => 'unknown'],
    ['takes too long', () => new Promise(() => undefined)],
  ])('is answered by both where the store %s', async (_, claim) => {
    const sent = await inBoth(component('t1:vote:en:up', { message: message() }), { claim });
    expect(sent.map((one) => one.map(({ kind }) => kind))).toEqual([['respond'], ['respond']]);
  });
});
