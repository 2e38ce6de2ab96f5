import { afterEach, describe, expect, it } from 'vitest';
import { actAs } from '../../../src/playground/people.js';
import type { StandIn } from '../../../src/playground/server/types.js';
import type { BotProcess } from '../../e2e/support/bot.js';
import { fillStore, newDatabase } from '../../e2e/support/database.js';
import { eventually, present, someone, somewhere } from '../../e2e/support/fresh.js';
import { botAt, standInWith, stopAfterEach } from '../../e2e/support/running.js';
import { said } from '../../e2e/support/scene.js';
import type { TestDatabase } from '../../store/support/database.js';
import { startPglite } from '../../store/support/pglite.js';
import { takeTablesAway } from '../../store/support/tables.js';

const databases: Pick<TestDatabase, 'stop'>[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.stop();
});
// Called after the databases' own hook, so that it runs before it: the bots go first.
stopAfterEach();

const QUESTION = 'What are the six actions of the 1269 plan?';
const AWAY = 'The database does not work; until it does, the last settings read hold and nothing is stored';
const BACK = 'The database works again';

/** The panel of settings, opened by who owns the server. */
async function panelOf(standIn: StandIn) {
  const ada = actAs(standIn, standIn.people.admin);
  const { message } = await ada.slash(standIn.places.general, 'settings');
  return { ada, panel: present(message) };
}

const told = (bot: BotProcess) => bot.lines.flatMap(({ msg }) => (msg === AWAY || msg === BACK ? [msg] : []));

/** A database server that can go away, a stand-in with an answer channel, and a bot with both. */
async function withServer() {
  const database = await startPglite();
  databases.push(database);
  const standIn = await standInWith({ privilegedIntents: { messageContent: true } });
  const channel = somewhere(standIn);
  const save = () =>
    fillStore(database.location, (store) =>
      store.saveSettings(standIn.places.guild.id, { answerChannels: [channel.id] }),
    );
  const url = 'url' in database.location ? database.location.url : '';
  const start = () => botAt(standIn, { env: { DATABASE_URL: url, ANSWER_CHANNELS: 'on' } });
  return { database, standIn, channel, save, start };
}

/** The first answer to a question that nobody addressed to the bot; asked until there is one. */
async function untilAnswered(standIn: StandIn, channel: { readonly id: string }): Promise<string> {
  for (let i = 0; i < 15; i += 1) {
    const answer = await someone(standIn).ask(channel.id, QUESTION, { waitMs: 1000 });
    if (answer !== undefined) return said(answer);
  }
  return '';
}

describe('a database that can not be reached when the bot starts', () => {
  it('keeps nobody who addresses the bot from an answer; it is used as soon as it is there', async () => {
    const { database, standIn, channel, save, start } = await withServer();
    await save();
    await database.goAway();
    const bot = start();
    await bot.ready();
    const [ming, lan] = [someone(standIn), someone(standIn, 'zh-CN')];
    expect(said(await ming.ask(channel, QUESTION, { mention: true }))).toContain('six actions');
    expect(said(await lan.ask(lan.directMessages(), '条例一共多少条？'))).toContain('26条');
    expect(await ming.ask(channel, QUESTION, { waitMs: 500 })).toBeUndefined();
    expect(said((await lan.slash(channel, '关于')).message)).toContain('江西');
    expect(said((await ming.slash(channel, 'ask', { question: QUESTION })).message)).toContain('six actions');
    expect(told(bot)).toEqual([AWAY]);

    await database.comeBack();
    expect(await untilAnswered(standIn, channel)).toContain('six actions');
    await bot.line(({ msg }) => msg === BACK);
    expect(told(bot)).toEqual([AWAY, BACK]);
    expect(bot.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
  });
});

describe('a database that goes away while the bot runs', () => {
  it('is told to the log once, and used again when it is back, without a restart', async () => {
    const { database, standIn, channel, save, start } = await withServer();
    await save();
    const bot = start();
    await bot.ready();
    expect(await untilAnswered(standIn, channel)).toContain('six actions');
    const before = told(bot).length;
    await database.goAway();
    const [ming, lan] = [someone(standIn), someone(standIn, 'zh-CN')];
    // The settings read last still hold, but this can not be claimed: another process may answer it.
    expect(await ming.ask(channel, QUESTION, { waitMs: 500 })).toBeUndefined();
    const question = lan.type(channel, '条例一共多少条？', { mention: true });
    const answer = present(await lan.answerTo(question));
    expect(said(answer)).toContain('26条');
    expect((await ming.slash(channel, 'about')).kind).toBe('message');
    expect(told(bot).slice(before)).toEqual([AWAY]);

    await database.comeBack();
    expect(await untilAnswered(standIn, channel)).toContain('six actions');
    await eventually(() => told(bot).at(-1) === BACK);
    expect(told(bot).slice(before)).toEqual([AWAY, BACK]);
  });
});

describe('a database file that fails', () => {
  it('is told to the log once, and keeps nobody who addresses the bot from an answer', async () => {
    const database = await newDatabase();
    databases.push(database);
    const standIn = await standInWith();
    const bot = botAt(standIn, { env: database.env });
    await bot.ready();
    const ming = actAs(standIn, standIn.people.member);
    await ming.ask(standIn.places.general, QUESTION, { mention: true });
    await takeTablesAway(database.run);
    for (const content of [QUESTION, '条例一共多少条？'])
      expect(await ming.ask(standIn.places.general, content, { mention: true })).toBeDefined();
    expect(told(bot)).toEqual([AWAY]);
  });
});

describe('what is kept of a server', () => {
  const TABLES = ['guild_settings', 'answer_pairs', 'votes', 'gaps'];

  /** A bot whose database knows something of two servers; the first is the one it is in. */
  async function withRows() {
    const database = await newDatabase();
    databases.push(database);
    const standIn = await standInWith();
    const { guild, elsewhere } = standIn.places;
    const keep = () =>
      database.fill(async (store) => {
        for (const { id: guildId } of [guild, elsewhere]) {
          await store.saveSettings(guildId, { replyIn: 'thread', questionLog: true });
          const answer = { questionId: `1${guildId}`, answerId: `2${guildId}`, channelId: '3', guildId };
          await store.savePair(answer);
          await store.addGap({ guildId, question: 'a question', reason: 'unanswered' });
          await store.vote({ memberId: '5', answerId: `2${guildId}`, section: 'a', value: 'up', guildId });
        }
      });
    /** How many rows there are of a server, in the order of `TABLES`. */
    const rowsOf = (guildId: string) =>
      Promise.all(
        TABLES.map(async (table) => {
          const rows = await database.run(`select * from ${table} where guild_id = '${guildId}'`);
          return rows.length;
        }),
      );
    return { database, standIn, guild, elsewhere, keep, rowsOf };
  }

  const DELETED = 'Removed from a server; what was kept of it is deleted';

  it('goes when the bot is kicked; invited again, it starts anew', async () => {
    const { database, standIn, guild, elsewhere, keep, rowsOf } = await withRows();
    standIn.world.addMember(elsewhere, standIn.people.bot);
    const bot = botAt(standIn, { env: database.env });
    await bot.ready();
    await keep();
    expect(await rowsOf(guild.id)).toEqual([1, 1, 1, 1]);
    standIn.world.removeMember(guild, standIn.people.bot.id);
    await bot.line(({ msg, guildId }) => msg === DELETED && guildId === guild.id);
    expect(await rowsOf(guild.id)).toEqual([0, 0, 0, 0]);
    expect(await rowsOf(elsewhere.id)).toEqual([1, 1, 1, 1]);

    standIn.world.addMember(guild, standIn.people.bot);
    const ming = actAs(standIn, standIn.people.member);
    const question = ming.type(standIn.places.general, QUESTION, { mention: true });
    // In place, as by default.
    expect((await ming.answerTo(question))?.channel_id).toBe(standIn.places.general.id);
    await standIn.settled(200);
    expect(await rowsOf(guild.id)).toEqual([0, 1, 0, 0]);
  });

  it('goes with the next session where the bot was kicked while none could be resumed', async () => {
    const { database, standIn, guild, elsewhere, keep, rowsOf } = await withRows();
    standIn.world.addMember(elsewhere, standIn.people.bot);
    const bot = botAt(standIn, { env: database.env });
    await bot.ready();
    await keep();
    const { ada, panel } = await panelOf(standIn);
    standIn.gateway.invalidate();
    standIn.world.removeMember(guild, standIn.people.bot.id);
    await bot.line(({ msg, guildId }) => msg === DELETED && guildId === guild.id);
    expect(standIn.gateway).toMatchObject({ identified: 2, resumed: 0 });
    expect(await rowsOf(guild.id)).toEqual([0, 0, 0, 0]);
    expect(await rowsOf(elsewhere.id)).toEqual([1, 1, 1, 1]);
    const away = await ada.click(panel, 't1:panel:en:askReset');
    expect(said(away.message)).toContain('This works only in servers that I am a member of');
  });

  it('goes at the next start where the bot was removed while it was not running', async () => {
    const { database, standIn, guild, elsewhere, keep, rowsOf } = await withRows();
    await keep();
    const bot = botAt(standIn, { env: database.env });
    await bot.line(({ msg, guildId }) => msg === DELETED && guildId === elsewhere.id);
    expect(await rowsOf(elsewhere.id)).toEqual([0, 0, 0, 0]);
    expect(await rowsOf(guild.id)).toEqual([1, 1, 1, 1]);
  });
});

describe('after a restart', () => {
  it('the bot still follows what becomes of questions it answered before', async () => {
    const database = await newDatabase();
    databases.push(database);
    const standIn = await standInWith();
    const first = botAt(standIn, { env: database.env });
    await first.ready();
    const [ming, lan] = [someone(standIn), someone(standIn, 'zh-CN')];
    const edited = ming.type(standIn.places.general, QUESTION, { mention: true });
    const deleted = lan.type(standIn.places.general, '条例一共多少条？', { mention: true });
    const [one, other] = [present(await ming.answerTo(edited)), present(await lan.answerTo(deleted))];
    await standIn.settled(200);
    expect(await first.stop()).toBe(0);

    await botAt(standIn, { env: database.env }).ready();
    ming.edit(edited, `<@${standIn.people.bot.id}> how many articles are there?`);
    lan.remove(deleted);
    await ming.until(one, (now) => said(now).includes('26 articles'), 10_000);
    await lan.until(other, (now) => now === undefined, 10_000);
  });
});
