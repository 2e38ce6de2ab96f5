import { describe, expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { said, useScene } from './support/scene.js';

const scene = useScene();

describe('/doctor', () => {
  it.each([
    [
      'en-US',
      'doctor',
      'All is well',
      'no permission is missing',
      'I lack **Send Messages** in',
      'version 0.',
    ],
    ['zh-CN', '体检', '一切正常', '权限齐全', '缺少**发送消息**权限', '程序版本 0.'],
    ['zh-TW', '體檢', '一切正常', '權限齊全', '缺少**傳送訊息**權限', '程式版本 0.'],
  ])(
    'tells what is missing and that all is well again, in %s',
    async (locale, name, fine, whole, lacks, version) => {
      const { standIn } = scene();
      const { general, thread } = standIn.places;
      const bot = standIn.people.bot.id;
      const ada = actAs(standIn, standIn.people.admin, { locale });
      const well = await ada.slash(general, name);
      expect(well).toMatchObject({ kind: 'message', private: true });
      expect(said(well.message)).toMatch(new RegExp(`^### ${fine}\n-# .+<#${general.id}>.*${whole}\n`));
      expect(said(well.message)).toContain(version);

      standIn.world.forbid(general, bot, 'SendMessages', 'SendMessagesInThreads');
      const ill = said((await ada.slash(general, name)).message);
      expect(ill).not.toContain(fine);
      expect(ill).toContain(lacks);
      // In a thread it is not the permission to write in the channel that counts.
      const inThread = said((await ada.slash(thread, name)).message);
      expect(inThread).not.toContain(lacks);
      expect(inThread).toContain(`<#${thread.id}>`);
      standIn.world.resetOverwrite(general, bot);
      expect(said((await ada.slash(general, name)).message)).toContain(fine);
    },
  );

  it('says in the panel of /settings, too, that answer channels are not switched on', async () => {
    const { standIn } = scene();
    const ada = actAs(standIn, standIn.people.admin);
    const { message } = await ada.slash(standIn.places.general, 'settings');
    expect(said(message)).toContain('whoever runs this bot has not switched them on (ANSWER_CHANNELS)');
  });

  it('is only for servers the bot is in', async () => {
    const { standIn } = scene();
    const ada = actAs(standIn, standIn.people.admin);
    const seen = await ada.slash(standIn.places.lobby, 'doctor');
    expect(said(seen.message)).toContain('This works only in servers that I am a member of');
  });
});
