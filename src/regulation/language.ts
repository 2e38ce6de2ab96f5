/** Languages the data is written in, the first one being the fallback. Everything in `data/` has all of them. */
export const WRITTEN_LANGUAGES = ['en', 'zh-Hans'] as const;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** Languages a reply can be in: the written ones, and Traditional Chinese, which is derived from Simplified. */
export const LANGUAGES = [...WRITTEN_LANGUAGES, 'zh-Hant'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every written language. */
export type Text = Record<WrittenLanguage, string>;

/** The written language whose text a reply in `language` is made from. */
export function writtenFor(language: Language): WrittenLanguage {
  return language === 'zh-Hant' ? 'zh-Hans' : language;
}

/** True if `value` names a language a reply can be in. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
