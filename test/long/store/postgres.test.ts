import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../src/store/create-store.js';
import { storeSuite } from '../../store/support/suite.js';
import { contest } from './support/contest.js';
import { startServer, type TestServer, whyNoServer } from './support/server.js';

const missing = await whyNoServer();

describe.skipIf(missing)(`on a PostgreSQL server${missing ? ` (skipped: ${missing})` : ''}`, () => {
  describe('the store', () => storeSuite(startServer));

  describe('with other processes and troubles', () => {
    let server: TestServer;
    let time = 0;
    let log: string[];
    const open = (timeoutMs: number) => {
      const write = (...args: unknown[]) => void log.push(String(args.at(-1)));
      const options = { voteKey: 'key', log: { info: write, warn: write } as never, now: () => time };
      return createStore({ ...options, database: server.location, timeoutMs });
    };

    beforeAll(async () => {
      server = await startServer();
    });
    afterAll(() => server?.stop());
    beforeEach(async () => {
      await server.reset();
      log = [];
    });

    it('gives each of 1,000 events to one of two processes', () => contest(server.location, 1000));

    it('starts while the server is away, and works when it comes back', async () => {
      server.proxy.cut();
      const store = open(20_000);
      await store.sweep();
      expect(await store.settings('1')).toMatchObject({ replyIn: 'place' });
      await expect(store.saveSettings('1', { replyIn: 'thread' })).rejects.toMatchObject({
        reason: 'unreachable',
      });
      server.proxy.mend();
      await store.saveSettings('1', { replyIn: 'thread' });
      expect(log).toHaveLength(2);
      await store.close();
    });

    it('goes on after the server broke every connection, e.g. to restart', async () => {
      const store = open(20_000);
      await Promise.all(Array.from({ length: 4 }, () => store.saveSettings('1', {})));
      await server.endConnections();
      const outcomes: string[] = [];
      for (let i = 0; i < 10 && !outcomes.includes('claimed'); i += 1) {
        time += 1000;
        outcomes.push(await store.claim('message:1'));
      }
      expect(outcomes.at(-1)).toBe('claimed');
      await store.close();
    });

    it('waits no longer than it should for a server that stopped answering, and uses it again', async () => {
      const store = open(1000);
      await store.saveSettings('1', { replyIn: 'thread' });
      server.proxy.hang();
      time += 5000;
      expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
      expect(await store.claim('message:1')).toBe('unknown');
      await expect(store.resetSettings('1')).rejects.toMatchObject({ reason: 'unreachable' });
      server.proxy.mend();
      time += 5000;
      let claim = await store.claim('message:2');
      for (let i = 0; i < 10 && claim === 'unknown'; i += 1) {
        time += 1000;
        claim = await store.claim(`message:${i + 3}`);
      }
      expect(claim).toBe('claimed');
      expect(await store.settings('1')).toMatchObject({ replyIn: 'thread' });
      await store.close();
    });
  });
});
