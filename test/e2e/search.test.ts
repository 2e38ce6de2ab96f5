import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/playground/people.js';
import { allComponents } from '../discord/support/payload.js';
import { entriesOf, idFor, said, useScene } from './support/scene.js';

const scene = useScene();

/** The id of the button that leads to `page`. */
const pageId = (message: APIMessage | undefined, page: number) =>
  allComponents(message?.components ?? [])
    .map(({ custom_id }) => String(custom_id ?? ''))
    .find((id) => /^t1:page:/.test(id) && id.endsWith(`:${page}`)) ?? '';

const some = (message: APIMessage | undefined): APIMessage => {
  if (message === undefined) throw new Error('no message');
  return message;
};

async function search(person: Person, query: string): Promise<APIMessage> {
  const { standIn, ming, yu } = scene();
  const [name, option] =
    person === ming ? ['search', 'query'] : person === yu ? ['搜尋', '關鍵字'] : ['搜索', '关键词'];
  const seen = await person.slash(standIn.places.general, name, { [option]: query });
  expect(seen).toMatchObject({ kind: 'message', private: true });
  return some(seen.message);
}

describe('/search', () => {
  it('lists privately, five a page, what holds the words, which are bold', async () => {
    const { ming, lan, standIn } = scene();
    const message = await search(ming, 'clusters');
    expect(said(message)).toMatch(/^-# Looked for: “clusters”\n-# /);
    expect(said(message).match(/\*\*\w*clusters?\*\*/gi)?.length).toBeGreaterThan(4);
    expect(said(message)).toMatch(
      /^-# \d+ sections · page 1 of \d+ · as of \w+ 20\d\d · summary, no legal advice$/m,
    );
    expect(entriesOf(message)).toHaveLength(5);
    expect(lan.sees(standIn.places.general).some(({ id }) => id === message.id)).toBe(false);
  });

  it.each([
    ['ming', 'regulatoins efect', '**Regulations**', 'Looked for'],
    ['ming', 'money', '**money**', 'Looked for'],
    ['lan', '产业集群', '**产业集群**', '查的是'],
    ['yu', '產業集群', '**產業集群**', '查的是'],
    ['lan', 'copper', '**copper**', '查的是'],
    ['ming', '铜', '**铜**', 'Looked for'],
  ] as const)('shows %s for %s what it was found by', async (who, query, marked, label) => {
    const { [who]: person } = scene();
    const message = await search(person, query);
    expect(said(message)).toContain(marked);
    expect(said(message)).toContain(`${label}`);
  });

  it.each([
    ['ming', 'clusters', /page 2 of \d+/],
    ['lan', '集群', /第2页，共\d+页/],
    ['yu', '集群', /第2頁，共\d+頁/],
  ] as const)('turns the page for %s in place, there and back', async (who, query, place) => {
    const { [who]: person } = scene();
    const first = await search(person, query);
    const second = await person.click(first, pageId(first, 2));
    expect(second).toMatchObject({ kind: 'updated', private: true });
    expect(said(second.message)).toMatch(place);
    expect(entriesOf(second.message)).not.toEqual(entriesOf(first));
    const back = await person.click(some(second.message), pageId(second.message, 1));
    expect(said(back.message)).toBe(said(first));
  });

  it('goes through every page, each section once, and opens one of the last', async () => {
    const { ming } = scene();
    let message = await search(ming, 'goals 2024');
    const found = [...entriesOf(message)];
    const count = Number(/(\d+) sections/.exec(said(message))?.[1]);
    for (let page = 2; page <= Math.ceil(count / 5); page++) {
      message = some((await ming.click(message, pageId(message, page))).message);
      found.push(...entriesOf(message));
    }
    expect(new Set(found).size).toBe(count);
    const opened = await ming.select(message, idFor(message, 'section'), [entriesOf(message)[0] ?? '']);
    expect(opened.kind).toBe('updated');
    expect(said(opened.message)).toMatch(/^-# Sources?: /m);
  });

  it('admits that it found nothing, and offers topics', async () => {
    const { ming, lan, yu } = scene();
    const english = await search(ming, 'pasta recipe');
    expect(said(english)).toMatch(/“pasta recipe”\n### No answer in the sources/);
    expect(entriesOf(english).length).toBeGreaterThan(3);
    expect(said(await search(lan, '红烧肉'))).toContain('### 现有资料里没有答案');
    expect(said(await search(yu, '紅燒肉'))).toContain('### 現有資料裡沒有答案');
  });

  it('says which of the words nobody knows beside what it found', async () => {
    const { ming, lan } = scene();
    expect(said(await search(ming, 'copper xylophone'))).toContain(
      'The sources say nothing about “xylophone”.',
    );
    expect(said(await search(lan, 'copper xylophone'))).toContain('现有资料没有提到“xylophone”。');
  });

  it.each([
    'copper **bold** ||x|| _y_ `z`',
    '<@1> @everyone copper [x](https://a.example)',
    '“copper” "a" \\',
    '🎉'.repeat(80),
    '铜'.repeat(80),
    'copper '.repeat(11).trim(),
    '\u202Ecopper\u0000',
    '-# 1. copper',
    '?!',
  ])('stands %j, and pages with it', async (query) => {
    const { ming } = scene();
    const first = await search(ming, query);
    expect(first).toMatchObject({ mentions: [], mention_everyone: false });
    if (pageId(first, 2) === '') return;
    const second = await ming.click(first, pageId(first, 2));
    expect(second.kind).toBe('updated');
    expect(said(second.message).split('\n')[0]).toBe(said(first).split('\n')[0]);
  });

  it.each([
    ['an earlier version', 't0:page:en:2'],
    ['a forged page', 't1:page:en:-2'],
    ['a forged language', 't1:page:xx:2'],
  ])('answers a button of %s with a private hint and leaves the list', async (_, customId) => {
    const { ming, standIn } = scene();
    const message = await search(ming, 'clusters');
    const stored = standIn.world.messages.get(message.channel_id, message.id)?.data;
    const button = allComponents(stored?.components ?? []).find(
      ({ custom_id }) => custom_id === pageId(message, 2),
    );
    if (button === undefined) throw new Error('no button');
    button.custom_id = customId;
    const seen = await ming.click(message, customId);
    expect(seen).toMatchObject({ kind: 'message', private: true });
    expect(said(seen.message)).toContain('no longer works');
    expect(said(ming.seesMessage(message))).toBe(said(message));
  });
});
