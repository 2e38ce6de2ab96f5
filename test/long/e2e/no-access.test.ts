import { describe, expect, it } from 'vitest';
import { setThread } from '../../../src/playground/server/acts/threads.js';
import type { Refusal } from '../../../src/playground/server/types.js';
import type { Channel } from '../../../src/playground/server/world/model.js';
import type { LogLine } from '../../e2e/support/bot.js';
import { eventually, present, someone, somewhere } from '../../e2e/support/fresh.js';
import { said, useScene } from '../../e2e/support/scene.js';

const scene = useScene();
const QUESTION = 'when did the Regulations take effect?';

/** Lines of the log about a place, at level warn and above. */
const loggedAbout = ({ id }: Channel) =>
  scene().bot.lines.filter(
    ({ level, channelId }) => channelId === id && level !== 'info' && level !== 'debug',
  );

/** A thread of a channel nobody has written in. */
function thread(name = 'A thread'): { parent: Channel; thread: Channel } {
  const { standIn, ming } = scene();
  const parent = somewhere(standIn);
  return { parent, thread: present(standIn.world.channels.get(ming.openThread(parent, name)), 'thread') };
}

/** Asks twice where it can not be answered: silence, and one line in the log that says what is missing. */
async function expectSilence(channel: Channel, code: number): Promise<LogLine> {
  const { standIn, bot } = scene();
  const person = someone(standIn);
  const first = person.type(channel, QUESTION, { mention: true });
  const line = await bot.line((one) => one.code === code && one.channelId === channel.id);
  const second = person.type(channel, QUESTION, { mention: true });
  expect(await person.answerTo(second, 400)).toBeUndefined();
  expect(person.seesMessage(first)).toBeDefined();
  expect(loggedAbout(channel)).toEqual([line]);
  return line;
}

describe('where the bot may not write', () => {
  it('it is silent, and the log says once what it needs: Send Messages', async () => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    standIn.world.forbid(channel, standIn.people.bot.id, 'SendMessages');
    const line = await expectSilence(channel, 50013);
    expect(line).toMatchObject({ level: 'warn', msg: 'No permission to answer here' });
    expect(line.needed).toContain('SendMessages');
    expect(line.needed).toContain('SendMessagesInThreads');
  });

  it('it is silent: Send Messages in Threads', async () => {
    const { standIn } = scene();
    const { parent, thread: place } = thread();
    standIn.world.forbid(parent, standIn.people.bot.id, 'SendMessagesInThreads');
    await expectSilence(place, 50013);
  });

  it('it is silent: Read Message History, without which a reply is refused', async () => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    standIn.world.forbid(channel, standIn.people.bot.id, 'ReadMessageHistory');
    await expectSilence(channel, 160002);
  });

  it('it answers again once it may', async () => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    standIn.world.forbid(channel, standIn.people.bot.id, 'SendMessages');
    await expectSilence(channel, 50013);
    standIn.world.resetOverwrite(channel, standIn.people.bot.id);
    expect(said(await someone(standIn).ask(channel, QUESTION, { mention: true }))).toContain('1 June 2024');
  });

  it('it is silent where it loses access to a thread while it answers', async () => {
    const { standIn, bot } = scene();
    const { parent, thread: place } = thread();
    const path = `/channels/${place.id}/messages`;
    standIn.faults.next({ method: 'POST', path }, { status: 0, delayMs: 300 });
    const person = someone(standIn, 'zh-CN');
    const question = person.type(place, '条例什么时候开始施行？', { mention: true });
    await eventually(() => standIn.requests.some((request) => request.path === path));
    standIn.world.forbid(parent, standIn.people.bot.id, 'ViewChannel');
    await bot.line(({ code, channelId }) => code === 50001 && channelId === place.id);
    expect(await person.answerTo(question, 100)).toBeUndefined();
    expect(loggedAbout(place)).toHaveLength(1);
  });
});

describe('in a thread', () => {
  it('that is locked, it is silent; only moderators write there', async () => {
    const { standIn } = scene();
    const { parent, thread: place } = thread();
    standIn.world.permit(parent, standIn.places.guild.id, 'ManageThreads');
    standIn.world.forbid(parent, standIn.people.bot.id, 'ManageThreads');
    setThread(standIn.world, place, { locked: true });
    await expectSilence(place, 160005);
  });

  it('that was archived, a question brings it back and is answered', async () => {
    const { standIn } = scene();
    const { thread: place } = thread();
    setThread(standIn.world, place, { archived: true });
    const person = someone(standIn, 'zh-CN');
    expect(said(await person.ask(place, '条例一共多少条？', { mention: true }))).toContain('26条');
  });

  it('that was archived since, an edit or deletion leaves the answer and no fault in the log', async () => {
    const { standIn, bot } = scene();
    const { thread: place } = thread();
    const person = someone(standIn);
    const question = person.type(place, QUESTION, { mention: true });
    const answer = present(await person.answerTo(question));
    setThread(standIn.world, place, { archived: true });
    person.edit(question, `<@${standIn.people.bot.id}> how many articles are there?`);
    await bot.line(({ code, channelId }) => code === 50083 && channelId === place.id);
    person.remove(question);
    await standIn.settled(300);
    expect(said(person.seesMessage(answer))).toBe(said(answer));
    expect(loggedAbout(place)).toMatchObject([{ level: 'warn', code: 50083 }]);
  });
});

describe('a question that is deleted before its answer is out', () => {
  it.each(['when the request is under way', 'at once'])('is not answered: %s', async (when) => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    const path = `/channels/${channel.id}/messages`;
    const person = someone(standIn);
    standIn.faults.next({ method: 'POST', path }, { status: 0, delayMs: 300 });
    const question = person.type(channel, QUESTION, { mention: true });
    if (when !== 'at once') await eventually(() => standIn.requests.some((request) => request.path === path));
    person.remove(question);
    await eventually(() => standIn.refusals.length > 0);
    await standIn.settled(100);
    expect(person.sees(channel)).toEqual([]);
    expect(loggedAbout(channel)).toEqual([]);
    // Discord finds fault with a reply to nothing; there is no other way to know.
    const refusals = (standIn.refusals as Refusal[]).splice(0);
    expect(refusals.flatMap(({ problems }) => problems)).toEqual([
      expect.stringContaining('REPLIES_UNKNOWN_MESSAGE'),
    ]);
  });

  it('is not answered where the channel goes with it', async () => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    const path = `/channels/${channel.id}/messages`;
    standIn.faults.next({ method: 'POST', path }, { status: 0, delayMs: 200 });
    someone(standIn).type(channel, QUESTION, { mention: true });
    await eventually(() => standIn.requests.some((request) => request.path === path));
    standIn.world.deleteChannel(channel);
    await standIn.settled(300);
    expect(loggedAbout(channel)).toEqual([]);
  });
});
