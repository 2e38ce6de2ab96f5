import { describe, expect, it } from 'vitest';
import { type Catalogue, catalogue, type Filled } from '../../src/i18n/catalogue.js';
import { convertCatalogue, textsOf } from '../../src/i18n/convert.js';
import { en } from '../../src/i18n/en.js';
import { createVoices } from '../../src/i18n/voice.js';
import { zhHans } from '../../src/i18n/zh-hans.js';

/** Every text with its path, functions called with plain arguments. */
function flatten(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [[path, String(path === 'list' ? node(['x', 'y', 'z']) : node(3, 4, 5))]];
  return Object.entries(node as object).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

describe.each([
  ['en', en],
  ['zh-Hans', zhHans],
] as const)('the catalogue %s', (language, words) => {
  it('has the texts of the English one, none empty', () => {
    expect(flatten(words).map(([path]) => path)).toEqual(flatten(en).map(([path]) => path));
    for (const [, text] of flatten(words)) expect(text.trim()).not.toBe('');
  });

  it('speaks plainly: no exclamation marks, no emoji', () => {
    for (const [, text] of flatten(words)) expect(text).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
  });

  it('is written in its own script', () => {
    // The button to the other language speaks that one.
    const others = /^(comma|semicolon|colon|list|date|answer\.otherLanguage)$/;
    const spoken = flatten(words).filter(([path]) => !others.test(path));
    for (const [path, text] of spoken) {
      expect([path, /\p{Script=Han}/u.test(text)]).toEqual([path, language !== 'en']);
      if (language !== 'en') expect(text, path).not.toMatch(/[,;:?]/);
    }
  });
});

describe('the type of a catalogue', () => {
  const part = { heading: 'x', how: (ask: string) => ask };

  it('refuses empty and missing texts while compiling', () => {
    // @ts-expect-error an empty text
    part satisfies Filled<{ heading: '' }>;
    const words: Catalogue = en;
    // @ts-expect-error a text is missing
    ({ ...words, unknown: { heading: 'x' } }) satisfies Catalogue;
    // @ts-expect-error a function that wants another argument
    ({ ...words, empty: { ...words.empty, how: (ask: number) => String(ask) } }) satisfies Catalogue;
    // @ts-expect-error an empty text deep inside
    catalogue({ ...words, suggested: '' });
    expect(catalogue(words)).toBe(words);
  });
});

describe('Traditional Chinese', () => {
  it('is the Simplified catalogue through the converter, functions too', () => {
    const words = convertCatalogue(zhHans, { text: (text) => `<${text}>`, put: (text) => `[${text}]` });
    expect(words.suggested).toBe(`<${zhHans.suggested}>`);
    expect(words.notes.articleText(12)).toBe(`<${zhHans.notes.articleText(12)}>`);
    expect(words.commands.ask.options.question.name).toBe('<问题>');
    // What is put into a text is converted by itself.
    expect(words.answer.handedTo('小明')).toBe('<转给 [小明]>');
    expect(words.list(['一', '二'])).toBe('<[一]和[二]>');
  });

  it('is prepared when first spoken, and then kept', () => {
    let calls = 0;
    const voices = createVoices((text) => {
      calls++;
      return text;
    });
    voices('en');
    voices('zh-Hans');
    expect(calls).toBe(0);
    expect(voices('zh-Hant')).toBe(voices('zh-Hant'));
    expect(voices('zh-Hant').say({ en: 'a', 'zh-Hans': '条例' })).toBe('条例');
  });

  it('can be prepared from all fixed texts', () => {
    expect(textsOf(zhHans)).toContain('提问');
    expect(textsOf(zhHans)).toContain(zhHans.suggested);
  });
});
