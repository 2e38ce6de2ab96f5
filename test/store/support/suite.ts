import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStore, type StoreOptions } from '../../../src/store/create-store.js';
import { openReader } from '../../../src/store/open-reader.js';
import { DEFAULT_SETTINGS, type Pair, type Store, type Vote } from '../../../src/store/store.js';
import { StoreError } from '../../../src/store/store-error.js';
import type { TestDatabase } from './database.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Settings read are trusted for five seconds; a second after a failure the database is tried again. */
const STALE = 5000;
const RETRY = 1000;

/** PGlite sets up a whole cluster. */
const START_TIMEOUT_MS = 120_000;

const WENT = 'The database does not work; until it does, the last settings read hold and nothing is stored';
const CAME = 'The database works again';
const UNREACHABLE = expect.objectContaining({ name: 'StoreError', reason: 'unreachable' });

const PAIR: Pair = {
  questionId: '11',
  answerId: '12',
  channelId: '13',
  guildId: '1',
};

const VOTE: Vote = { memberId: '7', answerId: '12', section: 'in-force', value: 'up', guildId: '1' };

/** The tests every database has to pass. `start` is called once. */
export function storeSuite(start: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let time: number;
  let log: string[];
  const stores: Store[] = [];

  beforeAll(async () => {
    database = await start();
  }, START_TIMEOUT_MS);
  afterAll(() => database?.stop());
  beforeEach(async () => {
    await database.reset();
    time = Date.UTC(2026, 10, 23);
    log = [];
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  /** A store that has connected, unless the database is away. Several stand for several processes. */
  async function open(options: Partial<StoreOptions> = {}): Promise<Store> {
    const write = (_: object, message?: string) => void log.push(message ?? '');
    const store = createStore({
      database: database.location,
      voteKey: 'a key of at least thirty-two characters',
      log: { info: (message: string) => write({}, message), warn: write } as never,
      now: () => time,
      every: () => () => {},
      timeoutMs: 20_000,
      ...options,
    });
    stores.push(store);
    await store.sweep();
    return store;
  }

  describe('settings', () => {
    it('are the defaults where nobody changed any', async () => {
      const store = await open();
      expect(await store.settings('1')).toEqual({
        answerChannels: [],
        replyIn: 'place',
        language: 'question',
        uncertain: 'silence',
        questionLog: false,
      });
    });

    it('are kept as they were saved, each change on its own', async () => {
      const store = await open();
      const first = await store.saveSettings('1', { answerChannels: ['5', '6'], language: 'zh-Hant' });
      expect(first).toEqual({ ...DEFAULT_SETTINGS, answerChannels: ['5', '6'], language: 'zh-Hant' });
      await store.saveSettings('1', { replyIn: 'thread', uncertain: 'suggestions' });
      await store.saveSettings('1', { questionLog: true });
      await store.saveSettings('2', {});
      const saved = {
        answerChannels: ['5', '6'],
        replyIn: 'thread',
        language: 'zh-Hant',
        uncertain: 'suggestions',
        questionLog: true,
      };
      expect(await store.settings('1')).toEqual(saved);
      expect(await store.settings('2')).toEqual(DEFAULT_SETTINGS);
      expect(await (await open()).settings('1')).toEqual(saved);
    });

    it('do not lose a change made at the same time elsewhere', async () => {
      const [here, there] = [await open(), await open()];
      await Promise.all([
        here.saveSettings('1', { replyIn: 'thread' }),
        there.saveSettings('1', { language: 'en' }),
      ]);
      time += STALE;
      expect(await here.settings('1')).toMatchObject({ replyIn: 'thread', language: 'en' });
    });

    it('go back to the defaults', async () => {
      const store = await open();
      await store.saveSettings('1', { replyIn: 'thread' });
      expect(await store.resetSettings('1')).toEqual(DEFAULT_SETTINGS);
      expect(await store.settings('1')).toEqual(DEFAULT_SETTINGS);
      expect(await (await open()).settings('1')).toEqual(DEFAULT_SETTINGS);
    });

    it('changed by another process hold after at most five seconds', async () => {
      const [here, there] = [await open(), await open()];
      expect(await here.settings('1')).toEqual(DEFAULT_SETTINGS);
      await there.saveSettings('1', { replyIn: 'thread' });
      time += STALE - 1;
      expect(await here.settings('1')).toEqual(DEFAULT_SETTINGS);
      time += 1;
      expect(await here.settings('1')).toMatchObject({ replyIn: 'thread' });
    });

    it('read while they are changed do not bring the old ones back', async () => {
      const store = await open();
      const reading = store.settings('1');
      const saving = store.saveSettings('1', { replyIn: 'thread' });
      await Promise.all([reading, saving]);
      expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
    });

    it('first read while those of another server are changed are those saved', async () => {
      await (await open()).saveSettings('1', { replyIn: 'thread' });
      const store = await open();
      const saving = store.saveSettings('2', { language: 'en' });
      expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
      await saving;
    });

    it('first read while a change fails are those saved', async () => {
      await (await open()).saveSettings('1', { replyIn: 'thread' });
      const store = await open();
      const failing = store.saveSettings('1', { answerChannels: 1n as never }).catch(() => undefined);
      expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
      await failing;
      expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
    });

    it('of a later version that this one does not know count as the default', async () => {
      const store = await open();
      await store.saveSettings('1', { replyIn: 'thread' });
      await database.run("update guild_settings set language = 'tlh', answer_channels = '{'");
      time += STALE;
      expect(await store.settings('1')).toEqual({ ...DEFAULT_SETTINGS, replyIn: 'thread' });
    });
  });

  describe('claims', () => {
    it('go to one caller, whoever asks', async () => {
      const [here, there] = [await open(), await open()];
      const outcomes = await Promise.all([here, there, here, there].map((store) => store.claim('message:1')));
      expect(outcomes.sort()).toEqual(['claimed', 'taken', 'taken', 'taken']);
      expect(await there.claim('message:2')).toBe('claimed');
    });

    it('are forgotten after 24 hours', async () => {
      const store = await open();
      await store.claim('message:1');
      time += DAY - 1;
      await store.sweep();
      expect(await store.claim('message:1')).toBe('taken');
      time += 1;
      await store.sweep();
      expect(await database.run('select * from event_claims')).toEqual([]);
    });
  });

  describe('pairs', () => {
    it('are found by the question and by the answer', async () => {
      const store = await open();
      const bare: Pair = {
        questionId: '21',
        answerId: '22',
        channelId: '23',
        guildId: undefined,
      };
      await store.savePair(PAIR);
      await store.savePair(bare);
      expect(await store.pairOfQuestion('11')).toEqual(PAIR);
      expect(await store.pairOfAnswer('22')).toEqual(bare);
      expect(await store.pairOfQuestion('12')).toBeUndefined();
      expect(await store.pairOfAnswer('11')).toBeUndefined();
    });

    it('tell the last answer', async () => {
      const store = await open();
      await store.savePair(PAIR);
      await store.savePair({ ...PAIR, answerId: '14' });
      expect(await store.pairOfQuestion('11')).toEqual({ ...PAIR, answerId: '14' });
    });

    it('are taken by one caller each', async () => {
      const [here, there] = [await open(), await open()];
      await here.savePair(PAIR);
      await here.savePair({ ...PAIR, questionId: '31' });
      const taken = await Promise.all([here.takePairs(['11', '31', '99']), there.takePairs(['11', '31'])]);
      expect(taken.flat().map((pair) => pair.questionId)).toHaveLength(2);
      expect(await here.pairOfQuestion('11')).toBeUndefined();
      expect(await here.takePairs([])).toEqual([]);
    });

    it('are forgotten after 24 hours, also before they are swept away', async () => {
      const store = await open();
      await store.savePair(PAIR);
      time += DAY;
      expect(await store.pairOfQuestion('11')).toBeUndefined();
      expect(await store.pairOfAnswer('12')).toBeUndefined();
      await store.sweep();
      expect(await database.run('select * from answer_pairs')).toEqual([]);
    });
  });

  describe('votes', () => {
    it('are one a member and answer, and can be changed', async () => {
      const store = await open();
      expect(await store.vote(VOTE)).toBeUndefined();
      expect(await store.vote({ ...VOTE, value: 'down' })).toBe('up');
      expect(await store.vote({ ...VOTE, memberId: '8' })).toBeUndefined();
      expect(await store.vote({ ...VOTE, answerId: '14', section: 'a' })).toBeUndefined();
      expect(await store.voteCounts()).toEqual([
        { section: 'a', up: 1, down: 0 },
        { section: 'in-force', up: 1, down: 1 },
      ]);
    });

    it('are cast and changed once where two processes get the same click', async () => {
      const [here, there] = [await open(), await open()];
      const both = (vote: Vote) => Promise.all([here.vote(vote), there.vote(vote)]);
      expect((await both(VOTE)).sort()).toEqual(['up', undefined]);
      expect((await both({ ...VOTE, value: 'down' })).sort()).toEqual(['down', 'up']);
      expect(await here.vote({ ...VOTE, value: 'down', section: 'a' })).toBe('down');
      expect(await here.voteCounts()).toEqual([{ section: 'a', up: 0, down: 1 }]);
    });

    it('are stored without the id of the member', async () => {
      const store = await open();
      await store.vote({ ...VOTE, memberId: '80351110224678912' });
      const rows = await database.run('select * from votes');
      expect(JSON.stringify(rows)).not.toContain('80351110224678912');
      // openssl dgst -sha256 -hmac 'a key of at least thirty-two characters'
      expect(rows[0]?.member).toBe('c4d5d2b6e087089b67749764c3ccf93e41624a5fe8040ee742b35275895afe59');
    });

    it('become counts 90 days after they were cast or changed', async () => {
      const store = await open();
      await store.vote(VOTE);
      await store.vote({ ...VOTE, memberId: '8', value: 'down' });
      time += 45 * DAY;
      await store.vote({ ...VOTE, memberId: '8', value: 'up' });
      time += 45 * DAY;
      await Promise.all([store.sweep(), (await open()).sweep()]);
      expect(await database.run('select answer_id from votes')).toHaveLength(1);
      expect(await store.voteCounts()).toEqual([{ section: 'in-force', up: 2, down: 0 }]);
      time += 45 * DAY;
      await store.sweep();
      expect(await database.run('select * from votes')).toEqual([]);
      expect(await database.run('select * from vote_counts')).toEqual([
        { section_id: 'in-force', value: 'up', n: expect.anything() },
      ]);
      expect(await store.voteCounts()).toEqual([{ section: 'in-force', up: 2, down: 0 }]);
    });

    it('of a member are deleted when they ask for it', async () => {
      const store = await open();
      await store.vote(VOTE);
      await store.vote({ ...VOTE, answerId: '14', guildId: undefined });
      await store.vote({ ...VOTE, memberId: '8' });
      expect(await store.deleteMember('7')).toBe(2);
      expect(await store.deleteMember('7')).toBe(0);
      expect(await store.voteCounts()).toEqual([{ section: 'in-force', up: 1, down: 0 }]);
    });

    it('are off without a key, and a member whose votes cannot be found is told so', async () => {
      const off = await open({ voteKey: undefined });
      expect(off.votesOn).toBe(false);
      const votesOff = expect.objectContaining({ name: 'StoreError', reason: 'votes-off' });
      await expect(off.vote(VOTE)).rejects.toEqual(votesOff);
      expect(await off.deleteMember('7')).toBe(0);
      const on = await open();
      expect(on.votesOn).toBe(true);
      await on.vote(VOTE);
      await expect(off.deleteMember('7')).rejects.toEqual(votesOff);
      expect(log).toEqual([]);
    });
  });

  describe('gaps', () => {
    const GAP = { guildId: '1', question: 'Who pays?', reason: 'unanswered' } as const;

    it('are kept only where the question log is on', async () => {
      const [here, there] = [await open(), await open()];
      expect(await here.addGap(GAP)).toBeUndefined();
      await here.saveSettings('1', { questionLog: true });
      expect(await here.addGap(GAP)).toEqual(expect.any(String));
      await there.saveSettings('1', { questionLog: false });
      expect(await here.addGap(GAP)).toBeUndefined();
      expect(await here.gaps('1')).toHaveLength(1);
    });

    it('are kept redacted, the newest first', async () => {
      const store = await open();
      await store.saveSettings('1', { questionLog: true });
      await store.saveSettings('2', { questionLog: true });
      const first = await store.addGap({
        ...GAP,
        question: '<@80351110224678912> 电话13800138000，谁付钱？',
      });
      const from = time;
      time += HOUR;
      const second = await store.addGap({ ...GAP, reason: 'thumbed-down' });
      await store.addGap({ ...GAP, guildId: '2' });
      expect(await store.describeGap(second ?? '', 'the sum for me@example.com')).toBe(true);
      expect(await store.addGap({ ...GAP, question: 'https://example.com' })).toBeUndefined();
      expect(await store.gaps('1')).toEqual([
        { ...GAP, id: second, reason: 'thumbed-down', lookingFor: 'the sum for', at: time },
        { ...GAP, id: first, question: '电话 ，谁付钱？', lookingFor: undefined, at: from },
      ]);
      expect(await store.gaps()).toHaveLength(3);
      const kept = await database.run('select question, looking_for from gaps');
      expect(JSON.stringify(kept)).not.toMatch(/example|138|8035/);
    });

    it('cannot be described once they are gone', async () => {
      const store = await open();
      await store.saveSettings('1', { questionLog: true });
      const id = (await store.addGap(GAP)) ?? '';
      expect(await store.describeGap('another', 'x')).toBe(false);
      await store.deleteGaps('1');
      expect(await store.describeGap(id, 'x')).toBe(false);
    });

    it('are kept once for a member and an answer, however many processes hear of it', async () => {
      const [here, there] = [await open(), await open()];
      const from = { memberId: '80351110224678912', answerId: '12' };
      // What was not kept is not claimed either.
      expect(await here.addGap(GAP, from)).toBeUndefined();
      await here.saveSettings('1', { questionLog: true });
      const added = await Promise.all([here, there, here].map((store) => store.addGap(GAP, from)));
      expect(added.filter((id) => id !== undefined)).toHaveLength(1);
      await here.addGap(GAP, { ...from, memberId: '8' });
      await here.addGap(GAP, { ...from, answerId: '14' });
      expect(await here.countGaps('1')).toBe(3);
      const claims = await database.run('select event from event_claims');
      expect(claims).toHaveLength(3);
      expect(JSON.stringify(claims)).not.toContain('80351110224678912');
      await here.deleteMember('80351110224678912');
      expect(await database.run('select event from event_claims')).toHaveLength(1);
      expect(await here.countGaps('1')).toBe(3);
    });

    it('are deleted after 90 days, or at once', async () => {
      const store = await open();
      await store.saveSettings('1', { questionLog: true });
      await store.saveSettings('2', { questionLog: true });
      await store.addGap(GAP);
      time += 90 * DAY - 1;
      expect(await store.gaps('1')).toHaveLength(1);
      await store.sweep();
      expect(await store.gaps('1')).toHaveLength(1);
      time += 1;
      expect(await store.gaps('1')).toEqual([]);
      expect(await store.countGaps('1')).toBe(0);
      await store.sweep();
      expect(await database.run('select * from gaps')).toEqual([]);
      await store.addGap(GAP);
      await store.addGap({ ...GAP, guildId: '2' });
      expect(await store.countGaps('1')).toBe(1);
      expect(await store.deleteGaps('1')).toBe(1);
      expect(await store.gaps()).toHaveLength(1);
    });
  });

  describe('a server', () => {
    it('is deleted with everything that is kept of it, and nothing else', async () => {
      const store = await open();
      for (const guildId of ['1', '2']) {
        await store.saveSettings(guildId, { questionLog: true });
        await store.savePair({ ...PAIR, questionId: `q${guildId}`, guildId });
        await store.vote({ ...VOTE, answerId: `a${guildId}`, guildId });
        await store.addGap({ guildId, question: 'Who pays?', reason: 'unanswered' });
      }
      await store.vote({ ...VOTE, guildId: undefined });
      expect([...(await store.knownGuilds())].sort()).toEqual(['1', '2']);
      await store.deleteGuild('1');
      expect(await store.knownGuilds()).toEqual(['2']);
      expect(await store.settings('1')).toEqual(DEFAULT_SETTINGS);
      expect(await store.settings('2')).toMatchObject({ questionLog: true });
      expect(await store.pairOfQuestion('q1')).toBeUndefined();
      expect(await store.pairOfQuestion('q2')).toBeDefined();
      expect(await store.gaps()).toHaveLength(1);
      expect(await store.voteCounts()).toEqual([{ section: 'in-force', up: 2, down: 0 }]);
    });
  });

  describe('while the database is away', () => {
    it('the last settings read hold, else the defaults; it is said once, and once that it works again', async () => {
      const store = await open();
      await store.saveSettings('1', { replyIn: 'thread' });
      await database.goAway();
      for (let i = 0; i < 3; i++) {
        time += STALE;
        expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
        expect(await store.settings('2')).toEqual(DEFAULT_SETTINGS);
      }
      expect(log).toEqual([WENT]);
      await database.comeBack();
      time += STALE;
      for (let i = 0; i < 3; i++)
        expect(await store.settings('1')).toEqual({ ...DEFAULT_SETTINGS, replyIn: 'thread' });
      await store.settings('2');
      expect(log).toEqual([WENT, CAME]);
    });

    it('no change, vote or gap is taken without saying so', async () => {
      const store = await open();
      await store.saveSettings('1', { language: 'en', questionLog: true });
      const gap = { guildId: '1', question: 'Who pays?', reason: 'unanswered' } as const;
      await database.goAway();
      for (const work of [
        () => store.saveSettings('1', { replyIn: 'thread' }),
        () => store.resetSettings('1'),
        () => store.vote(VOTE),
        () => store.deleteMember('7'),
        () => store.savePair(PAIR),
        () => store.pairOfQuestion('11'),
        () => store.takePairs(['11']),
        () => store.addGap(gap),
        () => store.describeGap('1', 'x'),
        () => store.gaps('1'),
        () => store.countGaps('1'),
        () => store.deleteGaps('1'),
        () => store.deleteGuild('1'),
        () => store.knownGuilds(),
        () => store.voteCounts(),
      ])
        await expect(work()).rejects.toEqual(UNREACHABLE);
      expect(await store.settings('1')).toEqual({ ...DEFAULT_SETTINGS, language: 'en', questionLog: true });
      await store.sweep();
      expect(log).toEqual([WENT]);
      await database.comeBack();
      time += RETRY;
      expect(await store.vote(VOTE)).toBeUndefined();
      expect(await store.settings('1')).toEqual({ ...DEFAULT_SETTINGS, language: 'en', questionLog: true });
      expect(log).toEqual([WENT, CAME]);
    });

    it('it is not known whether an event is taken', async () => {
      const store = await open();
      await database.goAway();
      expect(await store.claim('message:1')).toBe('unknown');
      await database.comeBack();
      // For a second nobody waits for it again.
      expect(await store.claim('message:1')).toBe('unknown');
      time += RETRY;
      expect(await store.claim('message:1')).toBe('claimed');
      expect(log).toEqual([WENT, CAME]);
    });

    it('a read that works does not hide that nothing can be written', async () => {
      const store = await open();
      await database.run('alter table votes rename to gone');
      await expect(store.vote(VOTE)).rejects.toEqual(UNREACHABLE);
      time += RETRY;
      await store.settings('1');
      await expect(store.vote(VOTE)).rejects.toBeInstanceOf(StoreError);
      expect(log).toEqual([WENT]);
      await database.run('alter table gone rename to votes');
      await store.vote(VOTE);
      expect(log).toEqual([WENT, CAME]);
    });
  });

  describe('a reader', () => {
    it('reads what there is, and neither makes tables nor deletes anything', async () => {
      const ignore = () => {};
      const log = { info: ignore, warn: ignore } as never;
      const read = async () => {
        const reader = openReader({ database: database.location, log, timeoutMs: 20_000 });
        return reader.voteCounts().finally(() => reader.close());
      };
      await expect(read()).rejects.toMatchObject({ cause: { message: expect.stringContaining('or empty') } });
      time = 0;
      const store = await open();
      await store.vote(VOTE);
      await store.close();
      expect(await read()).toEqual([{ section: 'in-force', up: 1, down: 0 }]);
      expect(await database.run('select value from votes')).toEqual([{ value: 'up' }]);
    });
  });

  describe('opening and closing', () => {
    it('sweeps every 15 minutes until it is closed', async () => {
      const timers: { ms: number; run: () => void; stopped: boolean }[] = [];
      const store = await open({
        every(ms, run) {
          const timer = { ms, run, stopped: false };
          timers.push(timer);
          return () => {
            timer.stopped = true;
          };
        },
      });
      expect(timers).toMatchObject([{ ms: 15 * 60 * 1000, stopped: false }]);
      await store.claim('message:1');
      time += DAY;
      timers[0]?.run();
      await store.close();
      expect(timers[0]?.stopped).toBe(true);
      expect(await database.run('select * from event_claims')).toEqual([]);
    });

    it('finishes what is under way, then rejects everything', async () => {
      const store = await open();
      const voting = store.vote(VOTE);
      await store.close();
      expect(await voting).toBeUndefined();
      await expect(store.vote(VOTE)).rejects.toEqual(UNREACHABLE);
      expect(await store.claim('message:1')).toBe('unknown');
      expect(await store.settings('1')).toEqual(DEFAULT_SETTINGS);
      await store.close();
      expect(await database.run('select value from votes')).toEqual([{ value: 'up' }]);
      expect(log).toEqual([]);
    });

    it('lets several processes set it up at once', async () => {
      const opened = await Promise.all([open(), open(), open()]);
      for (const store of opened) {
        await store.sweep();
        time += RETRY;
        await store.vote(VOTE);
      }
      expect(await database.run('select name from kysely_migration')).toEqual([{ name: '001-initial' }]);
    });
  });
}
