import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/store/create-store.js';
import type { Store } from '../../../src/store/store.js';
import { StoreError } from '../../../src/store/store-error.js';
import { component, slash } from '../support/interactions.js';
import { allComponents, broken, customIdsOf, labelsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf, createFakeSender } from '../support/sender.js';
import { place, servers } from '../support/servers.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
const ADMIN = { permissions: ['ManageGuild'] };
const away = new StoreError('unreachable', 'away');

function memoryStore(): Store {
  return createStore({ database: { path: ':memory:' }, voteKey: undefined, log: { warn() {}, info() {} } });
}

/** Does it as an admin, or as who `basics` says; returns what was sent. */
function doing(parts: Parameters<typeof run>[2], basics: object = ADMIN) {
  return {
    open: async () =>
      bodyOf((await run(slash('settings', {}, basics), createFakeSender(), parts)).sent, 'respond'),
    use: async (id: string, values?: string[], kind: 'update' | 'respond' = 'update') => {
      const clicked = component(id, { flags: MessageFlags.Ephemeral, ...(values && { values }), ...basics });
      return bodyOf((await run(clicked, createFakeSender(), parts)).sent, kind);
    },
  };
}

type Body = Awaited<ReturnType<ReturnType<typeof doing>['open']>>;
const menuOf = (body: Body, which: string) =>
  allComponents(body.components).find(({ custom_id }) => String(custom_id).endsWith(`:${which}`));
/** What a menu shows as chosen. */
const chosenIn = (body: Body, which: string) => {
  const options = (menuOf(body, which)?.options ?? []) as { value: string; default: boolean }[];
  return options.filter((option) => option.default).map(({ value }) => value);
};

describe('/settings', () => {
  it('opens one private panel with what holds now', async () => {
    const store = memoryStore();
    await store.saveSettings('6', { answerChannels: ['5', '404'], language: 'zh-Hant', questionLog: true });
    const body = await doing({ store, answerChannels: true }).open();
    expect(body.flags).toBe(EPHEMERAL);
    expect(broken(body)).toEqual([]);
    expect(customIdsOf(body).map((id) => id.split(':').at(-1))).toEqual([
      'channels',
      'replyIn',
      'uncertain',
      'language',
      'questionLog',
      'askDelete',
      'askReset',
    ]);
    // A channel that is gone cannot be among the choices; the panel says so instead.
    expect(menuOf(body, 'channels')).toMatchObject({
      default_values: [{ id: '5', type: 'channel' }],
      channel_types: [0, 5, 15],
      min_values: 0,
      max_values: 25,
      disabled: false,
    });
    expect(textOf(body)).toContain('I cannot see <#404>, or it no longer exists.');
    expect(['replyIn', 'uncertain', 'language', 'questionLog'].map((which) => chosenIn(body, which))).toEqual(
      [['place'], ['silence'], ['zh-Hant'], ['on']],
    );
  });

  it('says where answer channels are not switched on, and offers what works without them', async () => {
    const body = await doing({ answerChannels: false }).open();
    expect(textOf(body)).toContain('ANSWER_CHANNELS');
    const disabled = ['channels', 'replyIn', 'uncertain', 'language', 'questionLog'].map(
      (which) => menuOf(body, which)?.disabled,
    );
    expect(disabled).toEqual([true, true, true, false, false]);
  });

  it.each([
    [
      'a member without Manage Server',
      { permissions: ['ManageMessages'] },
      '6',
      /Only members with Manage Server/,
    ],
    ['somebody in a server without the bot', ADMIN, '66', /\[add me\]\(https:\/\/invite\.example\)/],
  ])('refuses %s, and every click', async (_, basics, id, said) => {
    const store = memoryStore();
    await store.saveSettings('6', { language: 'en' });
    const person = doing({ store, servers: servers({}, { id }) }, basics);
    for (const body of [
      await person.open(),
      await person.use('t1:setting:en:language', ['zh-Hans'], 'respond'),
      ...(await Promise.all(
        ['show', 'askDelete', 'delete', 'askReset', 'reset'].map((step) =>
          person.use(`t1:panel:en:${step}`, undefined, 'respond'),
        ),
      )),
    ]) {
      expect(body.flags).toBe(EPHEMERAL);
      expect(textOf(body)).toMatch(said);
    }
    expect((await store.settings('6')).language).toBe('en');
  });

  it('tells rather than shows old settings where the database is away', async () => {
    const store = { ...memoryStore(), countGaps: () => Promise.reject(away) };
    expect(textOf(await doing({ store }).open())).toContain('I cannot save anything at the moment');
  });
});

describe('a choice in the panel', () => {
  it.each([
    ['replyIn', 'thread', { replyIn: 'thread' }],
    ['uncertain', 'suggestions', { uncertain: 'suggestions' }],
    ['language', 'zh-Hans', { language: 'zh-Hans' }],
    ['language', 'question', { language: 'question' }],
    ['questionLog', 'on', { questionLog: true }],
    ['questionLog', 'off', { questionLog: false }],
  ])('of %s is saved and shown in place: %s', async (which, value, saved) => {
    const store = memoryStore();
    const body = await doing({ store }).use(`t1:setting:en:${which}`, [value]);
    expect(chosenIn(body, which)).toEqual([value]);
    expect(textOf(body)).toContain('\nSaved.\n');
    expect(broken(body)).toEqual([]);
    expect(await store.settings('6')).toMatchObject(saved);
  });

  it('of channels replaces those before, none included, and warns where the bot cannot work', async () => {
    const store = memoryStore();
    const places = { 1: place(['SendMessages', 'CreatePublicThreads']), 2: place(['ViewChannel']) };
    const admin = doing({ store, answerChannels: true, servers: servers(places) });
    const first = await admin.use('t1:setting:en:channels', ['5', '1', '2']);
    expect(textOf(first)).toContain(
      'I lack **Send Messages** in <#1>.\nI lack **View Channel** in <#2>.\nTo mend it, allow it to my role',
    );
    const threads = await admin.use('t1:setting:en:replyIn', ['thread']);
    expect(textOf(threads)).toContain(
      'I lack **Create Public Threads** in <#1>. Until I have it, answers there stay',
    );
    const none = await admin.use('t1:setting:en:channels', []);
    expect(textOf(none)).not.toContain('lack');
    expect((await store.settings('6')).answerChannels).toEqual([]);
  });

  it('that the menu does not have changes nothing', async () => {
    const body = await doing({}).use('t1:setting:en:language', ['fr'], 'respond');
    expect(textOf(body)).toContain('no longer works');
  });

  it('that is not stored is told, and the panel stays', async () => {
    const store = { ...memoryStore(), saveSettings: () => Promise.reject(away) };
    const body = await doing({ store }).use('t1:setting:en:language', ['en'], 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body)).toContain('I cannot save anything at the moment, so nothing has changed.');
  });

  it('that is stored is not called lost because counting the log fails', async () => {
    const store = { ...memoryStore(), countGaps: () => Promise.reject(away) };
    const body = await doing({ store }).use('t1:setting:en:language', ['en']);
    expect(textOf(body)).toContain('Saved.');
    expect(labelsOf(body)).toEqual(['Delete the log', 'Reset']);
  });
});

describe('deleting the log and resetting', () => {
  async function withQuestions(count: number): Promise<Store> {
    const store = memoryStore();
    await store.saveSettings('6', { questionLog: true, language: 'en' });
    for (let i = 0; i < count; i++)
      await store.addGap({
        guildId: '6',
        question: `Who pays for part ${'x'.repeat(i)}?`,
        reason: 'unanswered',
      });
    return store;
  }

  it('deletes once it was confirmed, after saying how many questions', async () => {
    const store = await withQuestions(3);
    const admin = doing({ store });
    expect(labelsOf(await admin.open())).toEqual(['Delete the log (3)', 'Reset']);
    const ask = await admin.use('t1:panel:en:askDelete');
    expect(textOf(ask)).toContain('3 questions are in it');
    expect(labelsOf(ask)).toEqual(['Yes, delete it', 'Back']);
    expect(await store.countGaps('6')).toBe(3);
    expect(labelsOf(await admin.use('t1:panel:en:show'))).toEqual(['Delete the log (3)', 'Reset']);
    const done = await admin.use('t1:panel:en:delete');
    expect(textOf(done)).toContain('Questions that were in it: 3.');
    expect(await store.countGaps('6')).toBe(0);
    expect(textOf(await admin.use('t1:panel:en:askDelete'))).toContain('The log is empty.');
  });

  it('resets once it was confirmed, and leaves the log', async () => {
    const store = await withQuestions(1);
    const admin = doing({ store });
    expect(labelsOf(await admin.use('t1:panel:en:askReset'))).toEqual(['Yes, reset them', 'Back']);
    expect((await store.settings('6')).language).toBe('en');
    const done = await admin.use('t1:panel:en:reset');
    expect(textOf(done)).toContain('All settings are as they were at the start.');
    expect(chosenIn(done, 'language')).toEqual(['question']);
    expect(await store.countGaps('6')).toBe(1);
  });

  it('tells where nothing was deleted', async () => {
    const store = { ...memoryStore(), deleteGaps: () => Promise.reject(away) };
    const body = await doing({ store }).use('t1:panel:en:delete', undefined, 'respond');
    expect(textOf(body)).toContain('nothing has changed');
  });
});
