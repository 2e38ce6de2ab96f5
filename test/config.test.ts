import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

const TOKEN = 'abc.def-ghi';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
}

describe('readConfig', () => {
  it('needs nothing but the token', () => {
    const config = readConfig({ DISCORD_TOKEN: TOKEN });
    expect(config).toMatchObject({ token: TOKEN, apiUrl: 'https://discord.com/api', logLevel: 'info' });
    expect(config.dataFolder).toMatch(/data[\\/]jiangxi-advanced-manufacturing$/);
  });

  it('takes what it is given; a variable that is set but empty is not set', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: 'http://127.0.0.1:3000/api/',
        LOG_LEVEL: 'debug',
        DATA_DIR: '/srv/data',
        DATABASE_PATH: '/srv/state/tiaoli.db',
        VOTE_KEY: 'k'.repeat(32),
      }),
    ).toEqual({
      token: TOKEN,
      apiUrl: 'http://127.0.0.1:3000/api',
      answerChannels: false,
      spamGuard: true,
      logLevel: 'debug',
      dataFolder: '/srv/data',
      database: { path: '/srv/state/tiaoli.db' },
      voteKey: 'k'.repeat(32),
    });
    expect(readConfig({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: '', DISCORD_API_URL: ' ' }).logLevel).toBe('info');
  });

  it('keeps things in a file, or on a server where one is named', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN })).toMatchObject({
      database: { path: 'state/tiaoli.db' },
      voteKey: undefined,
    });
    const url = 'postgres://tiaoli:secret@127.0.0.1/tiaoli';
    expect(readConfig({ DISCORD_TOKEN: TOKEN, DATABASE_URL: url }).database).toEqual({ url });
    const problems = problemsOf({
      DISCORD_TOKEN: TOKEN,
      DATABASE_URL: 'mysql://secret@h/d',
      VOTE_KEY: 'secret',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^DATABASE_URL must be an address, e.g. postgres/),
      'VOTE_KEY must be at least 32 characters long',
    ]);
    expect(problems.join()).not.toContain('secret@');
  });

  it('reports every problem at once, each with the variable and how to mend it', () => {
    const problems = problemsOf({ DISCORD_API_URL: 'discord.com', LOG_LEVEL: 'loud' });
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^DISCORD_TOKEN is missing: copy it/);
    expect(problems[1]).toMatch(/^DISCORD_API_URL must be an address, e.g. https/);
    expect(problems[2]).toMatch(/^LOG_LEVEL must be one of trace, debug/);
  });

  it.each([`Bot ${TOKEN}`, `"${TOKEN}"`, `${TOKEN} ${TOKEN}`])(
    'does not take %j for a token, nor show it',
    (token) => {
      const problems = problemsOf({ DISCORD_TOKEN: token });
      expect(problems[0]).toMatch(/^DISCORD_TOKEN must be the bare token/);
      expect(problems.join()).not.toContain(TOKEN);
    },
  );

  it.each(['ftp://discord.com', 'https://discord.com/api/v10'])('refuses the address %s', (url) => {
    expect(problemsOf({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: url })).toHaveLength(1);
  });
});

describe('.env.example', () => {
  it('explains every variable, and no other', () => {
    const file = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const explained = [...file.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(explained).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'ANSWER_CHANNELS',
      'SPAM_GUARD',
      'LOG_LEVEL',
      'DATA_DIR',
      'DATABASE_PATH',
      'DATABASE_URL',
      'VOTE_KEY',
    ]);
  });
});
