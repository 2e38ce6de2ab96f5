import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { TestDatabase } from './database.js';
import { bringTablesBack, takeTablesAway } from './tables.js';

/** SQLite files in a new folder of their own. */
export async function startSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-store-'));
  const path = join(folder, 'inner', 'store.db');

  async function run(sql: string): Promise<readonly Record<string, unknown>[]> {
    const database = new Database(path, { timeout: 1000 });
    try {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all() as Record<string, unknown>[];
      statement.run();
      return [];
    } finally {
      database.close();
    }
  }

  return {
    location: { path },
    async reset() {
      rmSync(join(folder, 'inner'), { recursive: true, force: true });
    },
    run,
    goAway: () => takeTablesAway(run),
    comeBack: () => bringTablesBack(run),
    async stop() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
