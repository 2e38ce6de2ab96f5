import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createLog } from '../../src/operations/log.js';
import { createStore } from '../../src/store/create-store.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';
import { tiaoli } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-gaps-'));
const env = { DATABASE_PATH: join(folder, 'tiaoli.db'), DATABASE_URL: '' };
const gaps = (...args: string[]) => tiaoli(['gaps', '--data', SMALL_REGULATION, ...args], '', env);

/** Runs a statement on the database, past the program. */
function run(sql: string, path = env.DATABASE_PATH): Record<string, unknown>[] {
  const database = new Database(path, { timeout: 5000 });
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return statement.all() as Record<string, unknown>[];
    statement.run();
    return [];
  } finally {
    database.close();
  }
}

beforeAll(async () => {
  const log = createLog({ level: 'silent', secrets: [] });
  // Each a second after the one before.
  let at = Date.now() - 60_000;
  const store = createStore({
    now: () => (at += 1000),
    database: { path: env.DATABASE_PATH },
    voteKey: 'v'.repeat(32),
    log,
    timeoutMs: 20_000,
  });
  const add = async (guildId: string, question: string, lookingFor?: string) => {
    const reason = lookingFor === undefined ? 'unanswered' : 'thumbed-down';
    const id = await store.addGap({ guildId, question, reason });
    if (lookingFor !== undefined) await store.describeGap(String(id), lookingFor);
  };
  await store.saveSettings('1', { questionLog: true });
  await store.saveSettings('2', { questionLog: true });
  await add('1', 'gap between hives and a "road"');
  await add('2', 'gaps between hives and a road');
  await add('1', '蜂箱離馬路多遠');
  await add('2', 'why is the sky blue');
  await add('2', 'tell me more', 'how many articles');
  const vote = { answerId: '9', section: 'hives', guildId: '1' };
  await store.vote({ ...vote, memberId: '1', value: 'down' });
  await store.vote({ ...vote, memberId: '2', value: 'up' });
  await store.vote({ ...vote, memberId: '3', section: 'length', value: 'up' });
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tiaoli gaps', () => {
  it('lists groups with the section they belong to and phrasings to add', async () => {
    const { code, out } = await gaps();
    expect(code).toBe(0);
    expect(out).toMatch(
      /^5 questions in 4 groups\n\n2× gaps between hives and a road\n {3}2 not answered; last on /,
    );
    expect(out).toContain('2 servers\n   also asked: gap between hives and a "road"\n   now: ');
    expect(out).toMatch(/belongs to hives: Where hives may stand\n {5}# .*sections.hives\.yaml\n/);
    expect(out).toContain('     phrasings:\n       en:\n         - "gaps between hives and a road"\n');
    expect(out).toContain('belongs to no section: none has a word of it');
    expect(out).toMatch(/looked for: how many articles\n.*\n {3}belongs to length: /);
  });

  it('ends with the sections that got a thumbs-down, of all servers together', async () => {
    expect((await gaps()).out).toMatch(/\n\nSections with a 👎, in all servers\n {3}hives: 👎 1, 👍 1\n$/);
    expect((await gaps('--server', '1')).out).not.toContain('👎');
  });

  it('prints the same as one JSON object, with snippets that are YAML', async () => {
    const { out } = await gaps('--json');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const printed = JSON.parse(out) as {
      listed: { question: string; section: { id: string; snippet: string } | null }[];
    };
    expect(printed).toMatchObject({ questions: 5, groups: 4 });
    const [first] = printed.listed;
    expect(first).toMatchObject({
      count: 2,
      unanswered: 2,
      thumbedDown: 0,
      servers: 2,
      section: { id: 'hives' },
    });
    expect(parse(first?.section?.snippet ?? '')).toEqual({
      phrasings: { en: ['gaps between hives and a road', 'gap between hives and a "road"'] },
    });
    const chinese = printed.listed.find(({ question }) => question.startsWith('蜂'));
    expect(parse(chinese?.section?.snippet ?? '')).toEqual({ phrasings: { 'zh-Hans': ['蜂箱离马路多远'] } });
  });

  it('keeps to one server, and to a number of groups', async () => {
    const { out } = await gaps('--server', '1', '--limit', '1');
    expect(out).toMatch(/^2 questions in 2 groups, of which 1 are listed\n/);
    expect((await gaps('--server', '3')).out).toMatch(/^No question is kept\./);
  });

  it('makes no database where there is none', async () => {
    const nowhere = join(folder, 'nowhere.db');
    const { code, err } = await tiaoli(['gaps'], '', { DATABASE_PATH: nowhere, DATABASE_URL: '' });
    expect(code).toBe(2);
    expect(err).toContain(`there is no database at ${nowhere}`);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('deletes nothing from the database', async () => {
    run("insert into event_claims (event, at) values ('message:1', 0)");
    await gaps();
    expect(run('select event from event_claims')).toEqual([{ event: 'message:1' }]);
  });

  it.each([
    [
      'older',
      "update kysely_migration set name = '000-first' where name like '001%'",
      'start the bot of this version',
    ],
    [
      'newer',
      "insert into kysely_migration (name, timestamp) values ('999-later', '')",
      'it is newer than this version',
    ],
  ])('leaves a database that is %s as it is, and says so', async (_, change, message) => {
    const before = run('select * from kysely_migration');
    run(change);
    try {
      const changed = run('select * from kysely_migration');
      const { code, out, err } = await gaps();
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(message);
      expect(run('select * from kysely_migration')).toEqual(changed);
    } finally {
      run("delete from kysely_migration where name = '999-later'");
      run(`update kysely_migration set name = '${before[0]?.name}' where name = '000-first'`);
    }
  });

  it('makes no tables in an empty file', async () => {
    const empty = join(folder, 'empty.db');
    writeFileSync(empty, '');
    const { code, err } = await tiaoli(['gaps'], '', { DATABASE_PATH: empty, DATABASE_URL: '' });
    expect(code).toBe(1);
    expect(err).toContain('start the bot of this version');
    expect(run('select name from sqlite_master', empty)).toEqual([]);
  });

  it('says that a server of PostgreSQL cannot be reached', async () => {
    const url = 'postgres://nobody@127.0.0.1:9/none';
    const { code, out, err } = await tiaoli(['gaps'], '', { DATABASE_URL: url });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^tiaoli gaps: the database cannot be read: .*ECONNREFUSED/);
  });

  it.each([
    [['gaps', '--limit', '0'], '--limit must be a number from 1'],
    [['gaps', '--server', 'x'], '--server must be the id of a server'],
    [['gaps', '--colour'], 'Usage: tiaoli gaps'],
  ])('ends %j with code 2 and says why', async (args, message) => {
    const { code, err } = await tiaoli(args, '', env);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
