import { expect, it } from 'vitest';
import { errorReference } from '../../src/operations/error-reference.js';

it('is short, easy to read aloud, and hardly ever the same', () => {
  const references = Array.from({ length: 1000 }, errorReference);
  for (const reference of references) expect(reference).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
  expect(new Set(references).size).toBeGreaterThan(995);
});
