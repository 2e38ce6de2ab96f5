import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { InteractionSeen } from '../../src/playground/people/types.js';
import type { Person } from '../../src/playground/people.js';
import type { Channel } from '../../src/playground/server/world/model.js';
import { allComponents, labelsOf } from '../discord/support/payload.js';
import { entriesOf, idFor, type Scene, said, useScene } from './support/scene.js';

const scene = useScene();
const NAME = 'Ask the Regulations';
/** Long enough for a message to arrive, were one sent. */
const SILENCE_MS = 400;

const labels = (message: APIMessage | undefined) =>
  labelsOf({ components: [...(message?.components ?? [])] as never });

/** The message there is, or a failed test. */
function shown({ message }: Pick<InteractionSeen, 'message'>): APIMessage {
  if (message === undefined) throw new Error('There is no message.');
  return message;
}

/** Messages of the bot's that this person sees there, ephemeral ones left out. */
const publicAnswers = (person: Person, place: Channel) =>
  person.sees(place).filter(({ author, flags = 0 }) => author.bot === true && (flags & 64) === 0);

function postsOnce(scene: () => Scene): void {
  it('posts a private answer once, however often it is clicked', async () => {
    const { ming, lan, standIn } = scene();
    const { general } = standIn.places;
    const before = publicAnswers(lan, general).length;
    const question = 'When did the Regulations take effect?';
    const seen = await ming.slash(general, 'ask', { question, private: true });
    expect(labels(seen.message)).toContain('Share');
    const share = idFor(seen.message, 'share');
    const clicks = await Promise.all([ming.click(shown(seen), share), ming.click(shown(seen), share)]);
    expect(clicks.map(({ kind }) => kind)).toEqual(['updated', 'updated']);
    await standIn.settled(SILENCE_MS);
    const shared = publicAnswers(lan, general).slice(before);
    expect(shared).toHaveLength(1);
    expect(said(shared[0])).toMatch(
      new RegExp(
        `^-# Shared by <@${ming.user.id}>\n-# Question: “When did the Regulations take effect\\?”\n-# `,
      ),
    );
    expect(said(shared[0])).toMatch(/^### .*1 June 2024/m);
    expect(shared[0]).toMatchObject({ mentions: [], mention_everyone: false });
    expect(labels(ming.seesMessage(shown(seen)))).not.toContain('Share');
    expect(said(ming.seesMessage(shown(seen)))).toBe(said(seen.message));
  });
}

describe('sharing', () => {
  postsOnce(scene);

  it('speaks the answer’s language and lets who shared delete it, in Chinese', async () => {
    const { lan, ming, standIn } = scene();
    const { questions } = standIn.places;
    const seen = await lan.slash(questions, '提问', { 问题: 'who adopted it', 私下: true });
    expect(labels(seen.message)).toContain('分享');
    await lan.click(shown(seen), '分享');
    await standIn.settled(SILENCE_MS);
    const [shared] = publicAnswers(ming, questions).slice(-1);
    expect(said(shared)).toMatch(/^-# Shared by <@\d+>\n-# Question: “who adopted it”/);
    expect(labels(shared)).toEqual(expect.arrayContaining(['中文', 'Delete']));
    const refused = await ming.click(shared as APIMessage, 'Delete');
    expect(said(refused.message)).toContain('Only whoever asked');
    await lan.click(shared as APIMessage, 'Delete');
    expect(ming.seesMessage(shared as APIMessage)).toBeUndefined();
  });

  it('is in Traditional Chinese for an answer in it', async () => {
    const { yu, standIn } = scene();
    const seen = await yu.slash(standIn.places.questions, '提問', {
      問題: '條例什麼時候開始施行',
      私下: true,
    });
    await yu.click(shown(seen), '分享');
    await standIn.settled(SILENCE_MS);
    const [shared] = publicAnswers(yu, standIn.places.questions).slice(-1);
    expect(said(shared)).toMatch(new RegExp(`^-# <@${yu.user.id}> 分享\n-# 問題：“條例什麼時候開始施行”`));
    expect(labels(shared)).toEqual(expect.arrayContaining(['English', '刪除']));
  });

  it('works for a section opened privately, and for each section once', async () => {
    const { ming, lan, standIn } = scene();
    const { general } = standIn.places;
    const { message } = await ming.slash(general, 'ask', { question: 'when in force' });
    if (message === undefined) throw new Error('no answer');
    const [first = '', second = ''] = entriesOf(message);
    const opened = await lan.select(message, idFor(message, 'section'), [first]);
    const before = publicAnswers(ming, general).length;
    await lan.click(shown(opened), '分享');
    const again = await lan.select(message, idFor(message, 'section'), [second]);
    await lan.click(shown(again), '分享');
    await standIn.settled(SILENCE_MS);
    const shared = publicAnswers(ming, general).slice(before);
    expect(shared).toHaveLength(2);
    for (const one of shared) expect(said(one)).toMatch(/^-# Shared by <@\d+>\n-# /);
    // The other language of the same answer is the same answer.
    const switched = await lan.click(shown(opened), idFor(lan.seesMessage(shown(opened)), 'switch'));
    expect(switched.kind).toBe('updated');
    expect(labels(switched.message)).not.toContain('分享');
  });

  it('tells who shares where Discord does not let the bot post', async () => {
    const { ming, lan, standIn, bot } = scene();
    for (const [person, share, told] of [
      [ming, 'Share', 'Discord does not let me post that here, so it is not posted.'],
      [lan, '分享', 'Discord 不允许我在这里发言，所以没有发出去。'],
    ] as const) {
      const seen = await person.slash(standIn.places.general, 'ask', {
        question: 'when in force',
        private: true,
      });
      standIn.faults.next(
        { method: 'POST', path: /^\/webhooks\// },
        { status: 403, code: 50013, message: 'Missing Permissions' },
      );
      const clicked = await person.click(shown(seen), share);
      const note = await person.followUp(clicked);
      expect(said(note)).toBe(told);
      expect((note?.flags ?? 0) & 64).toBe(64);
    }
    expect(bot.lines.some(({ msg }) => msg === 'No permission to answer here')).toBe(true);
  });

  it('is not offered where nobody else would see it', async () => {
    const { ming, standIn } = scene();
    const { lobby } = standIn.places;
    const direct = await ming.slash(ming.directMessages(), 'ask', {
      question: 'when in force',
      private: true,
    });
    expect(direct.private).toBe(true);
    expect(labels(direct.message)).not.toContain('Share');
    standIn.world.forbid(lobby, ming.user.id, 'UseExternalApps');
    const alone = await ming.slash(lobby, 'ask', { question: 'when in force' });
    expect(alone.private).toBe(true);
    expect(labels(alone.message)).not.toContain('Share');
    expect(labels(alone.message)).not.toContain('Delete');
    standIn.world.resetOverwrite(lobby, ming.user.id);
  });

  it('works where only the member has installed the bot, in a server and with a friend', async () => {
    const { ming, standIn } = scene();
    const { admin } = standIn.people;
    const friends = standIn.world.directMessages(ming.user.id, admin.id);
    for (const place of [standIn.places.lobby, friends]) {
      const seen = await ming.slash(place, 'ask', { question: 'when in force', private: true });
      const clicked = await ming.click(shown(seen), 'Share');
      const shared = await ming.followUp(clicked);
      expect(said(shared)).toContain(`Shared by <@${ming.user.id}>`);
      expect((shared?.flags ?? 0) & 64).toBe(0);
    }
  });

  it('is refused once external apps may not be used any more', async () => {
    const { ming, standIn } = scene();
    const { lobby } = standIn.places;
    const seen = await ming.slash(lobby, 'ask', { question: 'when in force', private: true });
    standIn.world.forbid(lobby, ming.user.id, 'UseExternalApps');
    const clicked = await ming.click(shown(seen), 'Share');
    expect(said(clicked.message)).toContain('nobody to share it with');
    standIn.world.resetOverwrite(lobby, ming.user.id);
  });

  it.each([
    ['a channel', 'SendMessages', 'general'],
    ['a thread', 'SendMessagesInThreads', 'thread'],
  ] as const)('is not for who may not write in %s', async (_, permission, name) => {
    const { ming, lan, standIn } = scene();
    const place = standIn.places[name];
    const overwritten = name === 'thread' ? standIn.places.general : place;
    const asked = lan.type(place, 'when did the Regulations take effect?');
    const before = publicAnswers(lan, place).length;
    const early = await ming.menu(asked, NAME);
    expect(labels(early.message)).toContain('Share');
    standIn.world.forbid(overwritten, ming.user.id, permission);
    try {
      const refused = await ming.click(shown(early), 'Share');
      expect(refused).toMatchObject({ kind: 'message', private: true });
      expect(said(refused.message)).toBe('You may not write messages here, so I do not post this for you.');
      const late = await ming.menu(asked, NAME);
      expect(labels(late.message)).not.toContain('Share');
      const switched = await ming.click(shown(late), '中文');
      expect(labels(switched.message)).not.toContain('Share');
      await standIn.settled(SILENCE_MS);
      expect(publicAnswers(lan, place)).toHaveLength(before);
    } finally {
      standIn.world.resetOverwrite(overwritten, ming.user.id);
    }
  });

  it.each([
    ['forged below a public answer', 't1:share:en'],
    ['of an earlier version', 't0:share:en'],
    ['with something more in it', 't1:share:en:1'],
  ])('by a button %s is answered with a hint', async (_, customId) => {
    const { ming, lan, standIn } = scene();
    const { general } = standIn.places;
    const { message } = await ming.slash(general, 'ask', { question: 'when in force' });
    if (message === undefined) throw new Error('no answer');
    const stored = standIn.world.messages.get(message.channel_id, message.id);
    const button = allComponents(stored?.data.components ?? []).find(({ label }) => label === 'Delete');
    if (button === undefined) throw new Error('no button');
    button.custom_id = customId;
    const before = publicAnswers(ming, general).length;
    const english = await ming.click(message, customId);
    const chinese = await lan.click(message, customId);
    expect(english.private && chinese.private).toBe(true);
    expect(said(english.message)).toContain('no longer works');
    expect(said(chinese.message)).toContain('已经不能用了');
    expect(publicAnswers(ming, general)).toHaveLength(before);
  });
});

describe('the menu of a message', () => {
  it('answers anybody’s message privately, in its language, and can be shared', async () => {
    const { ming, lan, yu, standIn } = scene();
    const { general } = standIn.places;
    const before = publicAnswers(lan, general).length;
    const asked = lan.type(general, '请问条例什么时候开始施行？');
    const english = await ming.menu(asked, NAME);
    expect(english).toMatchObject({ kind: 'message', private: true });
    expect(said(english.message)).toMatch(
      /^-# Question: “请问条例什么时候开始施行？”\n-# .+ · what the Regulations/,
    );
    expect(said(english.message)).toMatch(/^### .*2024年6月1日/m);
    expect(said((await lan.menu(asked, '就此查条例')).message)).toMatch(/^-# 问题：/);
    expect(said((await yu.menu(asked, '就此查條例')).message)).toMatch(/^-# 問題：/);
    expect(publicAnswers(lan, general)).toHaveLength(before);
    await ming.click(shown(english), 'Share');
    await standIn.settled(SILENCE_MS);
    expect(publicAnswers(lan, general).slice(before).map(said)).toEqual([
      expect.stringMatching(/^-# <@\d+> 分享\n-# 问题：“请问条例什么时候开始施行？”/),
    ]);
  });

  it('says so where a message holds nothing to look up', async () => {
    const { ming, lan, yu, standIn } = scene();
    for (const content of ['https://example.org', '```js\n1\n```', `<@${ming.user.id}>`]) {
      const asked = ming.type(standIn.places.general, content);
      expect(said((await ming.menu(asked, NAME)).message)).toMatch(/^I find no question in that message/);
      expect(said((await lan.menu(asked, '就此查条例')).message)).toMatch(/^那条消息里没有找到问题/);
      expect(said((await yu.menu(asked, '就此查條例')).message)).toMatch(/^那條訊息裡沒有找到問題/);
    }
  });

  it('works in threads, direct messages, between friends and where only the member has it', async () => {
    const { ming, standIn } = scene();
    const friends = standIn.world.directMessages(ming.user.id, standIn.people.admin.id);
    for (const place of [standIn.places.thread, standIn.places.lobby, ming.directMessages(), friends]) {
      const asked = ming.type(place, 'when did the Regulations take effect?');
      const seen = await ming.menu(asked, NAME);
      expect(seen.private).toBe(true);
      expect(said(seen.message)).toMatch(/^### .*1 June 2024/m);
      expect(labels(seen.message).includes('Share')).toBe(place !== ming.directMessages());
    }
  });
});

describe('sharing while the store is away', () => {
  postsOnce(useScene({ env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' } }));
});
