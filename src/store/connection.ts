import type { Kysely } from 'kysely';
import { createInFlight } from '../operations/in-flight.js';
import type { Logger } from '../operations/log.js';
import { type DatabaseLocation, openDatabase, wasRefused } from './database.js';
import { migrate, requireUpToDate } from './migrations.js';
import { StoreError } from './store-error.js';
import type { Tables } from './tables.js';

/** So long after a failure, what can do without the database does not wait for it again. */
const RETRY_AFTER_MS = 1000;

/** Reading may work where writing does not, e.g. on a full disk. */
export type Access = 'read' | 'write';

interface ConnectionOptions {
  readonly database: DatabaseLocation;
  readonly log: Pick<Logger, 'warn' | 'info'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The longest that one attempt waits. */
  readonly timeoutMs: number;
  /** Whether to bring the tables up to date before anything else, or only to look whether they are. */
  readonly tables: 'migrate' | 'look';
}

/** The database, in whatever state it is. */
export interface Connection {
  /**
   * Does `work`, once the tables are up to date.
   * @throws StoreError `unreachable` if it fails, or takes longer than `timeoutMs`; `perhapsDone` where it was begun and
   *   was to write, and the database has not refused it
   */
  attempt<T>(access: Access, work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** True for a second after a failure. */
  failedJustNow(): boolean;
  /** Waits for what is under way, then disconnects. */
  close(): Promise<void>;
}

/**
 * The connection of one store. Says in the log once that the database went away and once that it is back, however many
 * attempts there are in between.
 */
export function createConnection({ database, log, now, timeoutMs, tables }: ConnectionOptions): Connection {
  const { db, dialect } = openDatabase(database, timeoutMs);
  const inFlight = createInFlight();
  let upToDate: Promise<void> | undefined;
  let closed = false;
  /** What failed last, if it has not worked since: a read that works does not tell that writing does. */
  let failing: Access | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  function prepare(): Promise<void> {
    const getReady = tables === 'migrate' ? migrate : requireUpToDate;
    upToDate ??= getReady(db, dialect).catch((error: unknown) => {
      upToDate = undefined;
      throw error;
    });
    return upToDate;
  }

  function succeeded(access: Access): void {
    if (failing === undefined || (failing === 'write' && access === 'read')) return;
    failing = undefined;
    failedAt = Number.NEGATIVE_INFINITY;
    log.info('The database works again');
  }

  function failed(access: Access, error: unknown): void {
    failedAt = now();
    if (failing === undefined)
      log.warn(
        { err: error },
        'The database does not work; until it does, the last settings read hold and nothing is stored',
      );
    if (failing !== 'write') failing = access;
  }

  return {
    async attempt<T>(access: Access, work: (db: Kysely<Tables>) => Promise<T>) {
      if (closed) throw new StoreError('unreachable', 'The store is closed.');
      const state = { begun: false, givenUp: false };
      const begin = () => {
        // Whoever asked for it is told that nothing was done.
        if (state.givenUp) throw new Error('It was given up before it began.');
        state.begun = true;
        return work(db);
      };
      try {
        const result = await inTime(inFlight.track(prepare().then(begin)), timeoutMs);
        succeeded(access);
        return result;
      } catch (error) {
        failed(access, error);
        const perhapsDone = access === 'write' && state.begun && !wasRefused(error);
        state.givenUp = true;
        throw new StoreError('unreachable', 'The database does not work.', { cause: error, perhapsDone });
      }
    },
    failedJustNow: () => now() - failedAt < RETRY_AFTER_MS,
    async close() {
      if (closed) return;
      closed = true;
      await inFlight.settled(timeoutMs);
      // A server that does not answer does not say goodbye either.
      await inTime(db.destroy(), timeoutMs).catch(() => {});
    },
  };
}

/** `work`, or a rejection if it has not settled in time; then it goes on, and what becomes of it is not heard. */
async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
