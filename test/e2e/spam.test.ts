import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/playground/people.js';
import type { Channel } from '../../src/playground/server/world/model.js';
import { present, someone, somewhere } from './support/fresh.js';
import { said, useScene } from './support/scene.js';

const scene = useScene({ env: { SPAM_GUARD: 'on' } });
/** Long enough for an answer to arrive, were one sent. */
const SILENCE_MS = 400;
/** What a member may ask in twenty seconds. */
const MEMBER = 12;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Asks about so many articles by mention, in two channels, as a channel has a limit of its own. */
async function write(person: Person, channels: readonly [Channel, Channel], count: number) {
  const questions = numbers(count).map((n) =>
    person.type(channels[n % 2] as Channel, `what does Article ${n} say?`, { mention: true }),
  );
  const wait = (question: APIMessage, i: number) =>
    person.answerTo(question, i < MEMBER ? undefined : SILENCE_MS);
  return Promise.all(questions.map(wait));
}

const places = () => [somewhere(scene().standIn), somewhere(scene().standIn)] as const;

describe('a member who asks too much', () => {
  it.each([
    ['en-US', /^That is faster than I can answer\. Please wait about \d+ seconds\.$/],
    ['zh-CN', /^问得太快了，请等大约\d+秒再问。$/],
    ['zh-TW', /^問得太快了，請等大約\d+秒再問。$/],
  ])('by commands is told so once, privately; then nothing is seen: %s', async (locale, notice) => {
    const person = someone(scene().standIn, locale);
    const [channel] = places();
    for (const _ of numbers(MEMBER)) expect((await person.slash(channel, 'about')).kind).toBe('message');
    const refused = await person.slash(channel, 'about');
    expect(said(refused.message)).toMatch(notice);
    expect(refused.private).toBe(true);
    const after = await person.slash(channel, 'about', {}, { waitMs: SILENCE_MS });
    expect(after.message).toBeUndefined();
  });

  it('by messages is met with silence', async () => {
    const person = someone(scene().standIn);
    const [one, other] = places();
    const answers = await write(person, [one, other], MEMBER + 2);
    expect(answers.map((answer) => answer !== undefined)).toEqual([
      ...numbers(MEMBER).map(() => true),
      false,
      false,
    ]);
  });

  it('by messages is still told once when a command follows', async () => {
    const person = someone(scene().standIn, 'zh-CN');
    const [one, other] = places();
    await write(person, [one, other], MEMBER + 1);
    const refused = await person.slash(one, 'ask', { question: '条例什么时候施行？' });
    expect(said(refused.message)).toContain('问得太快了');
    const after = await person.slash(one, 'ask', { question: '条例什么时候施行？' }, { waitMs: SILENCE_MS });
    expect(after.message).toBeUndefined();
  });

  it('leaves others alone', async () => {
    const [loud, other] = [someone(scene().standIn), someone(scene().standIn)];
    const [one, two] = places();
    await write(loud, [one, two], MEMBER + 3);
    const answer = await other.ask(somewhere(scene().standIn), 'when did it take effect?', { mention: true });
    expect(said(answer)).toContain('1 June 2024');
  });
});

describe('a member who asks nearly the same', () => {
  it.each([
    ['en-US', 'when did the Regulations take effect?', 'since when?'],
    ['zh-TW', '條例什麼時候開始施行？', '從什麼時候？'],
  ])('of different answers is answered each time: %s', async (locale, first, reply) => {
    const person = someone(scene().standIn, locale);
    const [channel] = places();
    const questions = [first, 'who adopted the Regulations?', 'what is the 1269 plan?', 'how many articles?'];
    const answers: APIMessage[] = [];
    for (const question of questions)
      answers.push(present(await person.ask(channel, question, { mention: true })));
    for (const replyTo of answers) present(await person.ask(channel, reply, { replyTo }));
  });

  it('again and again is met with silence at the fourth', async () => {
    const person = someone(scene().standIn);
    const [channel] = places();
    const ask = (waitMs?: number) =>
      person.answerTo(person.type(channel, 'when did it take effect?', { mention: true }), waitMs);
    for (const _ of numbers(3)) present(await ask());
    expect(await ask(SILENCE_MS)).toBeUndefined();
  });
});

describe('an answered question', () => {
  it('keeps its answer when only its marks are changed, however often', async () => {
    const person = someone(scene().standIn);
    const [channel] = places();
    const question = person.type(channel, 'when did it take effect', { mention: true });
    const answer = present(await person.answerTo(question));
    for (const n of numbers(14)) {
      person.edit(question, `${question.content}${'?'.repeat(n)}`);
      // Each at a time of its own.
      await pause(10);
    }
    await pause(SILENCE_MS);
    expect(said(person.seesMessage(answer))).toBe(said(answer));
  });
});
