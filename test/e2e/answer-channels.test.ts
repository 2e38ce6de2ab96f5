import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { setThread } from '../../src/playground/server/acts/threads.js';
import type { StandIn } from '../../src/playground/server/types.js';
import type { Channel } from '../../src/playground/server/world/model.js';
import type { Store } from '../../src/store/store.js';
import { anotherGuild, present, someone, somewhere } from './support/fresh.js';
import { idFor, said, useScene } from './support/scene.js';

/** An answer channel in a server that wants answers in place, suggestions too, or always in Chinese. */
let channels: Record<'inPlace' | 'suggesting' | 'chinese', Channel>;
let forum: Channel;

const scene = useScene(
  { env: { ANSWER_CHANNELS: 'on' }, prepare },
  { privilegedIntents: { messageContent: true } },
);

async function prepare(standIn: StandIn, store: Store): Promise<void> {
  const [suggestions, chinese] = [anotherGuild(standIn), anotherGuild(standIn)];
  channels = {
    inPlace: somewhere(standIn),
    suggesting: somewhere(standIn, suggestions),
    chinese: somewhere(standIn, chinese),
  };
  forum = standIn.world.addChannel(standIn.places.guild, 'ask-here', { type: ChannelType.GuildForum });
  await store.saveSettings(standIn.places.guild.id, { answerChannels: [channels.inPlace.id, forum.id] });
  await store.saveSettings(suggestions.id, {
    answerChannels: [channels.suggesting.id],
    uncertain: 'suggestions',
  });
  await store.saveSettings(chinese.id, { answerChannels: [channels.chinese.id], language: 'zh-Hans' });
}

const SILENCE_MS = 400;
const QUESTION = 'What are the six actions of the 1269 plan?';
const ANSWER = 'six actions';

/** What the bot has sent or done anywhere since, reactions included. */
function sentSince(start: number): string[] {
  return scene()
    .standIn.requests.slice(start)
    .flatMap(({ method, path }) => (method === 'GET' ? [] : [`${method} ${path}`]));
}

async function expectSilence(...messages: APIMessage[]): Promise<void> {
  const { ming, standIn } = scene();
  const start = standIn.requests.length;
  const answers = await Promise.all(messages.map((message) => ming.answerTo(message, SILENCE_MS)));
  expect(answers.map(said)).toEqual(messages.map(() => ''));
  expect(sentSince(start)).toEqual([]);
}

beforeAll(() => {
  const { ming, standIn } = scene();
  for (const guild of standIn.world.guilds.values()) standIn.world.addMember(guild, ming.user);
});

describe('in an answer channel', () => {
  it.each([
    ['en-US', QUESTION, /^### .*six actions/m],
    ['zh-CN', '条例是什么时候开始施行的？', /^### .*2024年6月1日/m],
    ['zh-TW', '條例是什麼時候開始施行的？', /^### 《條例》.*2024年6月1日/m],
  ])(
    'a question is answered without a mention, by a reply without a ping: %s',
    async (locale, content, expected) => {
      const asker = someone(scene().standIn, locale);
      const question = asker.type(channels.inPlace, content);
      const answer = present(await asker.answerTo(question));
      expect(said(answer)).toMatch(expected);
      expect(answer).toMatchObject({ message_reference: { message_id: question.id }, mentions: [] });
    },
  );

  it('silence meets what is no question, what it is not sure about, and what is said to others', async () => {
    const { standIn, ming } = scene();
    const [asker, other] = [someone(standIn), someone(standIn, 'zh-CN')];
    standIn.world.permit(channels.inPlace, other.user.id, 'MentionEveryone');
    const earlier = other.type(channels.inPlace, '大家好');
    await expectSilence(
      asker.type(channels.inPlace, 'the new article in the paper was great, june was hot'),
      other.type(channels.inPlace, '今天中午吃什么？'),
      asker.type(channels.inPlace, 'will it rain tomorrow?'),
      asker.type(channels.inPlace, 'industries?'),
      asker.type(channels.inPlace, `<@${ming.user.id}> ${QUESTION}`),
      other.type(channels.inPlace, `@everyone ${QUESTION}`),
      asker.type(channels.inPlace, QUESTION, { replyTo: earlier }),
      asker.type(channels.inPlace, QUESTION, { webhook: true }),
      asker.type(channels.inPlace, `\`\`\`\n${QUESTION}\n\`\`\``),
    );
  });

  it('silence meets the same question in any other channel', async () => {
    const { standIn } = scene();
    await expectSilence(someone(standIn).type(somewhere(standIn), QUESTION));
  });

  it('who mentions the bot is told that there is no answer', async () => {
    const { standIn } = scene();
    const [english, chinese] = [someone(standIn), someone(standIn, 'zh-CN')];
    const answers = [
      await english.ask(channels.inPlace, 'will it rain tomorrow?', { mention: true }),
      await chinese.ask(channels.inPlace, '明天会下雨吗？', { mention: true }),
    ];
    expect(said(answers[0])).toContain('No answer in the sources');
    expect(said(answers[1])).toContain('现有资料里没有答案');
  });

  it('a mention below somebody’s question answers that one, and shows it', async () => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    const earlier = someone(standIn).type(channel, 'how many articles do the regulations have?');
    const helper = someone(standIn);
    const answer = present(await helper.ask(channel, '', { mention: true, replyTo: earlier }));
    expect(said(answer)).toMatch(/^-# Question: “how many articles do the regulations have\?”[\s\S]*26/);
  });

  it('suggestions are made only where the server wants them', async () => {
    const asker = someone(scene().standIn);
    const answer = present(await asker.ask(channels.suggesting, 'which industries?'));
    expect(said(answer)).toContain('I am not sure which you mean.');
    const picked = await asker.click(answer, idFor(answer, 'pick'));
    expect(picked).toMatchObject({ kind: 'updated', private: false });
    await expectSilence(asker.type(channels.suggesting, 'will it rain tomorrow?'));
  });

  it('answers speak the language that the server has fixed', async () => {
    const asker = someone(scene().standIn);
    const answer = await asker.ask(channels.chinese, QUESTION);
    expect(said(answer)).toMatch(/^### .*六大行动/m);
  });
});

describe('threads and posts of an answer channel', () => {
  it('are answered like it', async () => {
    const asker = someone(scene().standIn);
    const thread = asker.openThread(channels.inPlace, 'About the date');
    expect(said(await asker.ask(thread, QUESTION))).toContain(ANSWER);
  });

  it('are answered like it where they were archived when the bot started', async () => {
    const { standIn } = scene();
    const asker = someone(standIn, 'zh-CN');
    const thread = present(standIn.world.channels.get(asker.openThread(channels.inPlace, '日期')));
    setThread(standIn.world, thread, { archived: true });
    expect(said(await asker.ask(thread, '条例是什么时候开始施行的？'))).toContain('2024年6月1日');
  });

  it.each([
    ['en-US', 'What are the six actions of the 1269 plan', 'For a report, thanks', ANSWER],
    ['zh-CN', '1269行动计划什么时候印发的', '写报告要用，谢谢', '2023年7月12日'],
  ])('a post is asked by its title, too: %s', async (locale, title, content, expected) => {
    const asker = someone(scene().standIn, locale);
    const post = asker.post(forum, title, content);
    expect(said(await asker.answerTo(post))).toContain(expected);
    // Only its first message: what follows is a conversation.
    await expectSilence(asker.type(post.channel_id, content));
  });

  it('a post that asks nothing meets silence', async () => {
    const asker = someone(scene().standIn);
    await expectSilence(asker.post(forum, 'Hello', 'I am new here and work with steel'));
  });
});

describe('an edited question in an answer channel', () => {
  it.each([
    ['a question without an answer', 'en-US', QUESTION, 'will it rain tomorrow?'],
    ['no question', 'zh-CN', '条例是什么时候开始施行的？', '算了，我自己查到了'],
  ])('loses its answer where it has become %s', async (_, locale, before, after) => {
    const asker = someone(scene().standIn, locale);
    const question = asker.type(channels.inPlace, before);
    const answer = present(await asker.answerTo(question));
    asker.edit(question, after);
    await asker.until(answer, (now) => now === undefined);
  });

  it('gets an answer where it was no question before', async () => {
    const asker = someone(scene().standIn);
    const question = asker.type(channels.inPlace, 'What are');
    asker.edit(question, QUESTION);
    expect(said(await asker.answerTo(question))).toContain(ANSWER);
  });

  it('changes its answer', async () => {
    const asker = someone(scene().standIn, 'zh-CN');
    const question = asker.type(channels.inPlace, '条例是什么时候开始施行的？');
    const answer = present(await asker.answerTo(question));
    asker.edit(question, '条例一共有多少条？');
    await asker.until(answer, (now) => said(now).includes('26条'));
  });
});

describe('the settings of a server', () => {
  it('are read while the bot runs', async () => {
    const { standIn, database } = scene();
    const guild = anotherGuild(standIn);
    const channel = somewhere(standIn, guild);
    const asker = someone(standIn);
    await database.fill((store) => store.saveSettings(guild.id, { answerChannels: [channel.id] }));
    expect(said(await asker.ask(channel, QUESTION))).toContain(ANSWER);
  });
});
