import type { TestDatabase } from './database.js';

const TABLES = ['guild_settings', 'event_claims', 'answer_pairs', 'votes', 'vote_counts', 'gaps'] as const;

/** A file does not go away while it is open; without its tables, every statement fails all the same. */
export async function takeTablesAway(run: TestDatabase['run']): Promise<void> {
  for (const table of TABLES) await run(`alter table ${table} rename to away_${table}`);
}

export async function bringTablesBack(run: TestDatabase['run']): Promise<void> {
  for (const table of TABLES) await run(`alter table away_${table} rename to ${table}`);
}
