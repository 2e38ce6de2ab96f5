import pg from 'pg';
import type { TestDatabase } from '../../../store/support/database.js';
import { type ServerProxy, startProxy } from '../../../store/support/proxy.js';

const URL_OF_SERVER = process.env.DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/test';

/** Undefined if a PostgreSQL server answers, else why these tests cannot run; without the address, which has a password. */
export async function whyNoServer(): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: URL_OF_SERVER, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const where = process.env.DATABASE_URL
      ? 'at DATABASE_URL'
      : 'on 127.0.0.1:5432, and no DATABASE_URL is set';
    return `no PostgreSQL answers ${where} (${code ?? message})`;
  } finally {
    await client.end().catch(() => {});
  }
}

export interface TestServer extends TestDatabase {
  readonly location: { readonly url: string };
  readonly proxy: ServerProxy;
  /** Ends the connections of the stores, and no others, as a server does that stops. */
  endConnections(): Promise<void>;
}

/** A schema of its own on a real server, reached through a proxy. It is dropped in the end. */
export async function startServer(): Promise<TestServer> {
  const schema = `tiaoli_test_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: URL_OF_SERVER });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  await admin.query(`set search_path = ${schema}`);
  const url = new URL(URL_OF_SERVER);
  const proxy = await startProxy(Number(url.port || 5432), url.hostname);
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  url.searchParams.set('options', `-c search_path=${schema}`);
  url.searchParams.set('application_name', schema);
  return {
    location: { url: url.href },
    proxy,
    async endConnections() {
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
        [schema],
      );
    },
    async reset() {
      await admin.query(`drop schema ${schema} cascade`);
      await admin.query(`create schema ${schema}`);
    },
    run: async (sql) => (await admin.query(sql)).rows as Record<string, unknown>[],
    goAway: async () => proxy.cut(),
    comeBack: async () => proxy.mend(),
    async stop() {
      await proxy.close();
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    },
  };
}
