import { readFileSync } from 'node:fs';

/**
 * The version of this program, e.g. "1.2.3".
 * @throws where the package is not whole
 */
export function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
