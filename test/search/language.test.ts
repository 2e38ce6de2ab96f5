import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/search/language.js';

describe('detectLanguage', () => {
  it.each([
    ['When did it take effect?', 'en'],
    ['条例什么时候施行', 'zh-Hans'],
    ['條例何時施行', 'zh-Hant'],
    ['1269 plan 是什么', 'zh-Hans'],
    ['条例 has how many articles', 'en'],
    ['1269', undefined],
    ['', undefined],
    ['条例はいつ施行されますか', undefined],
    ['조례', undefined],
    ['когда', undefined],
    ['🙂', undefined],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
