const DIGITS = '零一二三四五六七八九';
/** The characters that multiply what stands before them. */
export const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The characters numerals are written with. */
export const NUMERALS = '零〇一二两三四五六七八九十百千万亿';

/**
 * 六 → 6, 二十六 → 26, 五千亿 → 500,000,000,000, 一二六九 → 1269; undefined where the characters count
 * nothing exact (三四 "three or four", 百 in 百姓).
 */
export function readNumeral(characters: string): number | undefined {
  const text = characters.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]{3,}$/.test(text)) {
    return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  if (/[一二三四五六七八九]{2}|^[百千万亿](?:$|.*[一二三四五六七八九])/.test(text)) return undefined;
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else if (unit < 1e4) [section, digit] = [section + (digit || 1) * unit, 0];
    else [total, section, digit] = [multiplied(total, section + digit, unit), 0, 0];
  }
  return total + section + digit;
}

/** 一亿二千万 adds the second unit, 五千万亿 multiplies by it, 万亿 stands for one of them. */
function multiplied(total: number, section: number, unit: number): number {
  return total >= unit ? total + section * unit : (total + section || 1) * unit;
}
