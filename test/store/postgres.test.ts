import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create-store.js';
import type { TestDatabase } from './support/database.js';
import { startPglite } from './support/pglite.js';
import { startProxy } from './support/proxy.js';
import { storeSuite } from './support/suite.js';

describe('the store on PostgreSQL (PGlite)', () => storeSuite(startPglite));

describe('a PostgreSQL server that stops answering', () => {
  let pglite: TestDatabase;
  beforeAll(async () => {
    pglite = await startPglite();
    await pglite.reset();
  }, 120_000);
  afterAll(() => pglite?.stop());

  it('may have stored what it was sent, but not what it refused or was never sent', async () => {
    const url = new URL('url' in pglite.location ? pglite.location.url : '');
    const proxy = await startProxy(Number(url.port), url.hostname);
    url.port = String(proxy.port);
    const ignore = () => {};
    const log = { info: ignore, warn: ignore } as never;
    const database = { url: url.href, connections: 1 };
    const store = createStore({ database, voteKey: 'key', log, timeoutMs: 1000 });
    await store.saveSettings('1', {});
    await pglite.run('alter table guild_settings rename to gone');
    await expect(store.saveSettings('1', {})).rejects.toMatchObject({ perhapsDone: false });
    await pglite.run('alter table gone rename to guild_settings');
    await store.saveSettings('1', {});
    proxy.hang();
    await expect(store.saveSettings('1', {})).rejects.toMatchObject({ perhapsDone: true });
    await expect(store.countGaps('1')).rejects.toMatchObject({ perhapsDone: false });
    await store.close();
    await proxy.close();
  });
});

describe('a PostgreSQL server that takes connections and never answers', () => {
  it('keeps nobody waiting, not even the one who closes the store', async () => {
    const silent = await startProxy(1);
    silent.hang();
    const ignore = () => {};
    const store = createStore({
      database: { url: `postgres://u@127.0.0.1:${silent.port}/d?sslmode=disable` },
      voteKey: 'key',
      log: { info: ignore, warn: ignore } as never,
      timeoutMs: 50,
    });
    await expect(store.saveSettings('1', {})).rejects.toMatchObject({
      reason: 'unreachable',
      perhapsDone: false,
    });
    expect(await store.claim('message:1')).toBe('unknown');
    expect(await store.settings('1')).toMatchObject({ replyIn: 'place' });
    await store.close();
    await silent.close();
  });
});
