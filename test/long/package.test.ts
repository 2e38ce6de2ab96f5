import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

/** Puts what would be published into an empty folder, beside the production packages and no others. */
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tiaoli-package-')), 'tiaoli');
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }];
  for (const { path } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, entry] of Object.entries(lock.packages)) {
    const top = /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path);
    if (!top || entry.dev || !existsSync(join(ROOT, path))) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path));
  }
});

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

describe('the published package, with its production dependencies alone', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { NO_COLOR: '1' } });

  it('holds no sources, tests or the playground', () => {
    for (const path of ['src', 'test', 'bench', 'dist/playground'])
      expect(existsSync(join(folder, path))).toBe(false);
  });

  it('answers on the command line', () => {
    expect(run('dist/cli/main.js', 'ask', 'When did the Regulations take effect?')).toContain('1 June 2024');
    expect(run('scripts/run.mjs', 'cli/main.js', 'ask', '条例什么时候开始施行')).toContain('2024年6月1日');
  });

  it('checks its data', () => {
    expect(run('dist/cli/main.js', 'check')).toContain('The data is good');
  });

  it('starts the bot as far as its configuration, and says what is missing', () => {
    expect(() => run('scripts/run.mjs', 'main.js')).toThrow(/DISCORD_TOKEN is missing/);
  });
});
