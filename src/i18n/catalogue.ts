import type { en } from './en.js';

/** The same shape with every literal text widened to `string`. */
type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** Every word of the interface in one language; the shape comes from `en.ts`. */
export type Catalogue = Shape<typeof en>;

/** `never` in the place of every empty text, so that a catalogue holding one does not compile. */
export type Filled<T> = T extends ''
  ? never
  : T extends string | ((...args: never[]) => string)
    ? T
    : { readonly [K in keyof T]: Filled<T[K]> };

/** Checks `words` while compiling: nothing missing, nothing more, nothing empty. Returns them unchanged. */
export function catalogue<const C extends Catalogue>(words: C & Filled<C>): Catalogue {
  return words;
}

/** Checks a part of a catalogue that has a file of its own, as `catalogue` does the whole. */
export function cataloguePart<K extends keyof Catalogue>() {
  return <const P extends Pick<Catalogue, K>>(words: P & Filled<P>): Pick<Catalogue, K> => words;
}

/** Names of the commands; each has its words in every catalogue. */
export type CommandName = keyof Catalogue['commands'];

/** Names of the options of command `N`. */
export type OptionName<N extends CommandName> = N extends CommandName
  ? keyof Catalogue['commands'][N]['options'] & string
  : never;
