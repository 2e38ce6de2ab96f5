import { Converter } from 'opencc-js/t2cn';

let simplify: ((text: string) => string) | undefined;

/** Traditional characters to Simplified, other text unchanged. The dictionary is read at the first call. */
export function toSimplified(text: string): string {
  if (!HAN.test(text)) return text;
  const convert = simplify ?? Converter({ from: 't', to: 'cn' });
  simplify = convert;
  return convert(text);
}

const HAN = /\p{Script=Han}/u;

/** Characters that stand for the same thing on different keyboards. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛′`´]/g, "'"],
  [/[“”„‟″«»「」『』]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
];

/**
 * Folds everything that does not change what a text means: width and compatibility forms (NFKC), case, accents
 * of Latin letters, quotes and dashes, invisible characters, Traditional characters, white space.
 * Questions and indexed texts both go through it; what is folded already comes back as it is.
 */
export function normalise(text: string): string {
  if (text === latest.text || text === latest.folded) return latest.folded;
  const folded = PLAIN.test(text) ? text : fold(text);
  latest = { text, folded };
  return folded;
}

/** The text folded last: the steps of one answer all ask for the same one. */
let latest = { text: '', folded: '' };

function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  let folded = text.normalize('NFKC').toLowerCase();
  if (ACCENT.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
      .normalize('NFC');
  }
  for (const [variants, plain] of VARIANTS) folded = folded.replace(variants, plain);
  return toSimplified(folded.replace(/\s+/gu, ' ').trim());
}

/** Lower-case ASCII without doubled or outer spaces: nothing to fold. */
const PLAIN = /^(?! )(?:(?! {2}| $)[ !-@[-_{-~a-z])*$/;
/** True for a text of ASCII characters only. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
export const ASCII = /^[\x00-\x7f]*$/;
/** A Latin letter beyond ASCII, or a mark that may stand on one. */
const ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;
