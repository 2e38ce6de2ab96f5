import { config as loadEnvironmentFile } from 'dotenv';
import { type Config, ConfigError, readConfig } from './config.js';
import { startBot } from './discord/bot.js';
import { createClient } from './discord/client.js';
import { createSpamGuard, OPEN_GUARD } from './discord/manners/spam-guard.js';
import { commands } from './discord/registry.js';
import { type Edition, loadEdition } from './edition.js';
import { createEditions, onEdition } from './editions.js';
import { FatalError } from './operations/fatal-error.js';
import { createLog } from './operations/log.js';
import { releaseMemory } from './operations/release-memory.js';
import { readVersion } from './operations/version.js';
import { DataError } from './regulation/yaml-file.js';
import { detectLanguage } from './search/language.js';
import { createStore } from './store/create-store.js';

/** Starts the bot and runs it until it is told to stop. Resolves to the code to end the process with. */
async function main(): Promise<number> {
  loadEnvironmentFile({ quiet: true });
  const config = readConfig(process.env);
  const { token, dataFolder, apiUrl, answerChannels, database, voteKey } = config;
  const log = createLog({ level: config.logLevel, secrets: secretsOf(config) });
  process.once('uncaughtExceptionMonitor', (error) => log.fatal({ err: error }, 'Uncaught error'));

  const editions = createEditions(loadData(dataFolder), () => loadEdition(dataFolder), log);
  releaseMemory();
  process.on('SIGHUP', () => {
    if (editions.reload()) releaseMemory();
  });
  const store = createStore({ database, voteKey, log });
  try {
    const app = onEdition(editions, {
      commands,
      log,
      store,
      answerChannels,
      version: readVersion(),
      detectLanguage,
    });
    const client = createClient({ apiUrl, readsMessages: answerChannels });
    const guard = config.spamGuard ? createSpamGuard() : OPEN_GUARD;
    const bot = await startBot(client, app, token, guard);
    const signal = await Promise.race([signalled('SIGINT', 'SIGTERM'), bot.failed]);
    log.info({ signal }, 'Stopping');
    await bot.stop();
  } finally {
    await store.close();
  }
  return 0;
}

/** What must never be in the log. */
function secretsOf({ token, database, voteKey }: Config): string[] {
  return [token, ...('url' in database ? [database.url] : []), ...(voteKey === undefined ? [] : [voteKey])];
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
