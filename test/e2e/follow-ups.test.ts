import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/playground/people.js';
import { anotherGuild, present, someone, somewhere } from './support/fresh.js';
import { said, useScene } from './support/scene.js';

const scene = useScene();
/** Long enough for an answer to arrive, were one sent. */
const SILENCE_MS = 400;

/** Asks in #general, then replies to the answer; returns what is said to the reply. */
async function replyTo(person: Person, question: string, reply: string): Promise<string> {
  const { general } = scene().standIn.places;
  const first = await person.ask(general, question, { mention: true });
  if (first === undefined) throw new Error('no answer');
  return said(await person.ask(general, reply, { replyTo: first }));
}

describe('a reply to an answer', () => {
  it('is understood with the question before it', async () => {
    const { ming, lan } = scene();
    const question = 'what is the revenue goal of the aviation chain for 2026?';
    expect(await replyTo(ming, question, 'and textiles?')).toMatch(/textile/i);
    expect(await replyTo(lan, '航空产业链2026年的目标是多少', '那纺织呢？')).toContain('纺织');
  });

  it('that only asks when, who or how many is about the same', async () => {
    const { ming, yu } = scene();
    expect(await replyTo(ming, 'are the Regulations in force?', 'since when?')).toContain('1 June 2024');
    expect(await replyTo(yu, '條例施行了嗎', '從什麼時候？')).toContain('2024年6月1日');
  });

  it('is taken alone where it stands on its own', async () => {
    const { ming } = scene();
    const answer = await replyTo(
      ming,
      'when did the Regulations take effect?',
      'how many articles do they have?',
    );
    expect(answer).toContain('26');
  });

  it('is told honestly that there is nothing for another year', async () => {
    const { ming } = scene();
    const question = 'what is the revenue goal of the aviation chain for 2026?';
    expect(await replyTo(ming, question, 'and in 2031?')).toContain('2031');
  });

  it('to the answer of a command goes by the question that this shows', async () => {
    const { ming, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'ask', {
      question: 'what is the revenue goal of the aviation chain for 2026?',
    });
    const answer = await ming.ask(standIn.places.general, 'and textiles?', {
      replyTo: message as APIMessage,
    });
    expect(said(answer)).toMatch(/textile/i);
  });

  it.each([
    [
      'en-US',
      'when did the Regulations take effect?',
      ['thanks!', 'ok got it', 'my boss will be pleased', '👍'],
    ],
    ['zh-CN', '条例什么时候开始施行？', ['谢谢', '好的，明白了', '今天太阳真大']],
    ['zh-TW', '條例什麼時候開始施行？', ['謝謝', '了解，感恩', '收到']],
  ])(
    'that is only thanks or a remark is met with silence, and not kept: %s',
    async (locale, question, replies) => {
      const { standIn, database } = scene();
      const guild = anotherGuild(standIn, locale);
      await database.fill((store) => store.saveSettings(guild.id, { questionLog: true }));
      const [channel, person] = [somewhere(standIn, guild), someone(standIn, locale)];
      const answer = present(await person.ask(channel, question, { mention: true }));
      const start = standIn.requests.length;
      const said = [
        ...replies.map((reply) => person.type(channel, reply, { replyTo: answer })),
        person.type(channel, replies[0] ?? '', { mention: true }),
      ];
      const seen = await Promise.all(said.map((message) => person.answerTo(message, SILENCE_MS)));
      expect(seen).toEqual(said.map(() => undefined));
      expect(standIn.requests.slice(start).filter(({ method }) => method !== 'GET')).toEqual([]);
      await database.fill(async (store) => expect(await store.gaps(guild.id)).toEqual([]));
      // The bot is there all the same.
      expect(await person.ask(channel, question, { replyTo: answer })).toBeDefined();
    },
  );
});
