import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMPORT = /(?:from|import)\s*\(?'([^'\n]+)'/g;

/** Every file and package that a program needs, from its sources. */
function neededBy(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const source = join(dirname(file), name.replace(/\.js$/, '.ts'));
      if (name.startsWith('.') && existsSync(source)) visit(source);
      else if (!name.startsWith('.') && !name.startsWith('node:'))
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  };
  visit(join(ROOT, entry));
  return { files, packages };
}

it.each(['src/main.ts', 'src/cli/main.ts'])(
  '%s needs neither the playground nor what is installed for development only',
  (entry) => {
    const { files, packages } = neededBy(entry);
    expect([...files].filter((file) => relative(ROOT, file).startsWith('src/playground'))).toEqual([]);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  },
);
