import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StandIn } from '../../../src/playground/server/types.js';

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const FAULTY = new URL('./faulty.mjs', import.meta.url).href;

/** One line of the bot's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** The bot as its own process. */
export interface BotProcess {
  readonly lines: readonly LogLine[];
  /** Everything written to standard error so far. */
  stderr(): string;
  /** Resolves to the first log line, past or future, that meets the condition. */
  line(condition: (line: LogLine) => boolean, withinMs?: number): Promise<LogLine>;
  /** Resolves when it is connected and its commands are registered. */
  ready(): Promise<void>;
  /** Resolves to the code it ends with. */
  readonly exited: Promise<number | null>;
  kill(signal?: NodeJS.Signals): void;
  /** Ends it in an orderly way, if it still runs. */
  stop(): Promise<number | null>;
}

export interface BotProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** With questions that throw ("explode") and commands that take a while ("slowly"); see faulty.mjs. */
  readonly faulty?: boolean;
}

/** Starts `dist/main.js` against the stand-in, with an environment of its own and no `.env` file. */
export function startBotProcess(
  standIn: Pick<StandIn, 'url' | 'token'>,
  options: BotProcessOptions = {},
): BotProcess {
  const state = mkdtempSync(join(tmpdir(), 'tiaoli-e2e-'));
  const child = spawn(process.execPath, [...(options.faulty ? ['--import', FAULTY] : []), MAIN], {
    cwd: tmpdir(),
    env: {
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.url,
      DATABASE_PATH: join(state, 'tiaoli.db'),
      SPAM_GUARD: 'off',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  createInterface({ input: child.stdout }).on('line', (text) => {
    lines.push(JSON.parse(text) as LogLine);
    for (const check of waiting) check();
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      rmSync(state, { recursive: true, force: true });
      resolve(code);
    });
  });

  function line(condition: (line: LogLine) => boolean, withinMs = 30_000): Promise<LogLine> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        waiting.delete(check);
        clearTimeout(timer);
        finish();
      };
      const check = () => {
        const found = lines.find(condition);
        if (found !== undefined) settle(() => resolve(found));
      };
      const give = (reason: string) =>
        settle(() => reject(new Error(`${reason}. Log: ${JSON.stringify(lines)}. Errors: ${stderr}`)));
      const timer = setTimeout(() => give('No such line in time'), withinMs);
      waiting.add(check);
      void exited.then((code) => give(`The bot ended with ${code}`));
      check();
    });
  }

  return {
    lines,
    stderr: () => stderr,
    line,
    ready: async () => void (await line(({ msg }) => /^Commands (written|unchanged)$/.test(String(msg)))),
    exited,
    kill: (signal = 'SIGTERM') => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}
