import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create-store.js';
import type { Store } from '../../src/store/store.js';
import { startSqlite } from './support/sqlite.js';
import { storeSuite } from './support/suite.js';

describe('the store on an SQLite file', () => storeSuite(startSqlite));

describe('the SQLite file', () => {
  let folder: string;
  let path: string;
  let time = 0;
  const log: string[] = [];
  const stores: Store[] = [];
  const open = async () => {
    const write = (...args: unknown[]) => void log.push(String(args.at(-1)));
    const options = { voteKey: 'key', log: { info: write, warn: write } as never, now: () => time };
    const store = createStore({ ...options, database: { path }, timeoutMs: 20_000 });
    stores.push(store);
    await store.sweep();
    return store;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tiaoli-file-'));
    path = join(folder, 'a', 'b', 'store.db');
    log.length = 0;
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is created with its folder, for its owner only, and holds everything when it is closed', async () => {
    const store = await open();
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    const database = new Database(path);
    expect(database.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    database.close();
    await store.close();
    expect(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  it('that cannot be created is tried again', async () => {
    writeFileSync(join(folder, 'a'), 'a file where the folder should be');
    const store = await open();
    expect(await store.claim('message:1')).toBe('unknown');
    rmSync(join(folder, 'a'));
    time += 1000;
    expect(await store.claim('message:1')).toBe('claimed');
    expect(log).toHaveLength(2);
  });

  it('that is no database is not touched', async () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'somebody else’s file, which is longer than the header of a database. '.repeat(20));
    const before = statSync(path).size;
    const store = await open();
    await expect(store.saveSettings('1', {})).rejects.toMatchObject({ reason: 'unreachable' });
    expect(statSync(path).size).toBe(before);
  });

  it('locked by another process fails soon, and works when it is free', async () => {
    const store = await open();
    const other = new Database(path);
    other.exec('begin immediate');
    await expect(store.saveSettings('1', {})).rejects.toMatchObject({ reason: 'unreachable' });
    other.exec('rollback');
    other.close();
    // What is acknowledged after that is committed: others can read it, and write themselves.
    await store.vote({ memberId: '1', answerId: '2', section: 'a', value: 'up', guildId: '1' });
    const third = new Database(path);
    expect(third.prepare('select value from votes').all()).toEqual([{ value: 'up' }]);
    third.prepare("update votes set value = 'down'").run();
    third.close();
    expect(log).toHaveLength(2);
  });
});
