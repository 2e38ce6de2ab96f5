import * as z from 'zod';
import {
  confidenceSchema,
  glossarySchema,
  outOfScopeSchema,
  regulationSchema,
  sectionSchema,
  synonymsSchema,
} from './schema.js';

/** The JSON Schemas of the data files as file name → content; editors complete and check YAML with them. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    section: sectionSchema,
    glossary: glossarySchema,
    synonyms: synonymsSchema,
    'out-of-scope': outOfScopeSchema,
    confidence: confidenceSchema,
    regulation: regulationSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
