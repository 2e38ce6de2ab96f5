import { afterEach, expect, it } from 'vitest';
import { createStore } from '../../../src/store/create-store.js';
import type { TestDatabase } from '../../store/support/database.js';
import { startSqlite } from '../../store/support/sqlite.js';
import { startChild } from './support/child.js';
import { startServer, whyNoServer } from './support/server.js';

const KILLS = 50;
const missing = await whyNoServer();

let database: TestDatabase | undefined;
afterEach(() => database?.stop());

it('on SQLite loses nothing it acknowledged when it is killed 50 times while it writes', async () => {
  database = await startSqlite();
  await killOften(database);
});

it.skipIf(missing)(`on PostgreSQL neither${missing ? ` (skipped: ${missing})` : ''}`, async () => {
  database = await startServer();
  await killOften(database);
});

async function killOften(database: TestDatabase): Promise<void> {
  /** What was acknowledged last for each vote, and of the settings. */
  const votes = new Map<number, 'up' | 'down'>();
  let settings = 0;
  let killed = 0;
  for (let round = 0; round < KILLS; round += 1) {
    let lines = 0;
    const args = [JSON.stringify(database.location), String(votes.size + 1)];
    const { child, ended } = startChild('writer.mjs', args, (line, process) => {
      const [what, n] = line.split(' ');
      if (what === 'settings') settings = Number(n);
      else votes.set(Number(n), what === 'vote' ? 'up' : 'down');
      lines += 1;
      // At another place of the three statements each time, and after another number of them.
      if (lines === 1 + ((round * 7) % 20)) process.kill('SIGKILL');
    });
    expect(await ended).toBeNull();
    if (child.signalCode === 'SIGKILL') killed += 1;

    const rows = await database.run('select answer_id, value from votes');
    const stored = new Map(rows.map((row) => [Number(row.answer_id), row.value]));
    // A change that was under way may be stored too, a vote that was acknowledged has to be.
    const lost = [...votes].filter(
      ([n, value]) => !stored.has(n) || (value === 'down' && stored.get(n) === 'up'),
    );
    expect(lost, `lost in round ${round}`).toEqual([]);

    const log = { info() {}, warn() {} } as never;
    const store = createStore({ database: database.location, voteKey: 'key', log, timeoutMs: 60_000 });
    const { answerChannels } = await store.settings('1');
    await store.close();
    expect(Number(answerChannels[0] ?? 0), `round ${round}`).toBeGreaterThanOrEqual(settings);
  }
  expect(killed).toBe(KILLS);
  expect(votes.size).toBeGreaterThan(KILLS);
}
