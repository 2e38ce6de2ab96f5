import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { allComponents } from '../discord/support/payload.js';
import { entriesOf, idFor, said, useScene } from './support/scene.js';

const scene = useScene();
const buttonOf = (message: APIMessage | undefined) =>
  allComponents(message?.components ?? []).find(({ custom_id }) => String(custom_id).startsWith('t1:term:'));

describe('/glossary', () => {
  it('lists 25 terms before anything is typed, in the member’s language and the other one', async () => {
    const { ming, lan, yu, standIn } = scene();
    const english = await ming.autocomplete(standIn.places.general, 'glossary', 'term', '');
    const simplified = await lan.autocomplete(standIn.places.general, '术语', '术语', '');
    const traditional = await yu.autocomplete(standIn.places.general, '術語', '術語', '');
    for (const choices of [english, simplified, traditional]) expect(choices).toHaveLength(25);
    expect(english[0]?.name).toMatch(/^[\x20-\x7e]+ · .*\p{Script=Han}/u);
    expect(simplified[0]?.name).toMatch(/\p{Script=Han}.* · [\x20-\x7e]+$/u);
    expect(traditional.map(({ name }) => name).join()).toContain('產業');
  });

  it.each([
    ['chian cheif', /^chain chief/],
    ['litle gaint', /little giant/i],
    ['dragon-head', /^chain leader/],
    ['链主', /^链主/],
    ['鏈主', /^鏈主/],
    ['龙头企业', /^链主/],
    ['专精特新', /\p{Script=Han}/u],
  ])('finds a term by %s, opens it, and leads to its sections', async (typed, name) => {
    const { ming, lan, standIn } = scene();
    const choices = await ming.autocomplete(standIn.places.general, 'glossary', 'term', typed);
    const first = choices.slice(0, 3).find((choice) => name.test(choice.name));
    expect(first?.name).toMatch(name);
    const seen = await ming.slash(standIn.places.general, 'glossary', { term: String(first?.value) });
    expect(seen).toMatchObject({ kind: 'message', private: false });
    expect(said(seen.message)).toContain(`### ${first?.name}`.split(' (')[0]);
    expect(said(seen.message)).toMatch(/^-# (Sources?: |来源：|來源：)/m);
    if (seen.message === undefined) throw new Error('no term');
    const section = await lan.select(seen.message, idFor(seen.message, 'section'), [
      entriesOf(seen.message)[0] ?? '',
    ]);
    expect(section).toMatchObject({ kind: 'message', private: true });
  });

  it('opens what was typed in full, in the language it was typed in', async () => {
    const { ming, lan, yu, standIn } = scene();
    const english = await lan.slash(standIn.places.general, '术语', { 术语: 'Chain Boss' });
    expect(said(english.message)).toContain('### chain chief · 链长\n');
    const chinese = await ming.slash(standIn.places.general, 'glossary', { term: '链长' });
    expect(said(chinese.message)).toMatch(/^-# 术语 · .+\n### 链长 · chain chief\n/);
    const traditional = await yu.slash(standIn.places.general, '術語', { 術語: '鏈長' });
    expect(said(traditional.message)).toMatch(/^-# 術語 · .+\n### 鏈長 · chain chief\n/);
  });

  it.each([
    ['ming', 'glossary', 'term', 'chain chef', 'I am not sure which you mean.', '### chain chief · 链长'],
    ['lan', '术语', '术语', '产业连', '不太确定您问的是哪一项。', '### 产业链 · industrial chain'],
  ] as const)('suggests to %s what a name could mean', async (who, name, option, typed, unsure, heading) => {
    const { standIn, ...people } = scene();
    const { message } = await people[who].slash(standIn.places.general, name, { [option]: typed });
    expect(said(message)).toContain(typed);
    expect(said(message)).toContain(unsure);
    if (message === undefined) throw new Error('no suggestions');
    const other = await people.yu.click(message, idFor(message, 'term'));
    expect(other).toMatchObject({ kind: 'message', private: true });
    const own = await people[who].click(message, idFor(message, 'term'));
    expect(own).toMatchObject({ kind: 'updated', private: false });
    expect(said(own.message)).toContain(typed);
    expect(said(own.message)).toContain(heading);
  });

  it('admits that it does not know a term, and offers topics', async () => {
    const { ming, yu, standIn } = scene();
    const english = await ming.slash(standIn.places.general, 'glossary', { term: 'xylophone zither' });
    expect(said(english.message)).toContain('“xylophone zither”\n### No answer in the sources');
    const chinese = await yu.slash(standIn.places.general, '術語', { 術語: '電冰箱' });
    expect(said(chinese.message)).toMatch(/^-# 查的是：“電冰箱”\n### 現有資料裡沒有答案/);
    expect(entriesOf(chinese.message).length).toBeGreaterThan(3);
  });

  it.each([
    '<@1> @everyone',
    '**a** ||b|| [c](https://d.example)',
    '🎉'.repeat(80),
    '\u202Eabc',
    '> x',
    ':',
    'en:',
  ])('pings nobody and has an answer to %j', async (term) => {
    const { ming, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'glossary', { term });
    expect(seen.kind).toBe('message');
    expect(seen.message).toMatchObject({ mentions: [], mention_everyone: false });
  });

  it.each([
    ['an earlier version', 't0:term:en:chain-chief:1'],
    ['a forged term', 't1:term:en:no-such-term:1'],
    ['no id of a member', 't1:term:en:chain-chief:x'],
  ])('answers a button of %s with a private hint', async (_, customId) => {
    const { ming, lan, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'glossary', { term: 'chain chef' });
    if (message === undefined) throw new Error('no suggestions');
    const stored = standIn.world.messages.get(message.channel_id, message.id)?.data as APIMessage | undefined;
    const button = buttonOf(stored);
    if (button === undefined) throw new Error('no button');
    button.custom_id = customId;
    const english = await ming.click(message, customId);
    expect(english).toMatchObject({ kind: 'message', private: true });
    expect(said(english.message)).toContain('no longer works');
    expect(said((await lan.click(message, customId)).message)).toContain('已经不能用了');
    expect(said(ming.seesMessage(message))).toContain('I am not sure');
  });
});
