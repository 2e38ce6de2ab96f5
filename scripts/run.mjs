#!/usr/bin/env node
// Runs a file of dist/, after building it where the sources are newer: `node scripts/run.mjs cli/main.js ask …`.
// Everything it says goes to standard error, so that standard output stays what the program prints.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.tsbuildinfo');

/** Milliseconds since the epoch of the newest file of src/ (0 where there is no src/, as in the published package). */
function newestSource() {
  const files = ['tsconfig.json'];
  if (!existsSync(join(root, 'src'))) return 0;
  const page = join('playground', 'page');
  for (const entry of readdirSync(join(root, 'src'), { recursive: true })) {
    // The playground's page is bundled, not compiled: see build-page.mjs.
    if (!String(entry).startsWith(page)) files.push(join('src', String(entry)));
  }
  return Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs));
}

/** Builds dist/ where it is missing or older than src/; returns the exit code to end with, or undefined to go on. */
export function buildIfStale() {
  if (newestSource() === 0 || (existsSync(stamp) && statSync(stamp).mtimeMs >= newestSource()))
    return undefined;
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    console.error(
      'The sources are newer than dist/ and TypeScript is not installed.\n' +
        'Run `npm ci --ignore-scripts && npm run build` once, then start again.',
    );
    return 2;
  }
  const built = spawnSync(process.execPath, [compiler, '-p', root], { stdio: ['ignore', 2, 2] });
  return built.status === 0 ? undefined : 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = buildIfStale();
  if (failed !== undefined) process.exit(failed);
  const [file = '', ...args] = process.argv.slice(2);
  const target = join(root, 'dist', file);
  process.argv = [process.execPath, target, ...args];
  await import(pathToFileURL(target).href);
}
