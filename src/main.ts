import { config as loadEnvironmentFile } from 'dotenv';
import { ConfigError, readConfig } from './config.js';
import { startBot } from './discord/bot.js';
import { createClient } from './discord/client.js';
import { commands } from './discord/registry.js';
import { type Edition, loadEdition } from './edition.js';
import { createEditions, onEdition } from './editions.js';
import { FatalError } from './operations/fatal-error.js';
import { createLog } from './operations/log.js';
import { releaseMemory } from './operations/release-memory.js';
import { DataError } from './regulation/yaml-file.js';
import { detectLanguage } from './search/language.js';

/** Starts the bot and runs it until it is told to stop. Resolves to the code to end the process with. */
async function main(): Promise<number> {
  loadEnvironmentFile({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog({ level: config.logLevel, secrets: [config.token] });
  process.once('uncaughtExceptionMonitor', (error) => log.fatal({ err: error }, 'Uncaught error'));
  const editions = createEditions(loadData(config.dataFolder), () => loadEdition(config.dataFolder), log);
  const app = onEdition(editions, { commands, log, detectLanguage });
  releaseMemory();
  process.on('SIGHUP', () => {
    if (editions.reload()) releaseMemory();
  });
  const bot = await startBot(createClient(config.apiUrl), app, config.token);
  const signal = await Promise.race([signalled('SIGINT', 'SIGTERM'), bot.failed]);
  log.info({ signal }, 'Stopping');
  await bot.stop();
  return 0;
}

/** The first edition, from `folder`. Throws FatalError with every problem of the data. */
function loadData(folder: string): Edition {
  try {
    return loadEdition(folder);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new FatalError(`The data in ${folder} (DATA_DIR) cannot be used:\n${error.message}`, {
      cause: error,
    });
  }
}

/** Resolves to the first of the signals that arrives. */
function signalled(...signals: readonly NodeJS.Signals[]): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, resolve);
  });
}

/** Code 2: whoever runs the bot has to mend something. Code 1: trying again may help. */
function exitCode(error: unknown): number {
  return error instanceof ConfigError || error instanceof FatalError ? 2 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`tiaoli: ${message}\n`);
  process.exitCode = exitCode(error);
}
// Nothing is left to do, and no timer of a library may keep the process.
process.exit();
