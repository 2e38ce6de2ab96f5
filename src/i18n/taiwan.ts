/**
 * What an interface, and Discord's own, calls otherwise in Taiwan, where turning the characters is not enough: an admin
 * has to find the words in Discord's settings. Not for the data: there 设置 also means to set up an office.
 */
const WORDS: readonly (readonly [string, string])[] = [
  // Discord's names come first, as they hold shorter entries.
  ['读取消息历史记录', '讀取訊息歷史記錄'],
  ['在子区内发送消息', '在討論串中傳送訊息'],
  ['创建公开子区', '建立公開討論串'],
  ['发送消息', '傳送訊息'],
  ['查看频道', '檢視頻道'],
  ['“应用”', '“應用程式”'],
  // What means something else alone: a code in place of an id stays 代碼, and OpenCC knows 天后 as a goddess.
  ['引用和代码', '引用和程式碼'],
  ['天后', '天後'],
  ['邮箱地址', '電子郵件地址'],
  ['服务器', '伺服器'],
  ['身份组', '身分組'],
  ['数据库', '資料庫'],
  ['程序版本', '程式版本'],
  ['子区', '討論串'],
  ['帖子', '貼文'],
  ['消息', '訊息'],
  ['私信', '私訊'],
  ['菜单', '選單'],
  ['设置', '設定'],
  ['默认', '預設'],
  ['链接', '連結'],
  ['网络', '網路'],
  ['回复', '回覆'],
  ['内存', '記憶體'],
  ['信息', '資訊'],
  ['窗口', '視窗'],
  ['命令', '指令'],
  ['搜索', '搜尋'],
  ['关键词', '關鍵字'],
  ['保存', '儲存'],
  ['重置', '重設'],
  ['密钥', '金鑰'],
  ['哈希值', '雜湊值'],
  ['差评', '負評'],
  ['运行者', '營運者'],
  ['报道', '報導'],
  ['被踩', '收到倒讚'],
];

/** A text of the interface in Simplified Chinese with Taiwan's words in it, before its characters are turned. */
export function inTaiwansWords(simplified: string): string {
  return WORDS.reduce((text, [here, there]) => text.replaceAll(here, there), simplified);
}
