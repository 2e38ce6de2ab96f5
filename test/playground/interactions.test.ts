import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actAs, createPerson } from '../../src/playground/people.js';
import { type ManualClock, manualClock } from '../../src/playground/server/clock.js';
import { openInteraction } from '../../src/playground/server/interactions/open.js';
import type { Interaction } from '../../src/playground/server/interactions/store.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import type { Channel, User } from '../../src/playground/server/world/model.js';
import { type ErrorAnswer, request } from './bot.js';
import { button, row, text, v2 } from './refusals/bad.js';

let standIn: StandIn;
let clock: ManualClock;

beforeEach(async () => {
  clock = manualClock();
  standIn = await startStandIn({ clock, messageBucket: { limit: 10_000, windowMs: 1000 } });
});

afterEach(() => standIn.close());

function command(user: User = standIn.people.member, channel: Channel = standIn.places.general): Interaction {
  return openInteraction(standIn.core, { kind: 'command', user, channel, locale: 'en-US', data: {} });
}

type Answer = Promise<{ status: number; body: ErrorAnswer }>;
const respond = ({ id, token }: Interaction, body: unknown, query = ''): Answer =>
  request(standIn, 'POST', `/interactions/${id}/${token}/callback${query}`, body);
const webhook = (method: string, { token }: Interaction, rest = '', body?: unknown): Answer =>
  request(standIn, method, `/webhooks/${standIn.applicationId}/${token}${rest}`, body);
const hello = { type: 4, data: { content: 'hello' } };

describe('the first response', () => {
  it('is taken within three seconds, and not after', async () => {
    const early = command();
    const late = command();
    clock.advance(3000);
    expect((await respond(early, hello)).status).toBe(204);
    clock.advance(1);
    expect(await respond(late, hello)).toMatchObject({
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
  });

  it('is taken once', async () => {
    const interaction = command();
    await respond(interaction, hello);
    expect(await respond(interaction, hello)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('can be corrected after one that was refused', async () => {
    const interaction = command();
    expect((await respond(interaction, { type: 4, data: {} })).status).toBe(400);
    expect((await respond(interaction, hello)).status).toBe(204);
  });

  it('tells of itself with with_response', async () => {
    const { body } = await respond(command(), { type: 5, data: { flags: 64 } }, '?with_response=true');
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_loading: true, response_message_ephemeral: true },
      resource: { type: 5, message: { flags: 128 | 64, type: 20 } },
    });
  });

  it('replies to a component on its message', async () => {
    const sent = await request(
      standIn,
      'POST',
      `/channels/${standIn.places.general.id}/messages`,
      v2(row(button())),
    );
    const ming = actAs(standIn, standIn.people.member, { waitMs: 0 });
    const message = ming.sees(standIn.places.general).find(({ id }) => id === sent.body.id);
    if (message === undefined) throw new Error('nothing sent');
    const seen = await ming.click(message, 'more');
    const interaction = standIn.core.interactions.get(seen.interactionId);
    if (interaction === undefined) throw new Error('no interaction');
    const { body } = await respond(interaction, hello, '?with_response=true');
    expect(body).toMatchObject({
      resource: { message: { type: 19, message_reference: { message_id: message.id }, mentions: [] } },
    });
  });
});

describe('the token', () => {
  it('is good for fifteen minutes', async () => {
    const interaction = command();
    await respond(interaction, hello);
    clock.advance(15 * 60_000 - 1);
    expect((await webhook('POST', interaction, '', { content: 'more' })).status).toBe(200);
    clock.advance(1);
    expect(await webhook('POST', interaction, '', { content: 'more' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    expect((await webhook('PATCH', interaction, '/messages/@original', { content: 'x' })).status).toBe(401);
  });

  it('edits, reads and deletes the response and follow-ups', async () => {
    const interaction = command();
    await respond(interaction, hello);
    expect(
      (await webhook('PATCH', interaction, '/messages/@original', { content: 'edited' })).body,
    ).toMatchObject({ content: 'edited' });
    const followUp = await webhook('POST', interaction, '', { content: 'more', flags: 64 });
    expect(followUp.body).toMatchObject({ flags: 64, type: 19 });
    expect((await webhook('GET', interaction, `/messages/${followUp.body.id}`)).body.content).toBe('more');
    expect((await webhook('DELETE', interaction, '/messages/@original')).status).toBe(204);
    expect(await webhook('GET', interaction, '/messages/@original')).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('reaches only messages of its own', async () => {
    const mine = command();
    const other = command();
    await respond(mine, hello);
    const { body } = await respond(other, hello, '?with_response=true');
    const { interaction } = body as { interaction: { response_message_id: string } };
    expect(await webhook('GET', mine, `/messages/${interaction.response_message_id}`)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('has nothing to edit after a modal', async () => {
    const interaction = command();
    const label = { type: 18, label: 'a', component: { type: 4, custom_id: 'a', style: 1 } };
    expect(
      (await respond(interaction, { type: 9, data: { custom_id: 'f', title: 'F', components: [label] } }))
        .status,
    ).toBe(204);
    expect(await webhook('PATCH', interaction, '/messages/@original', { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });
});

describe('"thinking…"', () => {
  it('is filled in by the first follow-up, and stays as private as it was', async () => {
    const interaction = command();
    await respond(interaction, { type: 5, data: { flags: 64 } });
    const { body } = await webhook('POST', interaction, '', { content: 'done' });
    expect(body).toMatchObject({
      id: interaction.originalId,
      content: 'done',
      flags: 64,
      edited_timestamp: null,
    });
    const second = await webhook('POST', interaction, '', { content: 'more' });
    expect(second.body.id).not.toBe(interaction.originalId);
  });

  it('does not take the Components V2 flag beforehand, but with the edit', async () => {
    const interaction = command();
    await respond(interaction, { type: 5, data: { flags: 1 << 15 } });
    const { body } = await webhook('PATCH', interaction, '/messages/@original', { components: [text('x')] });
    expect(body.code).toBe(50035);
    expect((await webhook('PATCH', interaction, '/messages/@original', v2(text('x')))).status).toBe(200);
  });
});

describe('a private answer', () => {
  it('is seen by who asked, by nobody else, and not over the channel', async () => {
    const interaction = command();
    await respond(interaction, { type: 4, data: { content: 'psst', flags: 64 } });
    const { general } = standIn.places;
    expect(
      actAs(standIn, standIn.people.member)
        .sees(general)
        .map(({ content }) => content),
    ).toEqual(['psst']);
    expect(actAs(standIn, standIn.people.admin).sees(general)).toEqual([]);
    const path = `/channels/${general.id}/messages/${interaction.originalId}`;
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', { content: 'x' }],
      ['DELETE', undefined],
    ] as const)
      expect(await request(standIn, method, path, body)).toMatchObject({
        status: 404,
        body: { code: 10008 },
      });
    expect((await request(standIn, 'GET', `/channels/${general.id}/messages`)).body).toEqual([]);
    expect((await webhook('PATCH', interaction, '/messages/@original', { content: 'x' })).status).toBe(200);
  });
});

describe('where the bot is not', () => {
  it('a user-installed app answers, with five follow-ups at most', async () => {
    const interaction = command(standIn.people.member, standIn.places.lobby);
    expect(interaction.metadata.authorizing_integration_owners).toEqual({ 1: standIn.people.member.id });
    await respond(interaction, hello);
    for (let n = 0; n < 5; n += 1)
      expect((await webhook('POST', interaction, '', { content: 'x' })).status).toBe(200);
    expect(await webhook('POST', interaction, '', { content: 'x' })).toMatchObject({
      status: 400,
      body: { code: 40094 },
    });
  });

  it('answers are private for who lacks Use External Apps', async () => {
    const { lobby, elsewhere } = standIn.places;
    standIn.world.forbid(lobby, elsewhere.id, 'UseExternalApps');
    await respond(command(standIn.people.member, lobby), hello);
    expect(actAs(standIn, standIn.people.admin).sees(lobby)).toEqual([]);
    expect(actAs(standIn, standIn.people.member).sees(lobby)).toHaveLength(1);
  });

  it('works in direct messages between people', async () => {
    const channel = standIn.world.directMessages(standIn.people.member.id, standIn.people.admin.id);
    expect((await respond(command(standIn.people.member, channel), hello)).status).toBe(204);
    expect(
      await request(standIn, 'POST', `/channels/${channel.id}/messages`, { content: 'x' }),
    ).toMatchObject({ status: 403, body: { code: 50001 } });
    expect(actAs(standIn, standIn.people.admin).sees(channel)).toHaveLength(1);
  });
});

describe('a form', () => {
  const form = {
    type: 9,
    data: {
      custom_id: 'form',
      title: 'Form',
      components: [
        { type: 18, label: 'What?', component: { type: 4, custom_id: 'what', style: 2, max_length: 10 } },
      ],
    },
  };

  it('is filled in and sent, within its limits', async () => {
    const lin = createPerson(standIn, 'Lin', { waitMs: 2000 });
    await request(standIn, 'PUT', `/applications/${standIn.applicationId}/commands`, [
      { name: 'form', description: 'Form' },
    ]);
    const stop = standIn.listen(() => undefined);
    const opening = lin.slash(standIn.places.general, 'form');
    const interaction = await newest(standIn, 'command');
    await respond(interaction, form);
    const opened = await opening;
    stop();
    expect(opened.kind).toBe('modal');
    await expect(lin.submitModal(opened, { what: 'x'.repeat(11) })).rejects.toThrow('10 characters');
    await expect(lin.submitModal(opened, {})).rejects.toThrow('required');
    const sending = lin.submitModal(opened, { what: 'textiles' });
    await respond(await newest(standIn, 'modal'), { type: 4, data: { content: 'thanks', flags: 64 } });
    expect(await sending).toMatchObject({ kind: 'message', private: true, message: { content: 'thanks' } });
  });
});

/** The interaction of that kind that was opened last. */
async function newest(from: StandIn, kind: Interaction['kind']): Promise<Interaction> {
  await Promise.resolve();
  const found = from.core.interactions.all().findLast((interaction) => interaction.kind === kind);
  if (found === undefined) throw new Error(`There was no ${kind}.`);
  return found;
}
