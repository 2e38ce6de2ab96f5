import { afterAll, beforeAll, it } from 'vitest';
import type { TestDatabase } from '../../store/support/database.js';
import { startSqlite } from '../../store/support/sqlite.js';
import { contest } from './support/contest.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await startSqlite();
});
afterAll(() => database.stop());

it('gives each of 1,000 events to one of two processes on one SQLite file', () =>
  contest(database.location, 1000));
