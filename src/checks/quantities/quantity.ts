import { englishNumber } from '../../answer/numerals.js';
import { NUMERALS, readNumeral } from './chinese-numeral.js';

/**
 * Whether the other text must say it too. Not where it may count nothing ("one of them", 一些); for a "two" only
 * where it says another number instead, as either language likes to count what it then lists (分两类).
 */
export type Asks = 'always' | 'in-exchange' | 'never';

/** A number, share or date in a text, as values that can be compared across languages. */
export interface Quantity {
  /** As it stands in the text. */
  readonly text: string;
  /** A text that says the same gives one of these values. */
  readonly needs: readonly string[];
  /** The values another text may need. */
  readonly gives: readonly string[];
  readonly asks: Asks;
}

export type Values = Omit<Quantity, 'text'>;
type Groups = Readonly<Record<string, string | undefined>>;

/** How one kind of quantity is written, and the values of its parts. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => readonly Values[];
}

/** Not inside a word, an abbreviation or a longer number. */
export const START = String.raw`(?<![\p{Script=Latin}\d]|\d[.,])`;
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const UNITS = 'two|three|four|five|six|seven|eight|nine';
const ORDINALS = 'third|fourth|fifth|sixth|seventh|eighth|ninth';
const TENS = 'twent|thirt|fort|fift|sixt|sevent|eight|ninet';
/** An English number word from two on, and its ordinal; "first" and "second" say too many other things. */
export const WORD =
  `(?:(?:${TENS})(?:y(?:-(?:one|first|second|${UNITS}|${ORDINALS}))?|ieth)|` +
  `(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|ten(?:th)?|eleven(?:th)?|twelve|twelfth|${ORDINALS}|${UNITS})\\b`;
/** Between the two ends of a range. */
export const TO = '(?: to | ?[-‐–—~至到] ?)';

/** `4`, `1,120`, `twelve`, `fifth`, `a`, 十二 as a number; undefined where it is none. */
export function amount(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  if (new RegExp(`^[${NUMERALS}]+$`).test(text)) return readNumeral(text);
  return /^an?$/i.test(text) ? 1 : englishNumber(text.toLowerCase());
}

/** A value that needs itself in the other text. */
export function same(...values: readonly string[]): Values {
  return { needs: values, gives: values, asks: 'always' };
}

/** Equal numbers get equal texts, however they were computed. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
