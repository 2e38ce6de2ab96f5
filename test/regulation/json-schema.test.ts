import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/regulation/json-schema.js';

describe('data/schema', () => {
  it.each(Object.entries(jsonSchemas()))(
    '%s is what the schema in the code says (run `npm run schema`)',
    (name, content) => {
      expect(readFileSync(new URL(`../../data/schema/${name}`, import.meta.url), 'utf8')).toBe(content);
    },
  );
});
