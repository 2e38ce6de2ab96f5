import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as limits from '../../../src/discord/limits.js';
import { privacyView } from '../../../src/discord/views/privacy-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { LANGUAGES, type Language } from '../../../src/regulation/language.js';
import { createApp } from '../support/app.js';
import { textOf } from '../support/payload.js';

const app = createApp();
const shown = (language: Language) =>
  textOf(privacyView(stageFor(app, language), { privacy: undefined, terms: undefined }));

describe('what /privacy shows', () => {
  // Threads that bear a question, what is read again, the program's log, what is named, backups.
  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'bears the question as its name',
        'is read again for 15 minutes',
        'ask Discord once more',
        'My own log holds',
        'is named in it',
        'backups',
      ],
    ],
    [
      'zh-Hans',
      ['子区用问题作名称', '15分钟内', '再向 Discord 取一次', '日志只记', '名字会写在答复上', '备份'],
    ],
  ])('is all that PRIVACY.md tells, in %s', (language, statements) => {
    for (const statement of statements) expect(shown(language)).toContain(statement);
  });

  it('has the times and amounts of PRIVACY.md', () => {
    const page = readFileSync(new URL('../../../PRIVACY.md', import.meta.url), 'utf8');
    const amounts = page.match(/\b[\d,]+(?=\s(?:minutes|hours|days|characters|that were shared))/g) ?? [];
    expect(new Set(amounts)).toEqual(new Set(['15', '24', '90', '300', '1,000']));
    for (const amount of amounts) {
      expect(shown('en')).toMatch(new RegExp(`\\b${amount}\\b`));
      expect(shown('zh-Hans')).toContain(amount.replace(',', ''));
    }
  });

  it('leaves room for the links within one message', () => {
    for (const language of LANGUAGES)
      expect(shown(language).length, language).toBeLessThan(limits.MESSAGE_TEXT - 100);
  });
});
