import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { actAs, type Person } from '../../src/playground/people.js';
import { allComponents } from '../discord/support/payload.js';
import { present, someone, somewhere } from './support/fresh.js';
import { idFor, said, useScene } from './support/scene.js';

const scene = useScene();
const ENGLISH = 'when did the Regulations take effect?';
const CHINESE = '条例什么时候开始施行？';
const VAGUE = 'revenue goal for textiles in 2028';

const labels = (message: APIMessage | undefined) =>
  allComponents(message?.components ?? []).flatMap(({ type, label }) => (type === 2 ? [label] : []));

/** An answer in a channel of its own, by mention. */
async function answered(content: string, locale = 'en-US') {
  const { standIn } = scene();
  const channel = somewhere(standIn);
  const asker = someone(standIn, locale);
  const question = asker.type(channel, content, { mention: true });
  return { standIn, channel, asker, question, answer: present(await asker.answerTo(question)) };
}

const switchTo = (person: Person, message: APIMessage) => person.click(message, idFor(message, 'switch'));

/** Gives a button of a message another custom id, as an earlier version or a forger would have. */
function withId(message: APIMessage, action: string, customId: string): void {
  const stored = scene().standIn.world.messages.get(message.channel_id, message.id);
  const found = allComponents(stored?.data.components ?? []).find(
    ({ custom_id: id }) => String(id).split(':')[1] === action,
  );
  present(found, 'button').custom_id = customId;
}

describe('the button for the other language', () => {
  it('has the other language’s name, below every answer', async () => {
    expect(labels((await answered(ENGLISH)).answer)).toEqual(expect.arrayContaining(['中文', 'Delete']));
    expect(labels((await answered(CHINESE, 'zh-CN')).answer)).toEqual(
      expect.arrayContaining(['English', '删除']),
    );
    const { answer } = await answered('條例什麼時候開始施行？', 'zh-TW');
    expect(labels(answer)).toEqual(expect.arrayContaining(['English', '刪除']));
  });

  it.each([
    ['zh-CN', /^### 《条例》.*2024年6月1日起开始施行/m, '来源'],
    ['zh-TW', /^### 《條例》.*2024年6月1日起開始施行/m, '來源'],
    ['en-US', /^### 《条例》.*2024年6月1日起开始施行/m, 'Sources'],
  ])(
    'shows it privately to whoever clicks, and changes nothing for others: %s',
    async (locale, expected, words) => {
      const { standIn, asker, answer } = await answered(ENGLISH);
      const seen = await switchTo(someone(standIn, locale), answer);
      expect(seen).toMatchObject({ kind: 'message', private: true });
      expect(said(seen.message)).toMatch(expected);
      expect(said(seen.message)).toContain(words);
      expect(said(asker.seesMessage(answer))).toBe(said(answer));
      // Nobody else has to get rid of it.
      expect(labels(seen.message)).not.toContain('Delete');
      expect(idFor(seen.message, 'switch')).toContain(':zh-Han');
    },
  );

  it('switches back and forth in place where it is private', async () => {
    const { standIn, answer } = await answered(CHINESE, 'zh-CN');
    const reader = someone(standIn, 'zh-TW');
    const english = await switchTo(reader, answer);
    expect(said(english.message)).toMatch(/^### .*1 June 2024/m);
    const chinese = await switchTo(reader, present(english.message));
    expect(chinese).toMatchObject({ kind: 'updated', private: true });
    expect(said(chinese.message)).toMatch(/^### 《條例》.*施行/m);
    const again = await switchTo(reader, present(chinese.message));
    expect(again.kind).toBe('updated');
    expect(said(again.message)).toBe(said(english.message));
  });

  it('changes the answer in place in direct messages', async () => {
    const asker = someone(scene().standIn);
    const answer = present(await asker.ask(asker.directMessages(), ENGLISH));
    const seen = await switchTo(asker, answer);
    expect(seen.kind).toBe('updated');
    expect(said(asker.seesMessage(answer))).toMatch(/^### 《条例》.*施行/m);
  });

  it('keeps the question of a command with it', async () => {
    const { standIn } = scene();
    const asker = someone(standIn);
    const { message } = await asker.slash(somewhere(standIn), 'ask', { question: ENGLISH, private: true });
    const seen = await switchTo(asker, present(message));
    expect(seen).toMatchObject({ kind: 'updated', private: true });
    expect(said(seen.message)).toMatch(
      /^-# Question: “when did the Regulations take effect\?”\n[\s\S]*2024年6月1日/,
    );
  });

  it('shows suggestions, which stay those of who asked', async () => {
    const { standIn, asker, answer } = await answered(VAGUE);
    const reader = someone(standIn, 'zh-CN');
    const seen = await switchTo(reader, answer);
    expect(seen.private).toBe(true);
    expect(said(seen.message)).toContain('不太确定您问的是哪一项。');
    expect(labels(seen.message)).toHaveLength(labels(answer).length - 1);
    const picked = await reader.click(present(seen.message), idFor(seen.message, 'pick'));
    expect(picked.kind).toBe('updated');
    expect(said(picked.message)).toMatch(/^### .*\p{Script=Han}/mu);
    expect(said(asker.seesMessage(answer))).toBe(said(answer));
  });

  it.each([
    ['zh-CN', '现有资料里没有答案'],
    ['zh-TW', '現有資料裡沒有答案'],
  ])('says in the other language that there is no answer: %s', async (locale, expected) => {
    const { standIn, answer } = await answered('will it rain tomorrow?');
    const seen = await switchTo(someone(standIn, locale), answer);
    expect(said(seen.message)).toContain('will it rain tomorrow?');
    expect(said(seen.message)).toContain(expected);
  });

  it('shows each part of an answer to several questions', async () => {
    const { standIn, answer } = await answered(`${ENGLISH} How many articles are there?`);
    const seen = await switchTo(someone(standIn, 'zh-CN'), answer);
    expect(said(seen.message).match(/^### .+/gm)).toEqual([
      expect.stringContaining('2024年6月1日'),
      expect.stringContaining('26条'),
    ]);
  });

  it('keeps what is said of an article', async () => {
    const { standIn, answer } = await answered('第八十条写了什么？', 'zh-CN');
    const seen = await switchTo(someone(standIn), answer);
    expect(said(seen.message)).toContain('There is no Article 80: the Regulations have 26 articles.');
  });
});

describe('the Delete button', () => {
  it('deletes the answer for who asked, and editing the question does not bring it back', async () => {
    const { standIn, channel, asker, question, answer } = await answered(ENGLISH);
    await asker.click(answer, idFor(answer, 'delete'));
    await asker.until(answer, (now) => now === undefined);
    asker.edit(question, `<@${standIn.people.bot.id}> ${CHINESE}`);
    await standIn.settled(400);
    expect(asker.sees(channel).map(({ id }) => id)).toEqual([question.id]);
  });

  it('deletes it for a moderator, who has Manage Messages there', async () => {
    const { standIn, channel, asker, answer } = await answered(CHINESE, 'zh-CN');
    const moderator = someone(standIn);
    standIn.world.permit(channel, moderator.user.id, 'ManageMessages');
    await moderator.click(answer, idFor(answer, 'delete'));
    await asker.until(answer, (now) => now === undefined);
  });

  it.each([
    ['en-US', 'Only whoever asked, and moderators (Manage Messages), can delete this answer.'],
    ['zh-CN', '只有提问的人和版主（有“管理消息”权限）可以删除这个答复。'],
    ['zh-TW', '只有提問的人和版主（有“管理訊息”權限）可以刪除這個答覆。'],
  ])('is refused to others, privately: %s', async (locale, expected) => {
    const { standIn, asker, answer } = await answered(ENGLISH);
    const seen = await someone(standIn, locale).click(answer, idFor(answer, 'delete'));
    expect(seen).toMatchObject({ kind: 'message', private: true });
    expect(said(seen.message)).toBe(expected);
    expect(asker.seesMessage(answer)).toBeDefined();
  });

  it('works on the answer to a command and in direct messages', async () => {
    const { standIn } = scene();
    const asker = someone(standIn);
    const { message } = await asker.slash(somewhere(standIn), 'ask', { question: ENGLISH });
    await asker.click(present(message), idFor(message, 'delete'));
    await asker.until(present(message), (now) => now === undefined);
    const direct = present(await asker.ask(asker.directMessages(), ENGLISH));
    await asker.click(direct, idFor(direct, 'delete'));
    await asker.until(direct, (now) => now === undefined);
  });

  it('deletes the suggestions that a member left standing, in a thread too', async () => {
    const { standIn } = scene();
    const asker = someone(standIn);
    const thread = asker.openThread(somewhere(standIn), 'Industries');
    const answer = present(await asker.ask(thread, VAGUE, { mention: true }));
    await asker.click(answer, idFor(answer, 'delete'));
    await asker.until(answer, (now) => now === undefined);
  });
});

describe('buttons of other versions, and forged ones', () => {
  it.each([
    ['switch', 't0:switch:en:effective-date.0:0', 'an earlier version'],
    ['switch', 't1:switch:en:no-such-section.0:0', 'a section that does not exist'],
    ['switch', 't1:switch:en:effective-date.0', 'a part is missing'],
    ['switch', 't1:switch:fr:effective-date.0:0', 'a language that does not exist'],
    ['delete', 't0:delete:en:1', 'an earlier version'],
    ['delete', 't1:delete:en:me', 'no member'],
  ])('are answered with a private hint: %s, %s', async (action, customId) => {
    const { standIn, asker, answer } = await answered(ENGLISH);
    withId(answer, action, customId);
    const english = await someone(standIn).click(answer, customId);
    const chinese = await someone(standIn, 'zh-CN').click(answer, customId);
    const traditional = await someone(standIn, 'zh-TW').click(answer, customId);
    for (const seen of [english, chinese, traditional])
      expect(seen).toMatchObject({ kind: 'message', private: true });
    expect(said(english.message)).toContain('no longer works');
    expect(said(chinese.message)).toContain('已经不能用了');
    expect(said(traditional.message)).toContain('已經不能用了');
    expect(said(asker.seesMessage(answer))).toBe(said(answer));
  });

  it('begin with the first point where the custom id names one that is not there', async () => {
    const { standIn, answer } = await answered(ENGLISH);
    withId(answer, 'switch', 't1:switch:en:effective-date.z:0');
    const seen = await someone(standIn, 'zh-CN').click(answer, 't1:switch:en:effective-date.z:0');
    expect(said(seen.message)).toContain('2024年6月1日');
  });

  it('show what their author could see anyway: the question is taken from the message, not from the id', async () => {
    const { standIn, answer } = await answered(ENGLISH);
    withId(answer, 'switch', 't1:switch:en::0');
    const seen = await actAs(standIn, standIn.people.admin).click(answer, 't1:switch:en::0');
    expect(said(seen.message)).toContain('no longer works');
  });
});
