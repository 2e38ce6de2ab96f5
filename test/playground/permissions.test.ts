import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actAs, ClientRefusal, type Person } from '../../src/playground/people.js';
import { setThread } from '../../src/playground/server/acts/threads.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import type { Channel } from '../../src/playground/server/world/model.js';
import type { PermissionName } from '../../src/playground/server/world/permissions.js';
import { request } from './bot.js';

let standIn: StandIn;
let ada: Person;

beforeEach(async () => {
  standIn = await startStandIn({ messageBucket: { limit: 10_000, windowMs: 1000 } });
  ada = actAs(standIn, standIn.people.admin);
});

afterEach(() => standIn.close());

const send = (channel: Channel, body: unknown = { content: 'x' }): ReturnType<typeof request> =>
  request(standIn, 'POST', `/channels/${channel.id}/messages`, body);
const forbid = (channel: Channel, ...names: PermissionName[]): void =>
  standIn.world.forbid(channel, standIn.people.bot.id, ...names);

describe('in a channel', () => {
  it('needs View Channel (50001) and Send Messages (50013)', async () => {
    const { general } = standIn.places;
    expect((await send(general)).status).toBe(200);
    forbid(general, 'SendMessages');
    expect(await send(general)).toMatchObject({ status: 403, body: { code: 50013 } });
    forbid(general, 'ViewChannel');
    expect(await send(general)).toMatchObject({ status: 403, body: { code: 50001 } });
    expect((await request(standIn, 'GET', `/channels/${general.id}`)).body.code).toBe(50001);
  });

  it('needs Read Message History for a reply (160002), Embed Links for an embed', async () => {
    const { general } = standIn.places;
    const message = ada.type(general, 'x');
    forbid(general, 'ReadMessageHistory', 'EmbedLinks');
    const reply = { content: 'x', message_reference: { message_id: message.id, fail_if_not_exists: false } };
    expect(await send(general, reply)).toMatchObject({ status: 403, body: { code: 160002 } });
    expect((await send(general, { embeds: [{ title: 'x' }] })).body.code).toBe(50013);
    expect((await request(standIn, 'GET', `/channels/${general.id}/messages/${message.id}`)).body.code).toBe(
      50013,
    );
    expect((await request(standIn, 'GET', `/channels/${general.id}/messages`)).body).toEqual([]);
  });

  it('lets a role give what @everyone lacks, and a member overwrite win', async () => {
    const { world, places, people } = standIn;
    const roles = places.guild.members.get(people.bot.id)?.roles ?? [];
    world.forbid(places.general, places.guild.id, 'SendMessages');
    expect((await send(places.general)).body.code).toBe(50013);
    world.permit(places.general, roles[0] ?? '', 'SendMessages');
    expect((await send(places.general)).status).toBe(200);
    world.forbid(places.general, people.bot.id, 'SendMessages');
    expect((await send(places.general)).body.code).toBe(50013);
    world.resetOverwrite(places.general, people.bot.id);
    expect((await send(places.general)).status).toBe(200);
  });

  it('sends a reply to a deleted message as a plain one, where asked to', async () => {
    const { general } = standIn.places;
    const message = ada.type(general, 'x');
    ada.remove(message);
    const { status, body } = await send(general, {
      content: 'x',
      message_reference: { message_id: message.id, fail_if_not_exists: false },
    });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('message_reference');
  });

  it('lets who has Manage Messages delete others’ messages, also in bulk', async () => {
    const { general } = standIn.places;
    standIn.world.permit(general, standIn.people.bot.id, 'ManageMessages');
    const [a, b, c] = [ada.type(general, 'a'), ada.type(general, 'b'), ada.type(general, 'c')];
    expect((await request(standIn, 'DELETE', `/channels/${general.id}/messages/${a.id}`)).status).toBe(204);
    const bulk = await request(standIn, 'POST', `/channels/${general.id}/messages/bulk-delete`, {
      messages: [b.id, c.id],
    });
    expect(bulk.status).toBe(204);
    expect(ada.sees(general)).toEqual([]);
  });
});

describe('in a thread', () => {
  it('needs Send Messages in Threads, by the parent’s overwrites', async () => {
    const { general, thread } = standIn.places;
    forbid(general, 'SendMessages');
    expect((await send(thread)).status).toBe(200);
    forbid(thread, 'SendMessagesInThreads');
    expect(await send(thread)).toMatchObject({ status: 403, body: { code: 50013 } });
    forbid(general, 'ViewChannel');
    expect((await send(thread)).body.code).toBe(50001);
  });

  it('brings an archived one back by writing, but not a locked one', async () => {
    const { thread } = standIn.places;
    setThread(standIn.world, thread, { archived: true });
    expect((await send(thread)).status).toBe(200);
    expect(thread.thread?.archived).toBe(false);
    setThread(standIn.world, thread, { locked: true });
    expect(await send(thread)).toMatchObject({ status: 403, body: { code: 160005 } });
    setThread(standIn.world, thread, { archived: true });
    expect(await send(thread)).toMatchObject({ status: 400, body: { code: 50083 } });
  });

  it('refuses edits and deletions in an archived one (50083)', async () => {
    const { thread } = standIn.places;
    const { body } = await send(thread);
    setThread(standIn.world, thread, { archived: true });
    const path = `/channels/${thread.id}/messages/${body.id}`;
    expect((await request(standIn, 'PATCH', path, { content: 'y' })).body.code).toBe(50083);
    expect((await request(standIn, 'DELETE', path)).body.code).toBe(50083);
  });

  it('needs Create Public Threads to open one', async () => {
    const { general } = standIn.places;
    const message = ada.type(general, 'x');
    const path = `/channels/${general.id}/messages/${message.id}/threads`;
    forbid(general, 'CreatePublicThreads');
    expect(await request(standIn, 'POST', path, { name: 'x' })).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
    standIn.world.resetOverwrite(general, standIn.people.bot.id);
    expect(await request(standIn, 'POST', path, { name: 'x' })).toMatchObject({
      status: 201,
      body: { id: message.id, type: 11 },
    });
  });

  it('opens a post with its first message', async () => {
    const { forum } = standIn.places;
    const { status, body } = await request(standIn, 'POST', `/channels/${forum.id}/threads`, {
      name: 'Post',
      message: { content: 'first' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      parent_id: forum.id,
      message: { id: body.id, channel_id: body.id, content: 'first' },
    });
  });
});

describe('in direct messages', () => {
  it('refuses who has closed them (50007)', async () => {
    standIn.people.member.dmsClosed = true;
    const { body } = await request(standIn, 'POST', '/users/@me/channels', {
      recipient_id: standIn.people.member.id,
    });
    expect(body.type).toBe(1);
    expect(await request(standIn, 'POST', `/channels/${body.id}/messages`, { content: 'x' })).toMatchObject({
      status: 403,
      body: { code: 50007 },
    });
  });
});

describe('for people', () => {
  it('the client holds back what they may not do', () => {
    const ming = actAs(standIn, standIn.people.member);
    const { general, guild } = standIn.places;
    const message = ada.type(general, 'x');
    expect(() => ming.remove(message)).toThrow(ClientRefusal);
    expect(() => ming.edit(message, 'y')).toThrow(ClientRefusal);
    expect(() => ming.type(general, ' ')).toThrow(ClientRefusal);
    standIn.world.forbid(general, guild.id, 'SendMessages');
    expect(() => ming.type(general, 'x')).toThrow('SendMessages');
    standIn.world.forbid(general, guild.id, 'ViewChannel');
    expect(() => ming.sees(general)).toThrow('ViewChannel');
    expect(ada.sees(general)).toHaveLength(1);
  });
});
