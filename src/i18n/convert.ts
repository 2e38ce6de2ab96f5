import type { Catalogue } from './catalogue.js';

/** How a catalogue is turned into another script. */
export interface Conversion {
  /** Converts a text of the interface. */
  readonly text: (text: string) => string;
  /** Converts what is put into one: a title, or words of a question as the search has them. */
  readonly put: (text: string) => string;
}

/**
 * The catalogue in another script. What its functions are given is converted by itself, as it is not the interface that
 * speaks there. What has to stay as a member wrote it does not go into a text but beside it.
 */
export function convertCatalogue(words: Catalogue, conversion: Conversion): Catalogue {
  return convertNode(words, conversion) as Catalogue;
}

function convertNode(node: unknown, conversion: Conversion): unknown {
  if (typeof node === 'string') return conversion.text(node);
  if (typeof node === 'function')
    return (...args: unknown[]) => convertCall((given) => String(node(...given)), args, conversion);
  return Object.fromEntries(
    Object.entries(node as Record<string, unknown>).map(([key, value]) => [
      key,
      convertNode(value, conversion),
    ]),
  );
}

/** The first character of those for private use, which stand for arguments while the text around them is converted. */
const FIRST_MARK = 0xe000;
const MARK = /[\uE000-\uF8FF]/g;

function convertCall(
  call: (args: readonly unknown[]) => string,
  args: readonly unknown[],
  conversion: Conversion,
): string {
  const put: string[] = [];
  const marked = (arg: unknown): unknown => {
    if (Array.isArray(arg)) return arg.map(marked);
    return typeof arg === 'string' ? String.fromCharCode(FIRST_MARK + put.push(arg) - 1) : arg;
  };
  const text = conversion.text(call(args.map(marked)));
  return text.replace(MARK, (mark) => conversion.put(put[mark.charCodeAt(0) - FIRST_MARK] ?? ''));
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
