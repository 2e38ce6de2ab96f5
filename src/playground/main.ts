import { resolve } from 'node:path';
import * as z from 'zod';
import { bundledRegulation } from '../regulation/location.js';
import { startPlayground } from './web/start.js';

const DEFAULT_PORT = 4173;

const environment = z.object({
  PLAYGROUND_PORT: z.coerce.number('must be a port').int().min(0).max(65_535).default(DEFAULT_PORT),
  DATA_DIR: z.string().optional(),
});

/** Runs the playground until Ctrl+C. Resolves to the code to end the process with. */
async function main(): Promise<number> {
  const filled = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
  const { PLAYGROUND_PORT: port, DATA_DIR: folder } = environment.parse(filled);
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  const dataFolder = resolve(folder ?? bundledRegulation());
  const playground = await startPlayground({ port, dataFolder });
  const { state, trouble } = await playground.settled;
  if (state === 'ended') {
    await playground.stop();
    process.stderr.write(`The bot could not be started.\n${trouble ?? ''}\n`);
    return 1;
  }
  process.stdout.write(`The playground is at ${playground.url}\nData: ${dataFolder}\nCtrl+C stops it.\n`);
  await stopped;
  await playground.stop();
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`playground: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
