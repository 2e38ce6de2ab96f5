import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../regulation/json-schema.js';

/** `tiaoli schema`: writes the JSON Schemas that editors use beside the data. Returns the exit code. */
export function schema(): number {
  const folder = fileURLToPath(new URL('../../data/schema', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), content);
  return 0;
}
