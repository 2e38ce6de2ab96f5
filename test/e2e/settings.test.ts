import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { ClientRefusal } from '../../src/playground/people/refusal.js';
import { actAs, createPerson, type Person } from '../../src/playground/people.js';
import { allComponents } from '../discord/support/payload.js';
import { said, useScene } from './support/scene.js';

const scene = useScene({ env: { ANSWER_CHANNELS: 'on' } }, { privilegedIntents: { messageContent: true } });
/** Long enough for an answer to arrive, were one sent. */
const SILENCE_MS = 400;
/** Sure to be answered, whoever it was written to. */
const QUESTION = 'When do the Jiangxi advanced manufacturing Regulations come into force?';

const LANGUAGES = { 'en-US': 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' } as const;
type Locale = keyof typeof LANGUAGES;

/** The owner of the server, at a client in this language, with the panel open. */
async function panelOf(locale: Locale): Promise<{ ada: Person; panel: APIMessage }> {
  const { standIn } = scene();
  const ada = actAs(standIn, standIn.people.admin, { locale });
  const seen = await ada.slash(standIn.places.general, 'settings');
  if (seen.message === undefined) throw new Error('no panel');
  expect(seen).toMatchObject({ kind: 'message', private: true });
  return { ada, panel: seen.message };
}

/** Chooses in the panel, which changes in place; returns what it says then. */
async function choose(ada: Person, panel: APIMessage, locale: Locale, which: string, values: string[]) {
  const seen = await ada.select(panel, `t1:setting:${LANGUAGES[locale]}:${which}`, values);
  expect(seen).toMatchObject({ kind: 'updated', private: true });
  return said(seen.message);
}

async function press(ada: Person, panel: APIMessage, locale: Locale, step: string) {
  const seen = await ada.click(panel, `t1:panel:${LANGUAGES[locale]}:${step}`);
  expect(seen).toMatchObject({ kind: 'updated', private: true });
  return said(seen.message);
}

describe('the settings panel', () => {
  it.each([
    ['en-US', 'Settings of this server', 'Saved.', 'I lack **View Channel** in <#', 'Reset all settings'],
    ['zh-CN', '本服务器的设置', '已保存。', '缺少**查看频道**权限', '全部恢复默认吗'],
    ['zh-TW', '本伺服器的設定', '已儲存。', '缺少**檢視頻道**權限', '全部恢復預設嗎'],
  ] as const)('changes at once what the bot does, in %s', async (locale, heading, saved, lacks, asks) => {
    const { standIn, ming } = scene();
    const { questions, forum } = standIn.places;
    const { ada, panel } = await panelOf(locale);
    expect(said(panel)).toContain(heading);
    const before = ming.type(questions, QUESTION);
    expect(await ming.answerTo(before, SILENCE_MS)).toBeUndefined();

    expect(await choose(ada, panel, locale, 'channels', [questions.id, forum.id])).toContain(saved);
    const inPlace = await ming.ask(questions, QUESTION);
    expect(said(inPlace)).toContain('1 June 2024');
    await choose(ada, panel, locale, 'replyIn', ['thread']);
    await choose(ada, panel, locale, 'language', ['zh-Hant']);
    const inThread = await ming.ask(questions, QUESTION);
    expect(inThread?.channel_id).not.toBe(questions.id);
    expect(said(inThread)).toContain('2024年6月1日');

    standIn.world.forbid(forum, standIn.people.bot.id, 'ViewChannel');
    expect(await choose(ada, panel, locale, 'uncertain', ['suggestions'])).toContain(lacks);
    standIn.world.resetOverwrite(forum, standIn.people.bot.id);

    expect(await press(ada, panel, locale, 'askReset')).toContain(asks);
    expect(await press(ada, panel, locale, 'reset')).toContain(heading);
    const after = ming.type(questions, QUESTION);
    expect(await ming.answerTo(after, SILENCE_MS)).toBeUndefined();
  });

  it('warns only where a thread cannot be opened, and then the answer stays in the channel', async () => {
    const { standIn, ming } = scene();
    const { questions } = standIn.places;
    const { ada, panel } = await panelOf('en-US');
    standIn.world.forbid(questions, standIn.people.bot.id, 'CreatePublicThreads');
    expect(await choose(ada, panel, 'en-US', 'channels', [questions.id])).not.toContain('I lack');
    expect(await choose(ada, panel, 'en-US', 'replyIn', ['thread'])).toContain(
      `I lack **Create Public Threads** in <#${questions.id}>. Until I have it, answers there stay in the channel.`,
    );
    expect((await ming.ask(questions, QUESTION))?.channel_id).toBe(questions.id);
    standIn.world.resetOverwrite(questions, standIn.people.bot.id);
    await press(ada, panel, 'en-US', 'askReset');
    await press(ada, panel, 'en-US', 'reset');
  });

  it('stays as it was where a step back is taken', async () => {
    const { ada, panel } = await panelOf('en-US');
    await choose(ada, panel, 'en-US', 'language', ['zh-Hans']);
    await press(ada, panel, 'en-US', 'askReset');
    await press(ada, panel, 'en-US', 'show');
    const shown = allComponents(ada.seesMessage(panel)?.components ?? []);
    const menu = shown.find(({ custom_id }) => custom_id === 't1:setting:en:language');
    const options = (menu?.options ?? []) as { value: string; default: boolean }[];
    expect(options.find((option) => option.default)?.value).toBe('zh-Hans');
    const empty = shown.find(({ custom_id }) => custom_id === 't1:panel:en:askDelete');
    expect(empty).toMatchObject({ label: 'Delete the log', disabled: true });
    await choose(ada, panel, 'en-US', 'language', ['question']);
  });
});

describe('members who may not change settings', () => {
  it.each([
    ['en-US', 'Only members with Manage Server can do this.'],
    ['zh-CN', '只有拥有“管理服务器”权限的成员可以这样做。'],
    ['zh-TW', '只有擁有“管理伺服器”權限的成員可以這樣做。'],
  ])('do not see the commands, and are refused where a server shows them: %s', async (locale, refusal) => {
    const { standIn } = scene();
    const { general } = standIn.places;
    const person = createPerson(standIn, `Member ${locale}`, { locale });
    expect(person.commands(general).map(({ name }) => name)).not.toContain('settings');
    for (const name of ['settings', 'doctor']) {
      await expect(person.slash(general, name)).rejects.toThrow(ClientRefusal);
      const seen = await person.slash(general, name, {}, { force: true });
      expect(seen).toMatchObject({ kind: 'message', private: true });
      expect(said(seen.message)).toBe(refusal);
    }
  });

  it('cannot use a panel any more once they have lost the permission', async () => {
    const { standIn } = scene();
    const { guild, general } = standIn.places;
    const keepers = standIn.world.addRole(guild, 'Keepers', ['ManageGuild']);
    const keeper = createPerson(standIn, 'Keeper');
    standIn.world.setRoles(guild, keeper.user.id, [keepers.id]);
    const { message } = await keeper.slash(general, 'settings');
    if (message === undefined) throw new Error('no panel');
    standIn.world.setRoles(guild, keeper.user.id, []);
    const before = said(message);
    for (const seen of [
      await keeper.select(message, 't1:setting:en:language', ['en']),
      await keeper.click(message, 't1:panel:en:askReset'),
    ]) {
      expect(seen).toMatchObject({ kind: 'message', private: true });
      expect(said(seen.message)).toBe('Only members with Manage Server can do this.');
    }
    expect(said(keeper.seesMessage(message))).toBe(before);
  });

  it('are told in a server without the bot that it has to be added', async () => {
    const { standIn } = scene();
    const ada = actAs(standIn, standIn.people.admin);
    const seen = await ada.slash(standIn.places.lobby, 'settings');
    expect(seen.private).toBe(true);
    expect(said(seen.message)).toContain('This works only in servers that I am a member of');
    expect(said(seen.message)).toContain(`client_id=${standIn.applicationId}`);
  });

  it('do not have the commands in direct messages', () => {
    const { ming } = scene();
    const names = ming.commands(ming.directMessages()).map(({ name }) => name);
    expect(names).toContain('ask');
    expect(names).not.toContain('settings');
    expect(names).not.toContain('doctor');
  });
});

describe('a bot that is kicked and invited again', () => {
  it('refuses the panel of before while it is away, and begins with the defaults', async () => {
    const { standIn } = scene();
    const { guild, questions } = standIn.places;
    const bot = standIn.people.bot;
    const roles = guild.members.get(bot.id)?.roles ?? [];
    const { ada, panel } = await panelOf('en-US');
    await choose(ada, panel, 'en-US', 'channels', [questions.id]);
    standIn.world.removeMember(guild, bot.id);
    await scene().bot.line(({ msg }) => /what was kept of it is deleted/.test(String(msg)));
    const away = await ada.click(panel, 't1:panel:en:askReset');
    expect(said(away.message)).toContain('This works only in servers that I am a member of');
    standIn.world.addMember(guild, bot, roles);
    const menu = allComponents((await panelOf('en-US')).panel.components ?? []).find(
      ({ custom_id }) => custom_id === 't1:setting:en:channels',
    );
    expect(menu?.default_values).toEqual([]);
  });
});
