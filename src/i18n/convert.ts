import type { Catalogue } from './catalogue.js';

/**
 * The catalogue with every text passed through `convert`; what its functions return is converted too, which
 * includes the arguments put into it.
 */
export function convertCatalogue(words: Catalogue, convert: (text: string) => string): Catalogue {
  return convertNode(words, convert) as Catalogue;
}

function convertNode(node: unknown, convert: (text: string) => string): unknown {
  if (typeof node === 'string') return convert(node);
  if (typeof node === 'function') return (...args: unknown[]) => convert(String(node(...args)));
  return Object.fromEntries(
    Object.entries(node as Record<string, unknown>).map(([key, value]) => [key, convertNode(value, convert)]),
  );
}

/** Every fixed text of a catalogue, functions left out; for whoever prepares a converter. */
export function textsOf(words: Catalogue): string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else if (typeof node === 'object' && node !== null) for (const value of Object.values(node)) visit(value);
  };
  visit(words);
  return texts;
}
