import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Libsql from 'libsql';

/** How long a write waits for another process to finish its own. SQLite waits without letting anything else run. */
const BUSY_MS = 500;

/** Opens an SQLite file for Kysely, creating it and its folder where they are missing. */
export async function openSqliteFile(path: string): Promise<SqliteDatabase> {
  const { default: Database } = await import('libsql');
  // What is in the file concerns only who runs the bot.
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const database = new Database(path, { timeout: BUSY_MS });
  try {
    database.pragma('journal_mode = WAL');
    // What was acknowledged stays, even if the machine loses its power in the next moment.
    database.pragma('synchronous = FULL');
    // What is deleted is overwritten, not only left out.
    database.pragma('secure_delete = ON');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    prepare(sql) {
      if (/^(?:begin|commit|rollback)\b/i.test(sql)) return control(database, sql);
      const statement = database.prepare(sql);
      return /^select\b/i.test(sql) ? statement : locking(database, statement);
    },
    close() {
      try {
        // libsql leaves the write-ahead log behind; with this there is nothing in it that is not in the file.
        database.pragma('wal_checkpoint(TRUNCATE)');
      } finally {
        database.close();
      }
    },
  };
}

/**
 * The statement, with the lock for writing taken first.
 *
 * A write that libsql could not begin because another process was writing stays in progress until it is collected, and
 * as long as it does, every later write on the connection succeeds and is not committed
 * (https://github.com/tursodatabase/libsql-client-ts/issues/352). Only `exec` leaves nothing behind when it fails.
 */
function locking(database: Libsql.Database, statement: Libsql.Statement<unknown[]>): SqliteStatement {
  const locked = <T>(work: () => T): T => {
    if (database.inTransaction) return work();
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      // After some errors SQLite has rolled back by itself.
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  };
  return {
    reader: statement.reader,
    all: (parameters) => locked(() => statement.all(...parameters)),
    run: (parameters) => locked(() => statement.run(...parameters)),
    iterate: () => {
      throw new Error('Writes are not streamed.');
    },
  };
}

/** Begins or ends a transaction; one that begins is there to write. */
function control(database: Libsql.Database, sql: string): SqliteStatement {
  const run = () => {
    database.exec(/^begin\b/i.test(sql) ? 'begin immediate' : sql);
    return { changes: 0, lastInsertRowid: 0 };
  };
  return {
    reader: false,
    run,
    all: () => [],
    iterate: () => [].values(),
  };
}
