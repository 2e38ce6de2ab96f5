import { NUMERALS } from './chinese-numeral.js';
import { amount, type Rule, same, TO, type Values } from './quantity.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = `(?<month>${MONTHS.join('|')})`;
/** Alone, "May" may be the verb. */
const BARE_MONTH = `(?<month>${MONTHS.filter((name) => name !== 'May').join('|')}|(?<=\\b(?:in|of|by|to|since|from|until|early|mid|late)[ -])May|May(?=${TO}))`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const CHINESE_YEAR = `(?<year>\\d{4}|[${NUMERALS}]{4})年`;

/** 18–20 July 2024, July 18, 2024, July 2024, in July; 2024年7月18日, 7月18—20日, 1—11月; 2024-07-18. */
export const DATES: readonly Rule[] = [
  rule(`\\b(?:(?<fromDay>\\d{1,2})${TO})?${DAY} (?:of )?${MONTH}\\b(?:,? (?<year>\\d{4})\\b)?`),
  rule(`\\b${MONTH} (?:(?<fromDay>\\d{1,2})${TO})?${DAY}\\b(?:,? (?<year>\\d{4})\\b)?`),
  rule(`\\b${MONTH},? (?<year>\\d{4})\\b`),
  rule(`\\b${BARE_MONTH}\\b`),
  rule(String.raw`\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b`),
  rule(
    `(?:${CHINESE_YEAR})?(?:(?<fromMonth>\\d{1,2})月?${TO})?(?<![\\d第])(?<month>\\d{1,2}|[${NUMERALS}]{1,2})月` +
      `(?:(?:(?<fromDay>\\d{1,2})日?${TO})?(?<day>\\d{1,2}|[${NUMERALS}]{1,3})[日号])?`,
  ),
  rule(CHINESE_YEAR),
];

function rule(pattern: string): Rule {
  return {
    pattern: new RegExp(pattern, 'gu'),
    read: ({ year, fromMonth, month, fromDay, day }) => [
      ...(year ? [same(String(amount(year)))] : []),
      ...(fromMonth ? [date(year, fromMonth)] : []),
      ...(month && fromDay ? [date(year, month, fromDay)] : []),
      ...(month ? [date(year, month, day)] : []),
    ],
  };
}

/** A month or day; where one language leaves out the year, because it has just been named, any year does. */
function date(year: string | undefined, month: string, day?: string): Values {
  const number = MONTHS.indexOf(month) + 1 || amount(month);
  const dayOf = (inYear: string) => `${inYear}-${number}${day ? `-${amount(day)}` : ''}`;
  if (year === undefined)
    return { needs: [dayOf('any')], gives: [dayOf('any'), dayOf('some')], asks: 'always' };
  const full = dayOf(String(amount(year)));
  return { needs: [full, dayOf('some')], gives: [full, dayOf('any')], asks: 'always' };
}
