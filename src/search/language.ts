import type { Language } from '../regulation/language.js';
import { ASCII, toSimplified } from './normalise.js';

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
/** Scripts of other languages; one letter of Kana or Hangul is enough to know that a text is not Chinese. */
const OTHER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The language a text is written in, as far as its script tells: Chinese if it has more Chinese characters
 * than Latin words, Traditional if one of them is written only so; undefined where it has neither (numbers,
 * other scripts).
 */
export function detectLanguage(text: string): Language | undefined {
  if (ASCII.test(text)) return /[a-z]/i.test(text) ? 'en' : undefined;
  const folded = text.normalize('NFKC');
  if (OTHER.test(folded)) return undefined;
  const han = folded.match(HAN)?.length ?? 0;
  const words = folded.match(LATIN_WORD)?.length ?? 0;
  if (han > words) return toSimplified(folded) === folded ? 'zh-Hans' : 'zh-Hant';
  return words > 0 ? 'en' : undefined;
}
