import { Locale } from 'discord.js';
import type { Language } from '../regulation/language.js';

/** Locales of Discord that commands are described in, with the language of the description. */
export const COMMAND_LOCALES: readonly (readonly [Locale, Language])[] = [
  [Locale.EnglishUS, 'en'],
  [Locale.EnglishGB, 'en'],
  [Locale.ChineseCN, 'zh-Hans'],
  [Locale.ChineseTW, 'zh-Hant'],
];

/** The language for a member or server with this locale; English where it is none of ours. */
export function languageOfLocale(locale: string | null | undefined): Language {
  return COMMAND_LOCALES.find(([known]) => known === locale)?.[1] ?? 'en';
}
