import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create-store.js';
import { startPglite } from './support/pglite.js';
import { startProxy } from './support/proxy.js';
import { storeSuite } from './support/suite.js';

describe('the store on PostgreSQL (PGlite)', () => storeSuite(startPglite));

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
    await expect(store.saveSettings('1', {})).rejects.toMatchObject({ reason: 'unreachable' });
    expect(await store.claim('message:1')).toBe('unknown');
    expect(await store.settings('1')).toMatchObject({ replyIn: 'place' });
    await store.close();
    await silent.close();
  });
});
