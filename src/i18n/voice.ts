import type { Language, Text } from '../regulation/language.js';
import type { Catalogue } from './catalogue.js';
import { convertCatalogue } from './convert.js';
import { en } from './en.js';
import { inTaiwansWords } from './taiwan.js';
import { zhHans } from './zh-hans.js';

/** One language to speak: the words of the interface, and the data's texts in it. */
export interface Voice {
  readonly language: Language;
  readonly words: Catalogue;
  /** The text of the data in this language, unescaped. */
  say(text: Text): string;
}

/** The voice of a language; the same object every time. */
export type Voices = (language: Language) => Voice;

/**
 * The voices of all languages. Traditional Chinese is made from Simplified with `toTraditional`, its
 * catalogue on first use only: most bots never need it.
 */
export function createVoices(toTraditional: (simplified: string) => string): Voices {
  let traditional: Voice | undefined;
  const english: Voice = { language: 'en', words: en, say: (text) => text.en };
  const simplified: Voice = { language: 'zh-Hans', words: zhHans, say: (text) => text['zh-Hans'] };
  return (language) => {
    if (language === 'en') return english;
    if (language === 'zh-Hans') return simplified;
    traditional ??= {
      language,
      words: convertCatalogue(zhHans, {
        text: (text) => toTraditional(inTaiwansWords(text)),
        put: toTraditional,
      }),
      say: (text) => toTraditional(text['zh-Hans']),
    };
    return traditional;
  };
}
