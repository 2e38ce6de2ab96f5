import { describe, expect, it } from 'vitest';
import { createPerson } from '../../src/playground/people.js';
import { idFor, said, useScene } from './support/scene.js';

const scene = useScene();
const question = 'When did the Regulations take effect?';

describe('/ask for', () => {
  it('shows whom the answer is for, without a ping', async () => {
    const { ming, lan, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'ask', { question, for: lan.user.id });
    expect(said(seen.message)).toMatch(new RegExp(`^-# For <@${lan.user.id}>\n-# Question: `));
    expect(seen).toMatchObject({ private: false, followUps: [], message: { mentions: [] } });
    const chinese = await lan.slash(standIn.places.general, '提问', {
      问题: '条例什么时候开始施行',
      转给: ming.user.id,
    });
    expect(said(chinese.message)).toMatch(/^-# 转给 <@\d+>\n-# 问题：/);
  });

  it('pings where it is asked for, three times an hour; then the caller is told', async () => {
    const { yu, lan, standIn } = scene();
    const options = { 問題: '條例什麼時候開始施行', 轉給: lan.user.id, 提醒: true };
    for (let i = 0; i < 3; i++) {
      const seen = await yu.slash(standIn.places.general, '提問', options);
      expect(seen.message?.mentions.map(({ id }) => id)).toEqual([lan.user.id]);
      expect(said(seen.message)).toMatch(/^-# 轉給 <@\d+>\n-# 問題：/);
    }
    const fourth = await yu.slash(standIn.places.general, '提問', options);
    expect(fourth.message?.mentions).toEqual([]);
    expect(said(fourth.message)).toMatch(/^-# 轉給 /);
    const told = await yu.followUp(fourth);
    expect(said(told)).toMatch(/^沒有提醒 <@\d+>，因為一小時最多提醒三次。大約60分鐘後可以再用。$/);
    expect(lan.sees(standIn.places.general).some(({ id }) => id === told?.id)).toBe(false);
  });

  it('does not ping who cannot see the channel, nor for an answer that is none', async () => {
    const { ming, lan, standIn } = scene();
    const { questions } = standIn.places;
    standIn.world.forbid(questions, lan.user.id, 'ViewChannel');
    const unseen = await ming.slash(questions, 'ask', { question, for: lan.user.id, ping: true });
    standIn.world.resetOverwrite(questions, lan.user.id);
    expect(unseen.message?.mentions).toEqual([]);
    expect(said(await ming.followUp(unseen))).toContain('I cannot tell that they see this channel.');
    const stranger = createPerson(standIn, 'Xu', { member: false });
    const outside = await ming.slash(questions, 'ask', { question, for: stranger.user.id, ping: true });
    expect(outside.message?.mentions).toEqual([]);
    const unknown = await lan.slash(questions, '提问', {
      问题: 'best noodle restaurant in Paris',
      转给: ming.user.id,
      提醒: true,
    });
    expect(unknown.message?.mentions).toEqual([]);
    expect(said(await lan.followUp(unknown))).toMatch(/^没有提醒 <@\d+>，因为这个答复还没有把握。$/);
  });

  it('pings in a thread and where only the member has installed the bot', async () => {
    const { ming, lan, standIn } = scene();
    const { admin } = standIn.people;
    const inThread = await ming.slash(standIn.places.thread, 'ask', {
      question,
      for: lan.user.id,
      ping: true,
    });
    expect(inThread.message?.mentions.map(({ id }) => id)).toEqual([lan.user.id]);
    const elsewhere = await ming.slash(standIn.places.lobby, 'ask', { question, for: admin.id, ping: true });
    expect(elsewhere.message?.mentions.map(({ id }) => id)).toEqual([admin.id]);
    // Nobody sees the direct messages of somebody else with the bot.
    const direct = await ming.slash(ming.directMessages(), 'ask', { question, for: lan.user.id, ping: true });
    expect(direct.message?.mentions).toEqual([]);
  });

  it('keeps the name when a suggestion becomes the answer', async () => {
    const { ming, lan, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'ask', {
      question: 'revenue goal for textiles in 2031',
      for: lan.user.id,
    });
    if (message === undefined) throw new Error('no suggestions');
    const picked = await ming.click(message, idFor(message, 'pick'));
    expect(picked.kind).toBe('updated');
    expect(said(picked.message)).toMatch(new RegExp(`^-# For <@${lan.user.id}>\n-# Question: `));
    expect(picked.message?.mentions).toEqual([]);
  });

  it('refuses bots, private answers, and where nobody else would see it', async () => {
    const { ming, lan, standIn } = scene();
    const { general, lobby } = standIn.places;
    const bot = standIn.people.bot.id;
    const other = standIn.world.addUser('Other', { bot: true }).id;
    for (const id of [bot, other]) {
      const english = await ming.slash(general, 'ask', { question, for: id });
      expect(english.private).toBe(true);
      expect(said(english.message)).toBe('I hand answers to people, not to bots.');
      const chinese = await lan.slash(general, '提问', { 问题: '施行', 转给: id });
      expect(said(chinese.message)).toBe('答复只能转给人，不能转给机器人。');
    }
    const both = await ming.slash(general, 'ask', { question, for: lan.user.id, private: true });
    expect(both.private).toBe(true);
    expect(said(both.message)).toContain('cannot be private as well');
    const chinese = await lan.slash(general, '提问', { 问题: '施行', 转给: ming.user.id, 私下: true });
    expect(said(chinese.message)).toContain('“转给”和“私下”请只选一个');
    standIn.world.forbid(lobby, ming.user.id, 'UseExternalApps');
    const alone = await ming.slash(lobby, 'ask', { question, for: standIn.people.admin.id });
    standIn.world.resetOverwrite(lobby, ming.user.id);
    expect(said(alone.message)).toContain('to you alone');
  });
});
