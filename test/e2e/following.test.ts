import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/playground/people.js';
import type { Channel } from '../../src/playground/server/world/model.js';
import { present, someone, somewhere } from './support/fresh.js';
import { idFor, said, useScene } from './support/scene.js';

const scene = useScene();
/** Long enough for a change to arrive, were one made. */
const SILENCE_MS = 400;

/** A question by mention in a channel of its own, and its answer. */
async function asked(content: string, locale = 'en-US') {
  const { standIn } = scene();
  const channel = somewhere(standIn);
  const person = someone(standIn, locale);
  const question = person.type(channel, `<@${standIn.people.bot.id}> ${content}`);
  const answer = present(await person.answerTo(question));
  return { standIn, channel, person, question, answer };
}

const mention = (content: string) => `<@${scene().standIn.people.bot.id}> ${content}`;

/** What the answer says once it has changed. */
async function changed(person: Person, answer: APIMessage): Promise<string> {
  const before = said(answer);
  return said(await person.until(answer, (now) => now === undefined || said(now) !== before));
}

const gone = (person: Person, message: APIMessage) => person.until(message, (now) => now === undefined);

/** What the bot sent there, e.g. "PATCH". */
const sentTo = (channel: Channel) =>
  scene().standIn.requests.flatMap(({ method, path }) =>
    method !== 'GET' && path.startsWith(`/channels/${channel.id}/`) ? [method] : [],
  );

const quiet = (ms = SILENCE_MS) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an edited question', () => {
  it.each([
    ['en-US', 'when did the Regulations take effect?', 'how many articles are there?', /^### .*26 articles/m],
    ['zh-CN', '条例什么时候开始施行？', '条例一共多少条？', /^### .*26条/m],
    ['zh-TW', '條例什麼時候開始施行？', '條例一共多少條？', /^### .*26條/m],
    // The language goes with the question.
    ['zh-CN', 'when did it take effect?', '条例什么时候开始施行？', /^### .*2024年6月1日/m],
  ])('changes its answer, in place: %s, %s', async (locale, before, after, expected) => {
    const { person, question, answer, channel } = await asked(before, locale);
    person.edit(question, mention(after));
    expect(await changed(person, answer)).toMatch(expected);
    expect(person.seesMessage(answer)).toMatchObject({
      mentions: [],
      message_reference: { message_id: question.id },
    });
    expect(sentTo(channel)).toEqual(['POST', 'PATCH']);
  });

  it.each([
    ['en-US', 'when did it take effect?', 'will it rain tomorrow?', 'No answer in the sources'],
    ['zh-CN', '条例什么时候开始施行？', '明天会下雨吗？', '现有资料里没有答案'],
    ['zh-TW', '條例什麼時候開始施行？', '明天會下雨嗎？', '現有資料裡沒有答案'],
  ])('says so where it has no answer any more: %s', async (locale, before, after, expected) => {
    const { person, question, answer } = await asked(before, locale);
    person.edit(question, mention(after));
    expect(await changed(person, answer)).toContain(expected);
    // And back again.
    const unknown = present(person.seesMessage(answer));
    person.edit(question, mention(before));
    expect(await changed(person, unknown)).toBe(said(answer));
  });

  it('loses its answer with its mention, and stays unanswered', async () => {
    const { person, question, answer, channel } = await asked('when did it take effect?');
    person.edit(question, 'when did it take effect?');
    await gone(person, answer);
    person.edit(question, mention('how many articles are there?'));
    await quiet();
    expect(sentTo(channel)).toEqual(['POST', 'DELETE']);
  });

  it('gets its first answer where the mention was forgotten', async () => {
    const { standIn } = scene();
    const person = someone(standIn);
    const question = person.type(somewhere(standIn), 'how many articles are there?');
    person.edit(question, mention('how many articles are there?'));
    expect(said(await person.answerTo(question))).toContain('26');
  });

  it('in a direct message changes its answer', async () => {
    const person = someone(scene().standIn);
    const question = person.type(person.directMessages(), 'when did it take effect?');
    const answer = present(await person.answerTo(question));
    person.edit(question, 'how many articles are there?');
    expect(await changed(person, answer)).toContain('26 articles');
  });

  it('keeps its answer when Discord adds a link preview, before and after an edit', async () => {
    const { person, question, answer, channel } = await asked(
      'how many articles are there? https://example.com',
    );
    person.preview(question);
    await quiet();
    expect(sentTo(channel)).toEqual(['POST']);
    person.edit(question, mention('when did it take effect? https://example.com'));
    await changed(person, answer);
    person.preview(question);
    await quiet();
    expect(sentTo(channel)).toEqual(['POST', 'PATCH']);
  });

  it('stays as it is where somebody has deleted the answer', async () => {
    const { person, question, answer, channel } = await asked('when did it take effect?');
    await person.click(answer, idFor(answer, 'delete'));
    await gone(person, answer);
    person.edit(question, mention('how many articles are there?'));
    await quiet();
    expect(sentTo(channel)).toEqual(['POST']);
  });
});

describe('a deleted question', () => {
  it('takes its answer along', async () => {
    const { person, question, answer } = await asked('when did it take effect?');
    person.remove(question);
    await gone(person, answer);
  });

  it('takes it along in direct messages', async () => {
    const person = someone(scene().standIn);
    const question = person.type(person.directMessages(), '条例什么时候开始施行？');
    const answer = present(await person.answerTo(question));
    person.remove(question);
    await gone(person, answer);
  });

  it('takes it along where a moderator deletes many at once', async () => {
    const { standIn } = scene();
    const channel = somewhere(standIn);
    const people = [someone(standIn), someone(standIn, 'zh-CN'), someone(standIn)];
    const texts = ['when did it take effect?', '条例一共多少条？', 'who adopted the Regulations?'];
    const questions = people.map((person, i) => person.type(channel, mention(texts[i] ?? '')));
    const answers = await Promise.all(people.map((person, i) => person.answerTo(questions[i] as APIMessage)));
    const [kept, ...removed] = questions as [APIMessage, ...APIMessage[]];
    const { ming } = scene();
    standIn.world.permit(channel, ming.user.id, 'ManageMessages');
    ming.removeMany(removed);
    for (const answer of answers.slice(1)) await gone(ming, present(answer));
    expect(ming.sees(channel).map(({ id }) => id)).toEqual([kept.id, answers[0]?.id]);
  });

  it('does so after an edit, too', async () => {
    const { person, question, answer } = await asked('when did it take effect?');
    person.edit(question, mention('how many articles are there?'));
    await changed(person, answer);
    person.remove(question);
    await gone(person, answer);
  });

  it('which nobody answered, is nothing', async () => {
    const { standIn, bot, ming } = scene();
    const channel = somewhere(standIn);
    ming.remove(ming.type(channel, 'when did it take effect?'));
    await quiet(100);
    expect(sentTo(channel)).toEqual([]);
    expect(bot.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });
});
