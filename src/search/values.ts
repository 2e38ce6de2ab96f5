/** A number, an amount or a date as a value, however it is written. */
export interface Value {
  /** The same for everything that means the same, e.g. `=1120000000000`; of a day also its month, `=06-01` and `=06-`. */
  readonly terms: readonly string[];
  readonly surface: string;
  /** Where it begins in the text. */
  readonly start: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const CHINESE_DIGITS = '零一二三四五六七八九';

const SCALES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mn: 1e6,
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
};

/**
 * What is read as a value, each with how its value is written; dates before amounts, for they are longer. A run of
 * digits is tried from its beginning only, or a long one would take time in proportion to its square.
 */
const READERS: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | undefined])[] = [
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'g'),
    ([, day, month]) => date(month, day),
  ],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'), ([, month, day]) => date(month, day)],
  [/(\d{1,2})月(\d{1,2})[日号]/g, ([, month, day]) => `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`],
  [/(\d{1,2})月(?!\d)/g, ([, month]) => `${month?.padStart(2, '0')}-`],
  [new RegExp(`\\b${MONTH}\\b`, 'g'), ([, month]) => (month === 'may' ? undefined : date(month, ''))],
  [
    /(?<!\d|\d,(?=\d{3}))(\d+(?:,\d{3})*(?:\.\d+)?) ?(trillion|tn|billion|bn|million|mn|万亿|千亿|百亿|亿|千万|百万|万)/g,
    ([, digits = '', scale = '']) => amount(digits, scale),
  ],
  [
    /(?<![一二两三四五六七八九十])([一二两三四五六七八九十]+) ?(万亿|千亿|百亿|亿|千万|百万|万)/g,
    ([, digits = '', scale = '']) => chineseAmount(digits, scale),
  ],
];

/** No value is without one of these; most texts have none. */
const HINT = new RegExp(`\\d|[万亿]|${MONTHS.join('|')}`);

/** The values in a normalised text, in order; a stretch of it is read once. */
export function valuesIn(text: string): Value[] {
  if (!HINT.test(text)) return [];
  const values: Value[] = [];
  const taken: [number, number][] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const value = read(match);
      if (value === undefined || taken.some(([from, to]) => match.index < to && from < end)) continue;
      taken.push([match.index, end]);
      const month = /^\d\d-\d\d$/.test(value) ? [`=${value.slice(0, 3)}`] : [];
      values.push({ terms: [`=${value}`, ...month], surface: match[0], start: match.index });
    }
  }
  return values.sort((a, b) => a.start - b.start);
}

function date(month: string | undefined, day: string | undefined): string {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3)) + 1;
  return `${String(number).padStart(2, '0')}-${day ? day.padStart(2, '0') : ''}`;
}

function amount(digits: string, scale: string): string {
  return String(Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1)));
}

function chineseAmount(digits: string, scale: string): string | undefined {
  const count = chineseCount(digits);
  return count === undefined ? undefined : amount(count, scale);
}

/** 十二 → 12; undefined for what is no number below 100. */
function chineseCount(digits: string): string | undefined {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(digits.replace('两', '二'));
  if (!match || digits === '') return undefined;
  const [, tens, ten, ones] = match;
  const value =
    (ten ? 10 * (tens ? CHINESE_DIGITS.indexOf(tens) : 1) : 0) + (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
  return value > 0 ? String(value) : undefined;
}
