import { Kysely, PostgresDialect, type PostgresPool, SqliteDialect } from 'kysely';
import { openSqliteFile } from './sqlite-file.js';
import type { Tables } from './tables.js';

/** An SQLite file, created with its folder when it is missing. */
interface FileLocation {
  readonly path: string;
}

/** A PostgreSQL server. The schema is the first of the connection's search path. */
interface ServerLocation {
  readonly url: string;
  /** The most connections at once; 4 if not given. */
  readonly connections?: number;
}

/** Where things are kept. */
export type DatabaseLocation = FileLocation | ServerLocation;

export type Dialect = 'sqlite' | 'postgres';

interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
}

/**
 * The database at `location`. Connects when it is first used, so nothing is thrown here; what fails then is tried again
 * with the next statement.
 * @param timeoutMs the longest that connecting, or one statement, may take on PostgreSQL
 */
export function openDatabase(location: DatabaseLocation, timeoutMs: number): OpenDatabase {
  if ('path' in location) {
    return {
      db: new Kysely({ dialect: new SqliteDialect({ database: () => openSqliteFile(location.path) }) }),
      dialect: 'sqlite',
    };
  }
  const pool = () => openPool(location, timeoutMs);
  return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), dialect: 'postgres' };
}

/** Codes of a server that was not even reached. */
const NOT_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** The SQLSTATE of a server that may have stored it nevertheless: it was cut off, or ended. */
const CUT_OFF = /^(?:08|58|XX|40003|57P)/;

/** Whether an error tells for sure that the statement had no effect: it got nowhere, or the database said no. */
export function wasRefused(error: unknown): boolean {
  const { code } = Object(error) as { readonly code?: unknown };
  if (typeof code !== 'string') return false;
  const isSqlState = /^(?=.*\d)[\dA-Z]{5}$/.test(code);
  return code.startsWith('SQLITE_') || NOT_REACHED.includes(code) || (isSqlState && !CUT_OFF.test(code));
}

async function openPool({ url, connections = 4 }: ServerLocation, timeoutMs: number): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'tiaoli',
    max: connections,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // The server, too, gives up what nobody waits for any more. Not as start-up parameters, which poolers refuse.
    onConnect: async (client) => {
      await client.query(`set statement_timeout = ${timeoutMs}`);
      await client.query(`set idle_in_transaction_session_timeout = ${2 * timeoutMs}`);
    },
    // Times and counts are bigint; they are far below the 2^53 where a number stops being exact.
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
  });
  // A connection that breaks while nobody uses it is replaced by the next use.
  pool.on('error', () => {});
  return {
    async connect() {
      const client = await pool.connect();
      // Without a listener, a connection that breaks between two statements would end the process.
      const ignore = () => {};
      client.on('error', ignore);
      let failed = false;
      const query = async (text: string, values: readonly unknown[]) => {
        try {
          return await client.query(text, [...values]);
        } catch (error) {
          failed = true;
          throw error;
        }
      };
      const release = () => {
        client.removeListener('error', ignore);
        // After a timeout a connection is of no use, and after a failover it may lead to the wrong server.
        client.release(failed);
      };
      // Kysely's type has a second form of `query`, for cursors, which are not used here.
      return { query: query as never, release };
    },
    end: () => pool.end(),
  };
}
