import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { seeOutcome } from '../../src/playground/people/outcome.js';
import { actAs, type Person } from '../../src/playground/people.js';
import { openInteraction } from '../../src/playground/server/interactions/open.js';
import { startStandIn } from '../../src/playground/server/start.js';
import { startBotProcess } from './support/bot.js';
import { useDatabase } from './support/open-database.js';
import { idFor, said, useScene } from './support/scene.js';

const database = useDatabase();
const scene = useScene({ env: database.env });

/** An answer of the bot's in this place, by its first section. */
async function answered(person: Person, where: Parameters<Person['ask']>[0], question: string) {
  const answer = await person.ask(where, question, { mention: true });
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

async function votes(section: string): Promise<{ up: number; down: number }> {
  const found = (await database.store().voteCounts()).find((one) => one.section === section);
  return { up: found?.up ?? 0, down: found?.down ?? 0 };
}

const sectionOf = (message: APIMessage) =>
  /:switch:[^:]+:([a-z0-9-]+)\./.exec(JSON.stringify(message))?.[1] ?? '';

describe('votes below an answer', () => {
  it('are one a member, changeable, and acknowledged to the member alone', async () => {
    const { ming, lan, yu, standIn } = scene();
    const answer = await answered(ming, standIn.places.general, 'when did the Regulations take effect?');
    const section = sectionOf(answer);
    const before = said(answer);
    const first = await ming.click(answer, '👍');
    expect(first).toMatchObject({ kind: 'message', private: true });
    expect(said(first.message)).toBe('Thanks, noted.');
    expect(said((await lan.click(answer, '👎')).message)).toBe('谢谢，已经记下。');
    expect(await votes(section)).toEqual({ up: 1, down: 1 });

    expect(said((await lan.click(answer, '👍')).message)).toBe('谢谢，评价已经改过来。');
    expect(said((await ming.click(answer, '👍')).message)).toBe('That is your vote already.');
    expect(await votes(section)).toEqual({ up: 2, down: 0 });
    expect(said((await yu.click(answer, '👍')).message)).toBe('謝謝，已經記下。');
    expect(said((await ming.click(answer, '👎')).message)).toBe('Thanks, your vote is changed.');
    expect(await votes(section)).toEqual({ up: 2, down: 1 });
    expect(said(ming.seesMessage(answer))).toBe(before);
  });

  it('count for the first section where several are answered at once', async () => {
    const { ming, standIn } = scene();
    const question = 'How many articles are there? Who adopted them?';
    const answer = await answered(ming, standIn.places.general, question);
    const section = sectionOf(answer);
    const before = await votes(section);
    await ming.click(answer, '👍');
    expect(await votes(section)).toEqual({ ...before, up: before.up + 1 });
  });

  it('work in direct messages, in private answers and where only the member installed the bot', async () => {
    const { ming, lan, standIn } = scene();
    const direct = await ming.ask(ming.directMessages(), 'when did it take effect');
    const own = await lan.slash(standIn.places.general, '提问', { 问题: '条例什么时候施行', 私下: true });
    const elsewhere = await ming.slash(standIn.places.lobby, 'ask', { question: 'when in force' });
    expect(said((await ming.click(direct as APIMessage, '👎')).message)).toBe('Thanks, noted.');
    expect(said((await lan.click(own.message as APIMessage, '👍')).message)).toBe('谢谢，已经记下。');
    expect(said((await ming.click(elsewhere.message as APIMessage, '👍')).message)).toBe('Thanks, noted.');
    // Votes are deleted with the server when the bot leaves; where it is no member, that would be at the next start.
    expect(await database.store().knownGuilds()).not.toContain(standIn.places.elsewhere.id);
  });

  it('are refused on somebody else’s private answer', async () => {
    const { ming, lan, yu, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'ask', {
      question: 'when in force',
      private: true,
    });
    if (message === undefined) throw new Error('no answer');
    const before = await votes(sectionOf(message));
    const stored = standIn.world.messages.get(message.channel_id, message.id);
    if (stored === undefined) throw new Error('not there');
    const forge = async (person: Person, locale: string) => {
      const { user } = person;
      const interaction = openInteraction(standIn.core, {
        kind: 'component',
        user,
        channel: standIn.places.general,
        locale,
        message: stored,
        data: { component_type: 2, custom_id: idFor(message, 'vote') },
      });
      return seeOutcome({ standIn, user, locale, waitMs: 3000 }, interaction, 3000);
    };
    const [chinese, taiwanese] = [await forge(lan, 'zh-CN'), await forge(yu, 'zh-TW')];
    expect(chinese).toMatchObject({ kind: 'message', private: true });
    expect(said(chinese.message)).toBe('这个答复是单独给别人看的，只有本人可以评价。');
    expect(said(taiwanese.message)).toBe('這個答覆是單獨給別人看的，只有本人可以評價。');
    expect(await votes(sectionOf(message))).toEqual(before);
  });

  it('are not asked for where nothing was answered', async () => {
    const { ming, standIn } = scene();
    for (const question of ['best noodle restaurant in Paris', '🎉']) {
      const answer = await answered(ming, standIn.places.general, question);
      expect(JSON.stringify(answer)).not.toContain(':vote:');
    }
  });

  it('of a forged kind, or on what is no answer, meet a hint', async () => {
    const { ming, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'topics');
    if (message === undefined) throw new Error('no topics');
    const stored = standIn.world.messages.get(message.channel_id, message.id);
    for (const customId of ['t1:vote:en:up', 't1:vote:en:sideways', 't0:vote:en:up']) {
      const interaction = openInteraction(standIn.core, {
        kind: 'component',
        user: ming.user,
        channel: standIn.places.general,
        locale: 'en-US',
        ...(stored && { message: stored }),
        data: { component_type: 2, custom_id: customId },
      });
      const self = { standIn, user: ming.user, locale: 'en-US', waitMs: 3000 };
      const seen = await seeOutcome(self, interaction, 3000);
      expect(said(seen.message)).toContain('no longer works');
    }
  });
});

describe('after a restart', () => {
  const other = useDatabase();
  const stop: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const one of stop) await one();
  });

  it('the buttons work, and a vote is changed, not cast again', async () => {
    const standIn = await startStandIn();
    stop.push(() => standIn.close());
    const first = startBotProcess(standIn, { env: other.env });
    await first.ready();
    const ming = actAs(standIn, standIn.people.member);
    const answer = await answered(ming, standIn.places.general, 'when did the Regulations take effect?');
    await ming.click(answer, '👍');
    await first.stop();
    const second = startBotProcess(standIn, { env: other.env });
    stop.unshift(() => second.stop());
    await second.ready();
    expect(said((await ming.click(answer, '👎')).message)).toBe('Thanks, your vote is changed.');
    expect(await other.store().voteCounts()).toMatchObject([{ up: 0, down: 1 }]);
  });
});
