import type { TextField } from './hit.js';
import type { FieldWeight, InvertedIndex } from './inverted-index.js';

/** Weight and length normalisation of the fields; a part's title, terms, text and phrasings in this order. */
export const FIELDS: readonly FieldWeight[] = [
  { weight: 2.2, b: 0.4 },
  { weight: 1.4, b: 0.6 },
  { weight: 1, b: 0.7 },
  { weight: 0.8, b: 0.8 },
];
const NAMES: readonly TextField[] = ['title', 'terms', 'text', 'phrasings'];

/**
 * What each field gave to how strongly a document of `index` matches the terms, which have that worth each: a term's
 * strength is shared out by how much it counts in each field. `fields` are the document's, of all its parts.
 */
export function textParts(
  fields: readonly (readonly string[])[],
  terms: ReadonlyMap<string, number>,
  index: InvertedIndex,
  document: number,
): Record<TextField, number> {
  const counted = fields.map((all, field) => {
    const counts = new Map<string, number>();
    for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
    const frequency = (term: string) => index.frequency(field, counts.get(term) ?? 0, all.length);
    return { name: NAMES[field % FIELDS.length] ?? 'text', frequency };
  });
  const parts = { title: 0, terms: 0, text: 0, phrasings: 0 };
  for (const [term, worth] of terms) {
    const postings = index.postings(term);
    const strength = postings ? index.strength(postings, document) : 0;
    const all = counted.reduce((sum, { frequency }) => sum + frequency(term), 0);
    if (all === 0) continue;
    for (const { name, frequency } of counted) parts[name] += (worth * strength * frequency(term)) / all;
  }
  return parts;
}
