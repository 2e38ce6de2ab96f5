const CHINESE_DIGITS = '零一二三四五六七八九';

/** 十二 → 12, 二十六 → 26, 一百零三 → 103, 12 → 12; undefined if `text` is no number up to 999. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  const match =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (!match || plain === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined) => (character ? CHINESE_DIGITS.indexOf(character) : 0);
  return 100 * digit(hundreds) + (ten ? 10 * (tens ? digit(tens) : 1) : 0) + digit(ones);
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const IRREGULAR: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

/** `12`, `12th`, `twelve`, `twelfth`, `twenty-six` → the number; undefined if it is none below 1,000. */
export function englishNumber(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(text);
  if (digits) return Number(digits[1]);
  const [first = '', second] = text.split('-').map(cardinal);
  const tens = TENS.indexOf(first);
  if (tens > 1) {
    const units = second === undefined ? 0 : UNITS.indexOf(second);
    return units >= 0 && units < 10 ? 10 * tens + units : undefined;
  }
  const unit = UNITS.indexOf(first);
  return second === undefined && unit >= 0 ? unit : undefined;
}

/** twelfth → twelve, twentieth → twenty, fourth → four. */
function cardinal(word: string): string {
  return IRREGULAR[word] ?? word.replace(/ieth$/, 'y').replace(/(?<=.{3})th$/, '');
}
