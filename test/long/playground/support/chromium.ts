import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** The browser: CHROMIUM_PATH, else `chromium` on the PATH; undefined where there is none. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  return [...(named ? [named] : []), ...onPath].find((path) => existsSync(path));
}

export const CHROMIUM = findChromium();

if (CHROMIUM === undefined && process.env.CI === 'true')
  throw new Error('There is no Chromium: install the package `chromium`, or name one in CHROMIUM_PATH.');

/** `describe` for what needs a browser: skipped by name where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf(CHROMIUM === undefined)(name, tests);
}
