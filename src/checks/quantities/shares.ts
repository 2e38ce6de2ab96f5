import { NUMERALS } from './chinese-numeral.js';
import { amount, DIGITS, plain, type Rule, START, same, TO, type Values, WORD } from './quantity.js';

const PERCENT = String.raw`\s?(?:%|per ?cent\b)`;
const NUMBER = `(?<part>${DIGITS}|\\b(?:${WORD}|one\\b))`;
/** 成 ("tenths") where it is no part of another word. */
const TENTHS = '成(?![员立为果本熟功就长分品套绩])';

/** 6.5%, 5 to 5.5%, 百分之六, 九成, nine in ten, two thirds, 三分之二. */
export const SHARES: readonly Rule[] = [
  rule(`${START}(?:(?<from>${DIGITS})(?:${PERCENT})?${TO})?${NUMBER}${PERCENT}`, 100),
  rule(`百分之(?<part>${DIGITS}|[${NUMERALS}]+)`, 100),
  rule(`(?<part>[一二三四五六七八九])${TENTHS}`, 10),
  rule(`(?<whole>[${NUMERALS}]+|\\d+)分之(?<part>[${NUMERALS}]+|\\d+)`),
  rule(`\\b(?<part>${WORD}|one|\\d) (?:in|out of) (?<whole>${WORD}|10)\\b(?![,.]?\\d)`),
  rule('\\b(?<part>an?|one|two|three|four)[ -](?<whole>third|fifth|tenth)s?\\b(?= of\\b|[.,;:)]|$)'),
];

function rule(pattern: string, whole?: number): Rule {
  return {
    pattern: new RegExp(pattern, 'giu'),
    read: (groups) =>
      [groups.from, groups.part].flatMap((part) =>
        part === undefined ? [] : share(part, whole ?? amount(groups.whole ?? '') ?? 1),
      ),
  };
}

/** Every share as a percentage. */
function share(part: string, whole: number): Values[] {
  const number = amount(part);
  return number === undefined ? [] : [same(`${plain((100 * number) / whole)}%`)];
}
