import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import { type BotProcess, startBotProcess } from '../e2e/support/bot.js';
import { fillStore } from '../e2e/support/database.js';
import { present } from '../e2e/support/fresh.js';
import { startServer, type TestServer, whyNoServer } from './store/support/server.js';
import { type Answers, answersIn } from './support/answers.js';
import { startTraffic, type Traffic, type Written } from './support/traffic.js';

const missing = await whyNoServer();
/** Long enough for a second answer to come, were one made. */
const AFTERWARDS_MS = 1500;
const NEW_QUESTION = '1269行动计划什么时候印发的？';
const NEW_ANSWER = '印发';

describe.skipIf(missing)(`two processes on one PostgreSQL${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let server: TestServer;
  let standIn: StandIn;
  let bots: [BotProcess, BotProcess];
  let traffic: Traffic;
  let answers: Answers;
  const asked: Written[] = [];

  beforeAll(async () => {
    server = await startServer();
    standIn = await startStandIn({
      privilegedIntents: { messageContent: true },
      messageBucket: { limit: 1000, windowMs: 1000 },
    });
    const env = { DATABASE_URL: server.location.url, ANSWER_CHANNELS: 'on', SPAM_GUARD: 'on' };
    bots = [startBotProcess(standIn, { env }), startBotProcess(standIn, { env })];
    traffic = startTraffic(standIn);
    answers = answersIn(standIn);
    await Promise.all(bots.map((bot) => bot.line(({ msg }) => String(msg).startsWith('Commands'), 60_000)));
    await fillStore(server.location, (store) =>
      store.saveSettings(standIn.places.guild.id, {
        answerChannels: traffic.answerChannels.map(({ id }) => id),
      }),
    );
    expect(standIn.gateway.connected).toBe(2);
    await warmUp();
  }, 120_000);

  afterAll(async () => {
    for (const bot of bots ?? []) {
      bot.kill('SIGCONT');
      await bot.stop();
    }
    await standIn?.close();
    await server?.stop();
    expect(standIn?.refusals).toEqual([]);
  });

  /**
   * Busy with their start, the processes may find the database slow. Then they answer what mentions them without a claim,
   * and nothing else.
   */
  async function warmUp(): Promise<void> {
    for (let i = 0; i < 10; i += 1) {
      const some = traffic.write(10);
      const answered = answers.all(some, (one) => !one.isQuestion || answers.to(one).length > 0, 5000);
      if (
        await answered.then(
          () => true,
          () => false,
        )
      )
        break;
    }
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
  }

  /** Each question has one answer, for which one request was made; chatter has none. */
  async function expectOneAnswerEach(written: readonly Written[]): Promise<void> {
    await answers.all(written, (one) => !one.isQuestion || answers.to(one).length > 0);
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    const wrong = written.filter((one) => {
      const wanted = one.isQuestion ? 1 : 0;
      return answers.to(one).length !== wanted || answers.posts(one) !== wanted;
    });
    expect(wrong.map(({ message }) => message.content)).toEqual([]);
  }

  /**
   * Writes as fast as it is answered. Much faster than they can, the database does not answer in time, and what nobody
   * addressed to the bot is not answered then.
   */
  async function writeMany(count: number): Promise<Written[]> {
    const written: Written[] = [];
    while (written.length < count) {
      const some = traffic.write(Math.min(20, count - written.length));
      await answers.all(some, (one) => !one.isQuestion || answers.to(one).length > 0);
      written.push(...some);
    }
    return written;
  }

  it('answer 1,000 messages once each', async () => {
    asked.push(...(await writeMany(1000)));
    await expectOneAnswerEach(asked);
    expect(asked.filter(({ isQuestion }) => isQuestion)).toHaveLength(800);
  });

  it('answer once, too, where one of them hears of everything later', async () => {
    for (const slow of bots) {
      slow.kill('SIGSTOP');
      const written = traffic.write(20);
      // The other one is awake, and does what there is to do.
      await answers.all(written, (one) => !one.isQuestion || answers.to(one).length > 0);
      slow.kill('SIGCONT');
      await expectOneAnswerEach(written);
    }
  });

  it('change the answers of 50 edited questions once each', async () => {
    const before = asked.filter(({ isQuestion }) => isQuestion).slice(0, 40);
    // Some are edited before their answer can be there.
    const just = traffic
      .write(13)
      .filter(({ isQuestion }) => isQuestion)
      .slice(0, 10);
    const edited = [...before, ...just];
    expect(edited).toHaveLength(50);
    for (const { author, message, mentions } of edited)
      author.edit(message, mentions ? `<@${standIn.people.bot.id}> ${NEW_QUESTION}` : NEW_QUESTION);
    await answers.all(edited, (one) => answers.text(one).includes(NEW_ANSWER));
    await expectOneAnswerEach(edited);
    const patches = edited.map((one) => answers.requests('PATCH', present(answers.to(one)[0]).id));
    expect(patches).toEqual(edited.map(() => 1));
  });

  it('delete the answers of 50 deleted questions once each, one by one and in bulk', async () => {
    const questions = asked.filter(({ isQuestion }) => isQuestion);
    const singly = questions.slice(100, 130);
    const [inBulk, many] = sameChannel(questions.slice(200), 10, 2);
    const all = [...singly, ...many];
    expect(all).toHaveLength(50);
    const ids = all.map((one) => present(answers.to(one)[0]).id);
    for (const { author, message } of singly) author.remove(message);
    const moderator = actAs(standIn, standIn.people.admin);
    for (const group of inBulk) moderator.removeMany(group.map(({ message }) => message));
    await answers.all(all, (one) => answers.to(one).length === 0);
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    expect(ids.map((id) => answers.requests('DELETE', id))).toEqual(ids.map(() => 1));
  });

  it('go on when one of them is killed: every message from then on is answered once', async () => {
    const before = await writeMany(100);
    const underWay = traffic.write(40);
    bots[0].kill('SIGKILL');
    await bots[0].exited;
    const after = await writeMany(200);
    await expectOneAnswerEach([...before, ...after]);
    // What the dead one had claimed, and not answered yet, stays unanswered; nothing is answered twice.
    expect(underWay.filter((one) => answers.to(one).length > 1)).toEqual([]);
    expect(standIn.gateway.connected).toBe(1);
  });
});

/** So many groups of so many questions, each of one channel, and all of them in one list. */
function sameChannel(
  written: readonly Written[],
  groups: number,
  size: number,
): [(readonly Written[])[], readonly Written[]] {
  const byChannel = new Map<string, Written[]>();
  for (const one of written) {
    const { channel_id: channel } = one.message;
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), one]);
  }
  const found = [...byChannel.values()].filter((list) => list.length >= size).slice(0, groups);
  const cut = found.map((list) => list.slice(0, size));
  return [cut, cut.flat()];
}
