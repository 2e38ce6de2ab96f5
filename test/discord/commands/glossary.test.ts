import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { component, slash, typing } from '../support/interactions.js';
import { broken, customIdsOf, labelsOf, optionsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const glossary = async (term: string, basics = {}) =>
  bodyOf((await run(slash('glossary', { term }, basics))).sent, 'respond');

describe('/glossary', () => {
  it('tells in public what was chosen means, in both languages, with sources and what to read next', async () => {
    const body = await glossary('en:standing-committee');
    expect(body.flags).toBe(MessageFlags.IsComponentsV2);
    expect(textOf(body)).toBe(
      [
        '-# Term · policy around the Regulations',
        '### Standing Committee · 常委会',
        'The body that adopts local regulations.',
        '-# Source: Report on the session, Standing Committee, March 2024 · as of November 2026 · summary, no legal advice',
      ].join('\n'),
    );
    expect(optionsOf(body).map(([, id]) => id)).toEqual(['adoption', 'penalties']);
  });

  it.each([
    ['STANDING committee', '### Standing Committee · 常委会'],
    ['legislature', '### Standing Committee · 常委会'],
    ['省级法规', '### 地方性法规 · local regulation'],
  ])('opens what %s is called in full', async (term, heading) => {
    expect(textOf(await glossary(term))).toContain(heading);
  });

  it('suggests terms for anything else, else says that it found nothing', async () => {
    const body = await glossary('provincal law mak', { userId: '77' });
    expect(textOf(body)).toContain('I am not sure which you mean.');
    expect(labelsOf(body)[0]).toBe('Standing Committee');
    expect(customIdsOf(body)[0]).toBe('t1:term:en:standing-committee:77');
    expect(textOf(await glossary('zzzzz'))).toContain('Looked for: “zzzzz”');
  });

  it.each(['en:forged', 'fr:standing-committee', ':', '<@1>', '\u200b', '**@everyone**', '🎉'.repeat(50)])(
    'survives %j',
    async (term) => expect(broken(await glossary(term))).toEqual([]),
  );

  it('lists the terms that most is said about before anything is typed', async () => {
    const { sent } = await run(typing('glossary', 'term', '', { locale: 'zh-CN' }));
    expect(sent[0]?.what).toEqual([
      { name: '常委会 · Standing Committee', value: 'zh-Hans:standing-committee' },
      { name: '地方性法规 · local regulation', value: 'zh-Hans:local-regulation' },
    ]);
  });

  it.each([
    ['standng comitee', 'en:standing-committee'],
    ['省人大', 'zh-Hans:standing-committee'],
    ['地方性', 'zh-Hans:local-regulation'],
  ])('lists what %s may become', async (typed, value) => {
    const { sent } = await run(typing('glossary', 'term', typed));
    expect(sent[0]?.what).toMatchObject([{ value }]);
  });
});

describe('the buttons below a term', () => {
  it('are the other language and, where others see it, deleting', async () => {
    const body = await glossary('en:standing-committee', { userId: '77' });
    expect(labelsOf(body).filter(Boolean)).toEqual(['中文', 'Delete']);
    expect(customIdsOf(body)).toContain('t1:delete:en:77');
    expect(broken(body)).toEqual([]);
  });

  it('show it in the other language: privately where it is public, in place where it is not', async () => {
    const { components: message } = await glossary('en:standing-committee');
    const id = 't1:switchTerm:en:standing-committee';
    const inPublic = bodyOf((await run(component(id, { message, locale: 'zh-CN' }))).sent, 'respond');
    expect(inPublic.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(textOf(inPublic)).toContain('### 常委会 · Standing Committee');
    expect(labelsOf(inPublic).filter(Boolean)).toEqual(['English']);
    const alone = await run(component(id, { message, flags: MessageFlags.Ephemeral }));
    expect(textOf(bodyOf(alone.sent, 'update'))).toContain('### 常委会');
  });

  it('are answered with a hint where the term is gone', async () => {
    const { sent } = await run(component('t1:switchTerm:en:gone'));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });
});

describe('a suggested term', () => {
  const id = 't1:term:en:standing-committee:77';

  it('becomes the answer for who asked, privately for others', async () => {
    const own = await run(component(id, { userId: '77' }));
    expect(textOf(bodyOf(own.sent, 'update'))).toContain('The body that adopts');
    const other = await run(component(id, { userId: '78', locale: 'zh-CN' }));
    expect(bodyOf(other.sent, 'respond').flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(textOf(bodyOf(other.sent, 'respond'))).toContain('-# 术语 · ');
  });

  it('that is no longer there is answered with a hint', async () => {
    const { sent } = await run(component('t1:term:en:gone:77', { userId: '77' }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });
});
