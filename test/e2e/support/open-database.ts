import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll } from 'vitest';
import { createLog } from '../../../src/operations/log.js';
import { createStore } from '../../../src/store/create-store.js';
import type { Store } from '../../../src/store/store.js';

/** The database of a bot process, to look into and to break. */
export interface OpenDatabase {
  /** What the process has to be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** The store on it, in the process of the tests. */
  store(): Store;
  run(sql: string): void;
}

/** A new SQLite file for the tests of one file, with votes. */
export function useDatabase(): OpenDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-e2e-db-'));
  const path = join(folder, 'tiaoli.db');
  const voteKey = 'a key for votes that is only used in tests';
  let store: Store | undefined;
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    env: { DATABASE_PATH: path, VOTE_KEY: voteKey },
    store() {
      const log = createLog({ level: 'silent', secrets: [] });
      store ??= createStore({ database: { path }, voteKey, log, timeoutMs: 20_000 });
      return store;
    },
    run(sql) {
      const database = new Database(path, { timeout: 5000 });
      try {
        database.exec(sql);
      } finally {
        database.close();
      }
    },
  };
}
