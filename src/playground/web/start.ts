import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStandIn } from '../server/start.js';
import type { StandIn } from '../server/types.js';
import { startBotProcess } from './bot-process.js';
import type { Explainer } from './explainer.js';
import { readPage } from './files.js';
import { arrange, keepSettings } from './furnish.js';
import { createPageServer, portOf } from './http.js';
import { createInspector } from './inspect.js';
import { goLive } from './live.js';
import type { BotState, DataState, ShownProblem } from './protocol.js';
import { shownRefusal } from './refusals.js';
import { reportWorld } from './report.js';
import { watchData } from './watch.js';

/** The page as `scripts/playground.mjs` builds it. */
const PAGE = fileURLToPath(new URL('../../../dist/playground/page', import.meta.url));

export interface PlaygroundOptions {
  /** Port of the page on 127.0.0.1; 0 lets the system choose. */
  readonly port: number;
  /** Folder of the regulation; it is watched. */
  readonly dataFolder: string;
  /** More of the bot's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The running playground. */
export interface Playground {
  /** Address of the page. */
  readonly url: string;
  readonly standIn: StandIn;
  /** Resolves when the bot answers, or has ended. */
  readonly settled: Promise<BotState>;
  stop(): Promise<void>;
}

/**
 * Starts the stand-in for Discord, the real bot connected to it, and the page.
 * @throws Error where the port is taken or the page is not built
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const pageServer = createPageServer(readPage(PAGE));
  pageServer.listen(options.port, '127.0.0.1');
  await once(pageServer, 'listening');
  // A person at the page may be quick; Discord's limits on messages are not what is tried here.
  const standIn = await startStandIn({
    messageBucket: { limit: 1000, windowMs: 1000 },
    privilegedIntents: { messageContent: true },
  });
  arrange(standIn);
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-playground-'));
  const databasePath = join(folder, 'tiaoli.db');
  let bot: BotState = { state: 'starting', trouble: undefined };
  let data: DataState = { edition: 1, problems: [] };
  let explainer: Promise<Explainer> | undefined;
  const explaining = (): Promise<Explainer> => {
    explainer ??= import('./explainer.js').then((module) => module.createExplainer(options.dataFolder));
    return explainer;
  };

  const inspector = createInspector(standIn, {
    explain: async (asked) => (await explaining()).explain(asked),
    edition: () => data.edition,
  });
  const live = goLive(pageServer, {
    standIn,
    inspector,
    common: () => ({
      refusals: standIn.refusals.map((refusal) => shownRefusal(standIn, refusal)),
      bot,
      data,
    }),
  });
  const stopReporting = reportWorld(standIn, inspector, live);
  const botProcess = startBotProcess(
    standIn,
    { folder, env: environment(databasePath, options) },
    {
      state(next) {
        bot = next;
        live.tell({ push: 'bot', bot });
        if (bot.state === 'ready') setImmediate(explaining);
      },
      reloaded,
    },
  );
  const kept = keepSettings(standIn, databasePath);
  const stopWatching = watchData(options.dataFolder, () => botProcess.reload());

  function reloaded(problems: readonly ShownProblem[]): void {
    data = { edition: data.edition + (problems.length === 0 ? 1 : 0), problems };
    live.tell({ push: 'data', data });
    if (problems.length === 0) void explainer?.then((one) => one.refresh());
  }

  return {
    url: `http://127.0.0.1:${portOf(pageServer)}`,
    standIn,
    settled: Promise.all([botProcess.settled, kept]).then(([state]) => state),
    async stop() {
      stopWatching();
      stopReporting();
      live.close();
      pageServer.close();
      pageServer.closeAllConnections();
      await Promise.allSettled([botProcess.stop(), kept]);
      await standIn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function environment(databasePath: string, { dataFolder, env }: PlaygroundOptions): Record<string, string> {
  return {
    DATA_DIR: dataFolder,
    DATABASE_PATH: databasePath,
    ANSWER_CHANNELS: 'on',
    // Who tries one question after the other is no flood, and would be met with silence.
    SPAM_GUARD: 'off',
    VOTE_KEY: randomBytes(32).toString('hex'),
    ...env,
  };
}
