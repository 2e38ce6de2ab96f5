import { createStore } from '../../../src/store/create-store.js';
import type { Store } from '../../../src/store/store.js';
import type { TestDatabase } from '../../store/support/database.js';
import { startSqlite } from '../../store/support/sqlite.js';

/** An SQLite file for a bot, to be filled before it starts and looked into while it runs. */
export interface BotDatabase extends Pick<TestDatabase, 'run' | 'stop'> {
  /** Leads a bot to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts something into it, as the bot would. */
  fill(work: (store: Store) => Promise<unknown>): Promise<void>;
}

/** A new file in a folder of its own, deleted by `stop`. */
export async function newDatabase(): Promise<BotDatabase> {
  const { location, run, stop } = await startSqlite();
  const path = 'path' in location ? location.path : '';
  return {
    env: { DATABASE_PATH: path },
    run,
    stop,
    fill: (work) => fillStore(location, work),
  };
}

/** Opens the store at `location` for `work`. */
export async function fillStore(
  location: TestDatabase['location'],
  work: (store: Store) => Promise<unknown>,
): Promise<void> {
  const log = { info() {}, warn() {} } as never;
  const store = createStore({ database: location, voteKey: 'v'.repeat(32), log, timeoutMs: 10_000 });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
