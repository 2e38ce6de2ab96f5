import type { DatabaseLocation } from '../../../src/store/database.js';

/** A database for the tests of one file. */
export interface TestDatabase {
  readonly location: DatabaseLocation;
  /** Makes it empty, without a table. No store may be open. */
  reset(): Promise<void>;
  /** Runs statements past the store. */
  run(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** From now on nothing works, until `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}
