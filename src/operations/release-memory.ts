import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back at once what start-up has left behind: parsing the data, building the index and learning from it make much
 * garbage, which the engine, short of nothing, would otherwise keep for as long as the bot runs. Takes some tens of
 * milliseconds; meant for the moments before the bot connects and before it is first asked.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
