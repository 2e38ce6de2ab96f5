import { createConnection } from './connection.js';
import type { StoreOptions } from './create-store.js';
import { createGaps } from './gaps.js';
import { createPseudonym } from './pseudonym.js';
import type { Store } from './store.js';
import { createVotes } from './votes.js';

/** What can be read beside a running bot. */
export type Reader = Pick<Store, 'gaps' | 'voteCounts' | 'close'>;

/**
 * Opens what a bot keeps, to read it: neither are the tables brought up to date, as a bot of another version may be using
 * them, nor is anything deleted. Never throws; where the tables are older or newer than this version's, everything rejects
 * with a StoreError whose cause says so.
 */
export function openReader({
  database,
  log,
  timeoutMs,
}: Pick<StoreOptions, 'database' | 'log'> & { readonly timeoutMs: number }): Reader {
  const connection = createConnection({ database, log, now: Date.now, timeoutMs, tables: 'look' });
  const { gaps } = createGaps(connection, Date.now, createPseudonym(undefined));
  const { voteCounts } = createVotes(connection, Date.now, undefined);
  return { gaps, voteCounts, close: () => connection.close() };
}
