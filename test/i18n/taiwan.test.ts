import { describe, expect, it } from 'vitest';
import { voicesFor } from '../../src/i18n/regulation-voices.js';
import { inTaiwansWords } from '../../src/i18n/taiwan.js';
import { regulation } from '../discord/support/regulation.js';

describe('words of the interface in Taiwan', () => {
  it('are those of Discord there', () => {
    const { permissions, refusals, commands } = voicesFor(regulation())('zh-Hant').words;
    expect(Object.values(permissions)).toEqual([
      '檢視頻道',
      '傳送訊息',
      '在討論串中傳送訊息',
      '讀取訊息歷史記錄',
      '建立公開討論串',
    ]);
    expect(refusals.admins).toContain('管理伺服器');
    expect(commands.settings.name).toBe('設定');
  });

  it('are not put into the data', () => {
    const { say } = voicesFor(regulation())('zh-Hant');
    expect(say({ en: '', 'zh-Hans': '设置机构' })).toBe('設置機構');
    expect(inTaiwansWords('设置机构')).toBe('設定机构');
  });
});
