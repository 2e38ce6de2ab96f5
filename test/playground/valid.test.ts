import * as spec from 'discord-api-spec/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strict } from '../../src/playground/server/check/strict.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import { request } from './bot.js';
import { button, option, row, select, text, times, v2 } from './refusals/bad.js';

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({ messageBucket: { limit: 10_000, windowMs: 1000 } });
});

afterAll(() => standIn.close());

/** Messages that are just within Discord's limits. */
const GOOD: readonly (readonly [string, object])[] = [
  ['2,000 characters', { content: '条'.repeat(2000) }],
  ['2,000 emojis, counted as characters', { content: '😀'.repeat(1000) + 'x'.repeat(1000) }],
  ['40 components', v2({ type: 17, accent_color: 0, components: times(39, () => text('x')) })],
  ['4,000 characters of text', v2(text('x'.repeat(2000)), text('x'.repeat(2000)))],
  [
    'five buttons in a row',
    v2(row(...times(5, (n) => button({ custom_id: 'x'.repeat(99) + n, label: 'x'.repeat(80) })))),
  ],
  [
    '25 options',
    v2(
      row(
        select({
          placeholder: 'x'.repeat(150),
          max_values: 25,
          options: times(25, (n) => option(`o${n}`, { description: 'x'.repeat(100) })),
        }),
      ),
    ),
  ],
  ['a button with an emoji alone', v2(row({ type: 2, style: 1, custom_id: 'x', emoji: { name: '👍' } }))],
  ['a link button', v2(row({ type: 2, style: 5, label: 'x', url: 'https://example.com/' }))],
  ['a section with a button', v2({ type: 9, components: [text('x')], accessory: button() })],
  ['separators', v2({ type: 14 }, { type: 14, divider: false, spacing: 2 }, text('x'))],
  [
    'a channel select',
    v2(row({ type: 8, custom_id: 'c', channel_types: [0, 15], min_values: 0, max_values: 25 })),
  ],
  [
    'an embed',
    { embeds: [{ title: 'x'.repeat(256), description: 'x'.repeat(4096), footer: { text: 'x' } }] },
  ],
  [
    'what discord.js always sends',
    { content: 'x', tts: false, enforce_nonce: false, allowed_mentions: { parse: [], replied_user: false } },
  ],
  ['nulls', { content: 'x', embeds: null, components: null, flags: null }],
];

describe('taken as Discord takes it', () => {
  it.each(GOOD)('%s', async (_, body) => {
    const answer = await request(standIn, 'POST', `/channels/${standIn.places.general.id}/messages`, body);
    expect(answer.body).not.toHaveProperty('errors');
    expect(answer.status).toBe(200);
  });

  it('a file, and a gallery that shows it', async () => {
    const form = new FormData();
    form.append(
      'payload_json',
      JSON.stringify(v2({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] })),
    );
    form.append('files[0]', new Blob(['png'], { type: 'image/png' }), 'a.png');
    const response = await fetch(`${standIn.url}/v10/channels/${standIn.places.general.id}/messages`, {
      method: 'POST',
      headers: { Authorization: `Bot ${standIn.token}` },
      body: form,
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      attachments: [{ filename: 'a.png', size: 3, content_type: 'image/png' }],
    });
  });
});

describe('a message gone back', () => {
  it('has ids for its components, and defaults filled in', async () => {
    const body = v2({
      type: 17,
      components: [text('a'), { ...text('b'), id: 2 }, { type: 14 }, row(select())],
    });
    const answer = await request(standIn, 'POST', `/channels/${standIn.places.general.id}/messages`, body);
    expect(answer.body.components).toEqual([
      {
        type: 17,
        id: 1,
        accent_color: null,
        spoiler: false,
        components: [
          { type: 10, id: 3, content: 'a' },
          { type: 10, id: 2, content: 'b' },
          { type: 14, id: 4, divider: true, spacing: 1 },
          {
            type: 1,
            id: 5,
            components: [
              { type: 3, id: 6, custom_id: 'pick', min_values: 1, max_values: 1, options: [option('a')] },
            ],
          },
        ],
      },
    ]);
  });

  it('pings whom it may', async () => {
    const { admin, member } = standIn.people;
    const send = async (body: object): Promise<unknown[]> => {
      const answer = await request(standIn, 'POST', `/channels/${standIn.places.general.id}/messages`, body);
      return (answer.body.mentions as { id: string }[]).map(({ id }) => id);
    };
    const content = `<@${admin.id}> <@${member.id}>`;
    expect(await send({ content })).toEqual([admin.id, member.id]);
    expect(await send({ content, allowed_mentions: { parse: [] } })).toEqual([]);
    expect(await send({ content, allowed_mentions: { users: [member.id] } })).toEqual([member.id]);
    expect(await send(v2(text(content)))).toEqual([admin.id, member.id]);
    expect(await send({ content: `\`${content}\`` })).toEqual([]);
  });
});

describe('a rebuilt schema', () => {
  it('refuses unknown keys where the published one lets them pass', () => {
    const payload = { content: 'x', embeds: [{ footer: { text: 'x', colour: 1 } }] };
    expect(spec.MessageCreateRequestSchema.safeParse(payload).success).toBe(true);
    expect(strict(spec.MessageCreateRequestSchema).safeParse(payload).success).toBe(false);
    expect(
      strict(spec.MessageCreateRequestSchema).safeParse({ content: 'x', embeds: [{ footer: { text: 'x' } }] })
        .success,
    ).toBe(true);
  });
});
