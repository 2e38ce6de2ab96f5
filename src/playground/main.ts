import { resolve } from 'node:path';
import { bundledRegulation } from '../regulation/location.js';
import { startPlayground } from './web/start.js';

const DEFAULT_PORT = 4173;

/** Runs the playground until Ctrl+C. Resolves to the code to end the process with. */
async function main(): Promise<number> {
  const port = Number(process.env.PLAYGROUND_PORT?.trim() || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PLAYGROUND_PORT must be a port, 0 to 65535');
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  const dataFolder = resolve(process.env.DATA_DIR?.trim() || bundledRegulation());
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
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const hint = taken ? '\nThe port is taken: set PLAYGROUND_PORT to another one.' : '';
  process.stderr.write(`playground: ${error instanceof Error ? error.message : String(error)}${hint}\n`);
  process.exitCode = 1;
}
process.exit();
