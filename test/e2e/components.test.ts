import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { allComponents } from '../discord/support/payload.js';
import { entriesOf, idFor, said, useScene } from './support/scene.js';

const scene = useScene();
/** A question that could mean several sections. */
const VAGUE = 'industries';
/** A section with more points than a reply shows. */
const MANY_POINTS = 'shandong';

const labelOfMore = (message: APIMessage) =>
  allComponents(message.components ?? []).find(({ custom_id }) => String(custom_id).startsWith('t1:more:'))
    ?.label;

describe('the menu below a public answer', () => {
  it('opens the section for the one who chose it, and leaves the answer as it is', async () => {
    const { ming, lan, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'ask', { question: 'when in force' });
    if (message === undefined) throw new Error('no answer');
    const before = said(message);
    const [first = ''] = entriesOf(message);
    const seen = await lan.select(message, idFor(message, 'section'), [first]);
    expect(seen).toMatchObject({ kind: 'message', private: true });
    // The section in the answer's language, the words around it in the reader's.
    expect(said(seen.message)).toContain('资料截至');
    expect(said(seen.message)).toMatch(/^### [\x20-\x7e]+/m);
    expect(said(ming.seesMessage(message))).toBe(before);
    expect(entriesOf(message).length).toBeLessThanOrEqual(4);
  });

  it('goes on in place from there, to all topics and back into one', async () => {
    const { ming, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'ask', { question: '条例什么时候施行' });
    if (message === undefined) throw new Error('no answer');
    const opened = await ming.select(message, idFor(message, 'section'), [entriesOf(message)[0] ?? '']);
    if (opened.message === undefined) throw new Error('nothing opened');
    const topics = await ming.click(opened.message, idFor(opened.message, 'topics'));
    expect(topics.kind).toBe('updated');
    if (topics.message === undefined) throw new Error('no topics');
    const topic = await ming.select(topics.message, idFor(topics.message, 'topic'), [
      entriesOf(topics.message)[0] ?? '',
    ]);
    expect(topic.kind).toBe('updated');
    if (topic.message === undefined) throw new Error('no topic');
    const section = await ming.select(topic.message, idFor(topic.message, 'section'), [
      entriesOf(topic.message)[0] ?? '',
    ]);
    expect(section.kind).toBe('updated');
    expect(said(section.message)).toMatch(/^### .*\p{Script=Han}/mu);
  });
});

describe('the button for more points', () => {
  it.each(['in a channel', 'in direct messages'])(
    'shows the others privately, none twice: %s',
    async (where) => {
      const { ming, lan, standIn } = scene();
      const place = where === 'in a channel' ? standIn.places.general : ming.directMessages();
      const { message } = await ming.slash(place, 'section', { name: `en:${MANY_POINTS}` });
      if (message === undefined) throw new Error('no answer');
      const before = said(message);
      const reader = where === 'in a channel' ? lan : ming;
      const seen = await reader.click(message, idFor(message, 'more'));
      expect(seen).toMatchObject({ kind: 'message', private: true });
      expect(said(ming.seesMessage(message))).toBe(before);
      const points = said(seen.message).match(/^- .+/gm) ?? [];
      expect(labelOfMore(message)).toBe(`More (${points.length})`);
      for (const point of points) expect(before).not.toContain(point.slice(2));
      expect(said(seen.message)).toMatch(reader === lan ? /\n-# 来源：/ : /\n-# Sources?: /);
    },
  );
});

describe('every topic', () => {
  it.each(['topics', '主题'])('can be browsed to every section: /%s', async (name) => {
    const { ming, lan, standIn } = scene();
    const person = name === 'topics' ? ming : lan;
    let { message } = await person.slash(standIn.places.general, name);
    for (const topic of entriesOf(message)) {
      if (message === undefined) throw new Error('no topics');
      const opened = await person.select(message, idFor(message, 'topic'), [topic]);
      expect(opened.kind).toBe('updated');
      expect(entriesOf(opened.message).length).toBeGreaterThan(0);
      message = opened.message;
    }
  });
});

describe('suggestions', () => {
  it('become the answer by a click of who asked with a command; others look privately', async () => {
    const { ming, lan, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'section', { name: VAGUE });
    if (message === undefined) throw new Error('no suggestions');
    expect(said(message)).toContain('I am not sure which you mean.');
    const pick = idFor(message, 'pick');
    const other = await lan.click(message, pick);
    expect(other).toMatchObject({ kind: 'message', private: true });
    expect(said(ming.seesMessage(message))).toContain('I am not sure');
    const own = await ming.click(message, pick);
    expect(own).toMatchObject({ kind: 'updated', private: false });
    expect(said(own.message)).toMatch(/^-# Question: “industries”\n-# .+\n### /);
  });
});

describe('components of other versions', () => {
  it.each([
    ['an earlier version', 't0:section:in-force'],
    ['a forged section', 't1:pick:en:no-such-section:1'],
    ['no version of ours', 'share'],
  ])('are answered with a private hint: %s', async (_, customId) => {
    const { ming, lan, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'section', { name: VAGUE });
    if (message === undefined) throw new Error('no suggestions');
    const stored = standIn.world.messages.get(message.channel_id, message.id);
    const button = allComponents(stored?.data.components ?? []).find(({ label }) => label !== undefined);
    if (button === undefined) throw new Error('no button');
    button.custom_id = customId;
    const english = await ming.click(message, customId);
    const chinese = await lan.click(message, customId);
    expect(english).toMatchObject({ kind: 'message', private: true });
    expect(said(english.message)).toContain('no longer works');
    expect(said(chinese.message)).toContain('已经不能用了');
    expect(said(ming.seesMessage(message))).toContain('I am not sure');
  });
});
