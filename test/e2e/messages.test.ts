import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { idFor, said, useScene } from './support/scene.js';

const scene = useScene();
/** Long enough for an answer to arrive, were one sent; an answer takes a few milliseconds. */
const SILENCE_MS = 400;

describe('a message in a channel', () => {
  it('that mentions the bot is answered by a reply without a ping', async () => {
    const { ming, standIn } = scene();
    const asked = ming.type(standIn.places.general, 'when did the Regulations take effect?', {
      mention: true,
    });
    const answer = await ming.answerTo(asked);
    expect(said(answer)).toMatch(/^-# .+ · what the Regulations provide\n### .*1 June 2024/);
    expect(answer).toMatchObject({
      message_reference: { message_id: asked.id },
      mentions: [],
      mention_everyone: false,
    });
  });

  it('is answered in Chinese, typos and all', async () => {
    const { lan, standIn } = scene();
    const answer = await lan.ask(standIn.places.questions, '条例什么时侯开始施行?', { mention: true });
    expect(said(answer)).toMatch(/^### .*2024年6月1日/m);
  });

  it('is answered in a thread as in its parent', async () => {
    const { ming, standIn } = scene();
    const answer = await ming.ask(standIn.places.thread, 'how many articles are there', { mention: true });
    expect(said(answer)).toContain('26');
  });

  it('is read without code, quotes and links', async () => {
    const { ming, standIn } = scene();
    const content =
      '```\nwhat is the weather\n```\n> and the tax rate?\nwhen did it take effect https://example.org';
    const answer = await ming.ask(standIn.places.general, content, { mention: true });
    expect(said(answer)).toContain('1 June 2024');
  });

  it('that replies to an answer with the ping on is answered', async () => {
    const { ming, standIn } = scene();
    const first = await ming.ask(standIn.places.general, 'when in force', { mention: true });
    if (first === undefined) throw new Error('no answer');
    const second = await ming.ask(standIn.places.general, 'how many articles are there', { replyTo: first });
    expect(said(second)).toContain('26');
  });

  it('that asks several things at once is answered on each, in one reply', async () => {
    const { ming, lan, standIn } = scene();
    const [english, chinese] = await Promise.all([
      ming.ask(
        standIn.places.general,
        'When did the Regulations take effect? How many articles are there? Who adopted them?',
        { mention: true },
      ),
      lan.ask(standIn.places.questions, '条例什么时候施行？还有一共多少条？', { mention: true }),
    ]);
    const headings = (text: string) => text.match(/^### .+/gm) ?? [];
    expect(headings(said(english))).toEqual([
      expect.stringContaining('1 June 2024'),
      expect.stringContaining('26 articles'),
      expect.stringContaining('Standing Committee'),
    ]);
    expect(said(english).match(/^-# Sources?: /gm)).toHaveLength(3);
    expect(headings(said(chinese))).toEqual([
      expect.stringContaining('2024年6月1日'),
      expect.stringContaining('26条'),
    ]);
  });

  it('about a year that is not covered is told so, and offered what is known', async () => {
    const { ming, standIn } = scene();
    const question = 'How large was the guidance fund in 2031?';
    const answer = await ming.ask(standIn.places.general, question, { mention: true });
    expect(said(answer)).toBe(
      'For “2031” in particular I find nothing in the sources. What they say otherwise:',
    );
    const opened = await ming.click(answer as APIMessage, idFor(answer, 'pick'));
    expect(opened.kind).toBe('updated');
    expect(said(opened.message)).toMatch(/^### /m);
  });

  it('without a question is met with how to ask', async () => {
    const { ming, standIn } = scene();
    const answer = await ming.ask(standIn.places.general, '🎉', { mention: true });
    expect(said(answer)).toContain('What would you like to know?');
  });
});

describe('a direct message', () => {
  it('is answered without a mention, in both languages', async () => {
    const { ming, lan } = scene();
    expect(said(await ming.ask(ming.directMessages(), 'when did it take effect'))).toContain('1 June 2024');
    expect(said(await lan.ask(lan.directMessages(), '条例共有多少条'))).toContain('26条');
  });
});

describe('silence', () => {
  it('meets what does not address the bot', async () => {
    const { ming, standIn } = scene();
    const { general, guild } = standIn.places;
    const bots = [...guild.roles.values()].find(({ name }) => name === 'Tiaoli');
    const answer = await ming.ask(general, 'when in force', { mention: true });
    if (answer === undefined) throw new Error('no answer');
    const ignored = [
      ming.type(general, 'when did the Regulations take effect?'),
      ming.type(general, '@everyone when did the Regulations take effect?'),
      ming.type(general, `<@&${bots?.id}> when did the Regulations take effect?`),
      ming.type(general, 'how many articles are there', { replyTo: answer, ping: false }),
      ming.type(general, 'when in force', { mention: true, webhook: true }),
      ming.type(general, 'when in force', { mention: true, type: 6 }),
    ];
    const answers = await Promise.all(ignored.map((message) => ming.answerTo(message, SILENCE_MS)));
    expect(answers.map(said)).toEqual(ignored.map(() => ''));
  });
});
