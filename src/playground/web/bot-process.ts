import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { StandIn } from '../server/types.js';
import type { BotState, ShownProblem } from './protocol.js';

/** The program of `npm start`, as it is built. */
const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const LEASH = new URL('../../../dist/playground/web/leash.js', import.meta.url).href;

/** Milliseconds after which a bot that does not stop is ended. */
const STOP_MS = 6_000;

/** What the bot's log tells. */
export interface BotListener {
  state(bot: BotState): void;
  /** A reload is done; no problems where it succeeded. */
  reloaded(problems: readonly ShownProblem[]): void;
}

export interface BotProcess {
  /** Tells it to read the data anew, once it is ready. */
  reload(): void;
  /** Resolves when it is ready, or has ended. */
  readonly settled: Promise<BotState>;
  stop(): Promise<void>;
}

/** Where the bot runs and what it is told. */
export interface BotPlace {
  /** An empty folder of its own, so that no `.env` file of the person's is read. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Line {
  readonly level?: string;
  readonly msg?: string;
  readonly problems?: readonly ShownProblem[];
  readonly err?: { readonly message?: string };
}

/** Starts the real bot as its own process, connected to the stand-in. */
export function startBotProcess(
  standIn: Pick<StandIn, 'url' | 'token'>,
  place: BotPlace,
  tell: BotListener,
): BotProcess {
  const child = spawn(process.execPath, ['--import', LEASH, MAIN], {
    cwd: place.folder,
    env: { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.url, ...place.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stderr = '';
  let ready = false;
  let reloadWanted = false;
  let settle: (bot: BotState) => void = () => undefined;
  const settled = new Promise<BotState>((resolve) => {
    settle = resolve;
  });
  const become = (bot: BotState): void => {
    tell.state(bot);
    if (bot.state !== 'starting') settle(bot);
  };
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  createInterface({ input: child.stdout as Readable }).on('line', (text) => read(lineOf(text)));
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      become({ state: 'ended', trouble: error.message });
      resolve();
    });
    child.once('close', (code) => {
      become({ state: 'ended', trouble: stderr.trim() || `It ended with code ${code}.` });
      resolve();
    });
  });

  function read({ level, msg = '', problems = [], err }: Line): void {
    if (/^Commands (?:written|unchanged)$/.test(msg)) {
      ready = true;
      become({ state: 'ready', trouble: undefined });
      if (reloadWanted) reload();
    } else if (msg === 'Data reloaded') tell.reloaded([]);
    else if (msg.startsWith('Data not reloaded'))
      tell.reloaded(
        problems.length > 0 ? problems : [{ file: '', line: 0, field: '', message: err?.message ?? msg }],
      );
    else if (level === 'error')
      become({ state: 'ready', trouble: err?.message === undefined ? msg : `${msg}: ${err.message}` });
  }

  function reload(): void {
    // Before it listens to the signal, it would end by it; and Windows has no such signal.
    reloadWanted = !ready;
    if (process.platform === 'win32')
      tell.reloaded([{ file: '', line: 0, field: '', message: 'On Windows, start the playground again.' }]);
    else if (ready) child.kill('SIGHUP');
  }

  return {
    reload,
    settled,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return {};
  }
}
