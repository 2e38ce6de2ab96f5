import { isLanguage, type Language } from '../regulation/language.js';
import type { Choice } from './command.js';
import * as limits from './limits.js';
import { shorten } from './text/shorten.js';

/** A list entry for what has this id; its value also keeps the language in which the member was typing. */
export function choice(label: string, id: string, language: Language): Choice {
  return { name: shorten(label, limits.CHOICE_NAME), value: `${language}:${id}` };
}

/** What a list entry stands for, looked up by its id; undefined for something that was typed. */
export function readChoice<T>(
  value: string,
  find: (id: string) => T | undefined,
): { readonly item: T; readonly language: Language } | undefined {
  const [language = '', id = ''] = value.split(':');
  const item = find(id);
  return item !== undefined && isLanguage(language) ? { item, language } : undefined;
}
