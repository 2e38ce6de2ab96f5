import { NUMERALS, UNITS } from './chinese-numeral.js';
import { type Asks, amount, DIGITS, plain, type Rule, START, same, TO, WORD } from './quantity.js';

const ENGLISH_SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SCALES: Readonly<Record<string, number>> = { ...UNITS, ...ENGLISH_SCALES };
const SCALE = `(?:hundred |thousand )?(?:${Object.keys(ENGLISH_SCALES).join('|')})\\b`;
const UNIT = `[十百千万亿]+|[ -]?${SCALE}`;
/** What stands behind a Chinese numeral that counts something. */
const COUNTED = '[个家条项大类种批次章张步档位台套只届号级年日天岁倍人名部份座场县市区省季轮期处层幅]|方面';

/** 26, 26th, 1.12 trillion, 500-billion, 1–2 million, six; 1.12万亿, 五千亿, 第五, 六个, “十四五”. */
export const COUNTS: readonly Rule[] = [
  {
    // A five-year plan by its number.
    pattern: /十(?<ones>[一二三四五六七])五(?=[”"」』]|规划|时期|期间|末|以来)/gu,
    read: ({ ones = '' }) => [same(plain(10 + (amount(ones) ?? 0))), same('5')],
  },
  {
    pattern: new RegExp(
      `(?:${START}(?<digits>${DIGITS})|\\b(?<word>${WORD}|one\\b|an?(?= ${SCALE})))` +
        `(?:(?<unit>${UNIT})|(?:st|nd|rd|th)\\b)?` +
        // The lower end of a range may share the unit of the upper one.
        `(?=(?:(?:${TO}| and | or |、|和)(?:${DIGITS})(?<upperUnit>${UNIT})?)?)`,
      'giu',
    ),
    read: ({ digits, word, unit, upperUnit }) => {
      const number = amount(digits ?? word ?? '') ?? 0;
      const values = unit ? [number * scaleOf(unit)] : [number, number * scaleOf(upperUnit)];
      return [{ ...same(...values.map(plain)), asks: digits || unit ? 'always' : asksInWords(number) }];
    },
  },
  {
    // "A trillion-class industry": one of them. Billions are only many.
    pattern: /\b(?<scale>million|billion|trillion)\b/giu,
    read: ({ scale }) => [same(plain(scaleOf(scale)))],
  },
  {
    pattern: new RegExp(`(?<ordinal>第)?(?<![数几])(?<numeral>[${NUMERALS}]+)(?<counted>${COUNTED})?`, 'gu'),
    read: ({ ordinal, numeral = '', counted }) => {
      const number = amount(numeral);
      if (number === undefined) return [];
      const counts = ordinal || counted || numeral.length > 1;
      return [{ ...same(plain(number)), asks: counts ? asksInWords(number) : 'never' }];
    },
  },
];

function asksInWords(number: number): Asks {
  if (number < 2) return 'never';
  return number === 2 ? 'in-exchange' : 'always';
}

/** million → 1,000,000, hundred million → 100,000,000, 万亿 → 1,000,000,000,000; 1 where there is no unit. */
function scaleOf(unit = ''): number {
  const parts = unit.toLowerCase().match(/[a-z]+|\p{Script=Han}/gu) ?? [];
  return parts.reduce((scale, part) => scale * (SCALES[part] ?? 1), 1);
}
