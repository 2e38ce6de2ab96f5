import { buildIfStale } from '../scripts/run.mjs';

/** Vitest's global set-up: the tests that start the bot or the command line as a process need dist/. */
export function setup(): void {
  if (buildIfStale() !== undefined) throw new Error('The build failed; see above.');
}
