import { stemmer } from 'stemmer';
import { ASCII, normalise } from './normalise.js';
import { CHINESE_FILLER, STOP_WORDS } from './stop-words.js';
import { valuesIn } from './values.js';

/** `word`: Latin letters, stemmed; `number`: digits; `han`: one Chinese character. */
export type TokenKind = 'word' | 'number' | 'han';

/** One smallest unit of a text. */
export interface Token {
  readonly kind: TokenKind;
  /** What is indexed and compared: a stem, a number without separators, a character. */
  readonly term: string;
  /** As it stands in the normalised text. */
  readonly surface: string;
  /** True where the token before it belongs to the same run of Chinese, so that the two make a pair. */
  readonly joined: boolean;
  /** True for a word that carries no information; it only counts as a part of a phrase. */
  readonly stop: boolean;
  /** Where it begins in the normalised text. */
  readonly start: number;
  /** Other terms it is found by: the value of the amount or date that begins with it. */
  readonly also?: readonly string[];
}

/** Words with inner apostrophes, numbers with separators and decimals, single Chinese characters. */
const PIECE = /\p{Script=Latin}+(?:'\p{Script=Latin}+)*|\d+(?:[.,]\d+)*|\p{Script=Han}/gu;

/** The same for a text of ASCII characters, which is found faster. */
const PLAIN_PIECE = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,]\d+)*/g;

/** Of the pieces' first characters: from here on they are Chinese … */
const FIRST_HAN = 0x2e80;
/** … and up to here digits. */
const LAST_DIGIT = 0x39;

/** A name made of digits, said one by one: 1-2-6-9. */
const SPELT_OUT = /(?<![\d-])\d(?:-\d){2,}(?![\d-])/g;

/** Splits a text (a question or something indexed) into tokens; Chinese small talk is left out. */
export function tokenise(text: string): Token[] {
  let plain = normalise(text);
  const ascii = ASCII.test(plain);
  if (plain.includes('-'))
    plain = plain.replace(SPELT_OUT, (digits) => digits.replaceAll('-', '').padEnd(digits.length));
  if (!ascii) plain = plain.replace(CHINESE_FILLER, (filler) => ' '.repeat(filler.length));
  const tokens: Token[] = [];
  let chineseEnd = -1;
  for (const match of plain.matchAll(ascii ? PLAIN_PIECE : PIECE)) {
    const surface = match[0];
    const start = match.index;
    const first = surface.charCodeAt(0);
    if (first >= FIRST_HAN) {
      tokens.push({ kind: 'han', term: surface, surface, start, joined: start === chineseEnd, stop: false });
      chineseEnd = start + surface.length;
    } else if (first <= LAST_DIGIT) {
      const term = plainNumber(surface);
      tokens.push({ kind: 'number', term, surface, start, joined: false, stop: false });
    } else {
      const stop = STOP_WORDS.has(surface);
      tokens.push({ kind: 'word', term: stem(surface), surface, start, joined: false, stop });
    }
  }
  return withValues(tokens, plain);
}

/** Amounts and dates are also found by their values: 1.12 trillion is 11200亿. */
function withValues(tokens: Token[], text: string): Token[] {
  const values = valuesIn(text);
  if (values.length === 0) return tokens;
  return tokens.map((token) => {
    const value = values.find(({ start }) => start === token.start);
    return value ? { ...token, also: value.terms } : token;
  });
}

/** `1,120` and `1120` are one number; `4.2` stays, and a trailing `.0` goes. */
function plainNumber(surface: string): string {
  return surface.replace(/,(?=\d{3}(?!\d))/g, '').replace(/\.0+$/, '');
}

/** Stems found lately: texts repeat their words. Emptied when full, as questions may hold any word. */
const stems = new Map<string, string>();
const MOST_STEMS = 10_000;

/** The Porter stem of an English word, after spelling variants (-ise/-ize, -our/-or) are made one. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = findStem(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, found);
  return found;
}

function findStem(word: string): string {
  const plain = word
    .replace(/'s$|'/g, '')
    .replace(/is(e[ds]?|ing|ations?)$/, (_, end: string) => `iz${end}`)
    .replace(/(?<=.{2})our(s|ed|ing)?$/, (_, end: string | undefined) => `or${end ?? ''}`);
  return stemmer(plain);
}

/**
 * The terms a text is indexed under: its tokens and, for Chinese, also the pairs of neighbouring characters,
 * which stand in for words.
 */
export function termsOf(tokens: readonly Token[]): string[] {
  const terms: string[] = [];
  tokens.forEach((token, i) => {
    if (token.stop) return;
    terms.push(token.term, ...(token.also ?? []));
    const before = tokens[i - 1];
    if (token.joined && before) terms.push(before.term + token.term);
  });
  return terms;
}
