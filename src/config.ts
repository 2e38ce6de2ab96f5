import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { LOG_LEVELS, type LogLevel } from './operations/log.js';
import type { DatabaseLocation } from './store/database.js';

/** What the operator decides, read from the environment once. */
export interface Config {
  /** The bot's token. Never logged. */
  readonly token: string;
  /** Base of Discord's REST API without the version, e.g. https://discord.com/api. */
  readonly apiUrl: string;
  readonly logLevel: LogLevel;
  /** Whether the bot asks to read messages that do not address it. */
  readonly answerChannels: boolean;
  /** Whether members and channels that ask too much are refused. */
  readonly spamGuard: boolean;
  /** Folder of the regulation to answer about. */
  readonly dataFolder: string;
  /** Where what is kept is kept. An address may hold a password: never logged. */
  readonly database: DatabaseLocation;
  /** The secret under which votes are stored; undefined: there are no votes. Never logged. */
  readonly voteKey: string | undefined;
}

/**
 * The environment is wrong; `message` lists every problem, one a line, with how to mend it, and no values.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration is not complete:\n${problems.map((problem) => `- ${problem}`).join('\n')}\n` +
        'Every variable is explained in .env.example; copy it to .env and fill it in.',
    );
  }
}

const DEFAULT_API_URL = 'https://discord.com/api';
const DEFAULT_DATA_FOLDER = fileURLToPath(new URL('../data/jiangxi-advanced-manufacturing', import.meta.url));

const environment = z.object({
  DISCORD_TOKEN: z
    .string('is missing: copy it from the "Bot" page of your application at https://discord.com/developers')
    .regex(/^[^\s"']+$/, 'must be the bare token: leave out spaces, quotes and the word "Bot"'),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: `must be an address, e.g. ${DEFAULT_API_URL}` })
    .transform((url) => url.replace(/\/+$/, ''))
    .refine((url) => !/\/v\d+$/.test(url), 'must not end in a version: leave out the /v10')
    .default(DEFAULT_API_URL),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  ANSWER_CHANNELS: z.enum(['on', 'off'], 'must be on or off').default('off'),
  SPAM_GUARD: z.enum(['on', 'off'], 'must be on or off').default('on'),
  DATA_DIR: z.string().default(DEFAULT_DATA_FOLDER),
  DATABASE_PATH: z.string().default('state/tiaoli.db'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error: 'must be an address, e.g. postgres://tiaoli:password@127.0.0.1:5432/tiaoli',
    })
    .optional(),
  VOTE_KEY: z.string().min(32, 'must be at least 32 characters long').optional(),
});

/**
 * Reads and checks the environment; a variable that is set but empty counts as not set.
 * @throws ConfigError with all problems at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = environment.safeParse(filled);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, LOG_LEVEL, DATA_DIR } = result.data;
  const { DATABASE_PATH, DATABASE_URL, VOTE_KEY } = result.data;
  return {
    token: DISCORD_TOKEN,
    apiUrl: DISCORD_API_URL,
    logLevel: LOG_LEVEL,
    answerChannels: result.data.ANSWER_CHANNELS === 'on',
    spamGuard: result.data.SPAM_GUARD === 'on',
    dataFolder: DATA_DIR,
    database: DATABASE_URL === undefined ? { path: DATABASE_PATH } : { url: DATABASE_URL },
    voteKey: VOTE_KEY,
  };
}
