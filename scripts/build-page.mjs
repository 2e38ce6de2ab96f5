// Bundles the playground's page into dist/playground/page: one script, one style sheet, and the files as they are.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'playground', 'page');
const target = join(root, 'dist', 'playground', 'page');

/** Builds the page; takes some tenths of a second. */
export async function buildPage() {
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: [join(source, 'main.tsx')],
    outdir: target,
    tsconfig: join(source, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Its process would otherwise stay for as long as the playground runs.
  await stop();
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(source, name), join(target, name));
}
