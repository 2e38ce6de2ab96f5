import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { TestDatabase } from './database.js';
import { startProxy } from './proxy.js';

/** A PostgreSQL without a server: PGlite behind a socket on the loopback interface, reached through a proxy. */
export async function startPglite(): Promise<TestDatabase> {
  const pglite = await PGlite.create();
  const server = new PGLiteSocketServer({ db: pglite, port: 0, host: '127.0.0.1', maxConnections: 10 });
  await server.start();
  const proxy = await startProxy(Number(server.getServerConn().split(':').at(-1)));
  return {
    location: {
      url: `postgres://postgres@127.0.0.1:${proxy.port}/postgres?sslmode=disable`,
      connections: 1,
    },
    async reset() {
      await pglite.exec('drop schema public cascade; create schema public');
    },
    run: async (sql) => (await pglite.query<Record<string, unknown>>(sql)).rows,
    goAway: async () => proxy.cut(),
    comeBack: async () => proxy.mend(),
    async stop() {
      await proxy.close();
      await server.stop();
      await pglite.close();
    },
  };
}
