import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/playground/server/world/model.js';
import { present, someone, somewhere } from './support/fresh.js';
import { said, useScene } from './support/scene.js';

/** An answer channel whose answers go into threads. */
let channel: Channel;

const scene = useScene(
  {
    env: { ANSWER_CHANNELS: 'on' },
    async prepare(standIn, store) {
      channel = somewhere(standIn);
      await store.saveSettings(standIn.places.guild.id, { answerChannels: [channel.id], replyIn: 'thread' });
    },
  },
  { privilegedIntents: { messageContent: true } },
);

const QUESTION = 'What are the six actions of the 1269 plan?';
const OTHER = 'What is the 2026 goal for the textiles and garments chain?';

describe('an answer in a new thread', () => {
  const threadOf = (question: APIMessage) => scene().standIn.world.channels.get(question.id);

  it('is found there, follows edits, and goes with its question', async () => {
    const { standIn } = scene();
    const asker = someone(standIn);
    const question = asker.type(channel, QUESTION);
    const answer = present(await asker.answerTo(question));
    expect(answer.channel_id).toBe(question.id);
    expect(threadOf(question)?.name).toBe(QUESTION);
    expect(answer.message_reference).toBeUndefined();
    asker.edit(question, OTHER);
    await asker.until(answer, (now) => said(now).includes('160 billion'));
    asker.remove(question);
    await asker.until(answer, (now) => now === undefined);
  });

  it('is not opened within a thread', async () => {
    const asker = someone(scene().standIn);
    const thread = asker.openThread(channel, 'Mine');
    const answer = present(await asker.ask(thread, QUESTION));
    expect(answer.channel_id).toBe(thread);
  });

  it('goes into the thread that the question has already', async () => {
    const { standIn, bot } = scene();
    const asker = someone(standIn);
    const path = /\/messages\/\d+\/threads$/;
    standIn.faults.next({ method: 'POST', path }, { status: 0, delayMs: 300 });
    const question = asker.type(channel, QUESTION);
    asker.openThread(question, 'Quicker than the bot');
    const answer = present(await asker.answerTo(question));
    expect(answer.channel_id).toBe(question.id);
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is given in place where the bot may not open threads, and the log says so', async () => {
    const { standIn, bot } = scene();
    standIn.world.forbid(channel, standIn.people.bot.id, 'CreatePublicThreads');
    const asker = someone(standIn, 'zh-CN');
    const question = asker.type(channel, '条例是什么时候开始施行的？');
    const answer = present(await asker.answerTo(question));
    expect(answer).toMatchObject({
      channel_id: channel.id,
      message_reference: { message_id: question.id },
    });
    expect(await bot.line(({ channelId }) => channelId === channel.id)).toMatchObject({
      level: 'warn',
      doing: 'answering in a thread',
    });
    standIn.world.resetOverwrite(channel, standIn.people.bot.id);
  });

  it('is given in place where the bot may not write in threads', async () => {
    const { standIn } = scene();
    standIn.world.forbid(channel, standIn.people.bot.id, 'SendMessagesInThreads');
    const asker = someone(standIn);
    const question = asker.type(channel, QUESTION);
    expect(await asker.answerTo(question)).toMatchObject({ channel_id: channel.id });
    standIn.world.resetOverwrite(channel, standIn.people.bot.id);
  });
});
