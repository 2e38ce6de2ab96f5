import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/i18n/convert.js';
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

  it('are none of the mainland’s', () => {
    const { words } = voicesFor(regulation())('zh-Hant');
    const elsewhere =
      /内存|內存|信息|窗口|命令|搜索|服務器|默認|設置|保存|重置|密鑰|郵箱|哈希|關鍵詞|報道|運行者|被踩|天后|引用和代碼/;
    expect(textsOf(words).filter((text) => elsewhere.test(text))).toEqual([]);
    expect(words.commands.search.name).toBe('搜尋');
    expect(words.gaps.thumbedDown(2)).toBe('收到倒讚2次');
  });

  it('are not put into what a text quotes', () => {
    const { notes } = voicesFor(regulation())('zh-Hant').words;
    expect(notes.notCovered('“电子信息”')).toBe('現有資料沒有提到“電子信息”。');
  });

  it('are not put into the data', () => {
    const { say } = voicesFor(regulation())('zh-Hant');
    expect(say({ en: '', 'zh-Hans': '设置机构' })).toBe('設置機構');
    expect(inTaiwansWords('设置机构')).toBe('設定机构');
  });
});
