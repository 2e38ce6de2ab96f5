import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readVersion } from '../../src/operations/version.js';

it('is that of the package', () => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(file).toContain(`"version": "${readVersion()}"`);
});
