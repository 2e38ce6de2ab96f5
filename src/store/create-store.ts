import type { Logger } from '../operations/log.js';
import { createConnection } from './connection.js';
import type { DatabaseLocation } from './database.js';
import { createEvents, EVENTS_KEPT_MS } from './events.js';
import { createGaps, GAPS_KEPT_MS } from './gaps.js';
import { createPseudonym } from './pseudonym.js';
import { createSettings } from './settings.js';
import type { Store } from './store.js';
import { countOldVotes, createVotes, VOTES_KEPT_MS } from './votes.js';

const SWEEP_EVERY_MS = 15 * 60 * 1000;

export interface StoreOptions {
  readonly database: DatabaseLocation;
  /** The operator's secret for the HMAC of members' ids; undefined: votes are off. */
  readonly voteKey: string | undefined;
  readonly log: Pick<Logger, 'warn' | 'info'>;
  /** Milliseconds since the epoch; the system's clock if not given. */
  readonly now?: () => number;
  /** The longest that anything waits for the database, in milliseconds; 2000 if not given. */
  readonly timeoutMs?: number;
  /** Calls `run` every `ms` milliseconds until the function it returns is called; a timer if not given. */
  readonly every?: (ms: number, run: () => void) => () => void;
}

/**
 * Opens the store. It connects on its own and keeps trying while the database is away, so this never throws; only then
 * is anything deleted that has been kept long enough.
 */
export function createStore(options: StoreOptions): Store {
  const { database, voteKey, log, now = Date.now, every = everyUnref, timeoutMs = 2000 } = options;
  const connection = createConnection({ database, log, now, timeoutMs, tables: 'migrate' });
  const settings = createSettings(connection, now);

  async function sweep(): Promise<void> {
    const events = now() - EVENTS_KEPT_MS;
    try {
      await connection.attempt('write', async (db) => {
        await db.deleteFrom('event_claims').where('at', '<=', events).execute();
        await db.deleteFrom('answer_pairs').where('at', '<=', events).execute();
        await db
          .deleteFrom('gaps')
          .where('at', '<=', now() - GAPS_KEPT_MS)
          .execute();
        await db.transaction().execute((trx) => countOldVotes(trx, now() - VOTES_KEPT_MS));
      });
    } catch {
      // The log has it; the next sweep deletes what this one did not.
    }
  }

  const stopSweeping = every(SWEEP_EVERY_MS, () => void sweep());
  void sweep();

  return {
    settings: settings.settings,
    saveSettings: settings.saveSettings,
    resetSettings: settings.resetSettings,
    ...createEvents(connection, now),
    ...createVotes(connection, now, voteKey),
    ...createGaps(connection, now, createPseudonym(voteKey)),
    async deleteGuild(guildId) {
      await connection.attempt('write', async (db) => {
        for (const table of ['guild_settings', 'answer_pairs', 'votes', 'gaps'] as const)
          await db.deleteFrom(table).where('guild_id', '=', guildId).execute();
      });
      settings.forget(guildId);
    },
    async knownGuilds() {
      const rows = await connection.attempt('read', (db) =>
        db
          .selectFrom('answer_pairs')
          .select('guild_id')
          .union(db.selectFrom('guild_settings').select('guild_id'))
          .union(db.selectFrom('votes').select('guild_id'))
          .union(db.selectFrom('gaps').select('guild_id'))
          .execute(),
      );
      return rows.flatMap((row) => row.guild_id ?? []);
    },
    sweep,
    async close() {
      stopSweeping();
      await connection.close();
    },
  };
}

function everyUnref(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms).unref();
  return () => clearInterval(timer);
}
