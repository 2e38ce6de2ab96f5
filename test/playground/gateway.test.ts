import { Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { actAs } from '../../src/playground/people.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn, StandInOptions } from '../../src/playground/server/types.js';
import { clientOf, eventually, login } from './bot.js';

let standIn: StandIn;
const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await standIn.close();
});

async function start(options: StandInOptions = {}): Promise<void> {
  standIn = await startStandIn(options);
}

interface Received {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown>;
}

/** A bare gateway connection: what it received, and the code it was closed with. */
class Socket {
  readonly received: Received[] = [];
  readonly #socket: WebSocket;
  closed: number | undefined;

  constructor(version = '10') {
    this.#socket = new WebSocket(
      `${standIn.url.replace('http', 'ws').replace('/api', '')}/?v=${version}&encoding=json`,
    );
    this.#socket.on('message', (data) => this.received.push(JSON.parse(String(data)) as Received));
    this.#socket.on('close', (code) => {
      this.closed = code;
    });
    closers.push(() => this.#socket.terminate());
  }

  async send(op: number, d: unknown): Promise<void> {
    await eventually(() => this.received[0]?.op).toBe(10);
    this.#socket.send(typeof d === 'string' && op === -1 ? d : JSON.stringify({ op, d }));
  }

  identify(intents: number, token: string = standIn.token): Promise<void> {
    return this.send(2, { token, intents, properties: { os: 'x', browser: 'x', device: 'x' } });
  }

  event(name: string): Promise<Record<string, unknown>> {
    return eventually(() => this.received.find(({ t }) => t === name))
      .toBeDefined()
      .then(() => this.received.findLast(({ t }) => t === name)?.d ?? {});
  }

  close(code: number): void {
    this.#socket.close(code);
  }
}

const { Guilds, GuildMessages, GuildMembers, MessageContent } = GatewayIntentBits;

describe('closes with Discord’s codes', () => {
  it.each([
    ['4004 for a wrong token', 4004, (socket: Socket) => socket.identify(Guilds, 'wrong')],
    [
      '4014 for message content without the portal’s switch',
      4014,
      (socket: Socket) => socket.identify(Guilds | MessageContent),
    ],
    [
      '4014 for members without the portal’s switch',
      4014,
      (socket: Socket) => socket.identify(Guilds | GuildMembers),
    ],
    ['4013 for an intent that is none', 4013, (socket: Socket) => socket.identify(1 << 30)],
    ['4003 for anything before identify', 4003, (socket: Socket) => socket.send(3, {})],
    ['4002 for what is no JSON', 4002, (socket: Socket) => socket.send(-1, '{')],
    [
      '4010 for a shard that cannot be',
      4010,
      (socket: Socket) => socket.send(2, { token: standIn.token, intents: 1, shard: [2, 1] }),
    ],
  ])('%s', async (_, code, act) => {
    await start();
    const socket = new Socket();
    await act(socket);
    await eventually(() => socket.closed).toBe(code);
  });

  it('4005 for a second identify, 4001 for an unknown opcode, 4012 for another version', async () => {
    await start();
    const [twice, unknown, old] = [new Socket(), new Socket(), new Socket('6')];
    await twice.identify(Guilds);
    await twice.identify(Guilds);
    await unknown.identify(Guilds);
    await unknown.send(99, {});
    await eventually(() => [twice.closed, unknown.closed, old.closed]).toEqual([4005, 4001, 4012]);
  });
});

describe('sends', () => {
  it('READY, then the servers', async () => {
    await start();
    const socket = new Socket();
    await socket.identify(Guilds);
    const ready = await socket.event('READY');
    expect(ready).toMatchObject({
      v: 10,
      user: { bot: true },
      guilds: [{ id: standIn.places.guild.id, unavailable: true }],
      shard: [0, 1],
    });
    const guild = await socket.event('GUILD_CREATE');
    expect(guild).toMatchObject({
      id: standIn.places.guild.id,
      member_count: 3,
      preferred_locale: 'en-US',
      large: false,
    });
    // Without the members intent the bot is the only one listed.
    expect(guild.members).toHaveLength(1);
  });

  it('only what the intents ask for', async () => {
    await start();
    const socket = new Socket();
    await socket.identify(Guilds);
    await socket.event('GUILD_CREATE');
    const ada = actAs(standIn, standIn.people.admin);
    ada.type(standIn.places.general, 'x', { mention: true });
    ada.openThread(standIn.places.general, 'new');
    await socket.event('THREAD_CREATE');
    expect(socket.received.map(({ t }) => t)).toEqual([null, 'READY', 'GUILD_CREATE', 'THREAD_CREATE']);
  });

  it('messages, edits and deletions, in Discord’s shape', async () => {
    await start();
    const socket = new Socket();
    await socket.identify(Guilds | GuildMessages);
    await socket.event('GUILD_CREATE');
    const ada = actAs(standIn, standIn.people.admin);
    const { general, guild } = standIn.places;
    const message = ada.type(general, 'x', { mention: true });
    expect(await socket.event('MESSAGE_CREATE')).toMatchObject({
      id: message.id,
      channel_id: general.id,
      guild_id: guild.id,
      type: 0,
      flags: 0,
      mentions: [{ id: standIn.people.bot.id, member: {} }],
      member: { roles: [] },
      author: { id: standIn.people.admin.id, global_name: 'Ada' },
    });
    ada.preview(message);
    const previewed = await socket.event('MESSAGE_UPDATE');
    expect(previewed.edited_timestamp).toBeNull();
    ada.edit(message, 'y');
    await eventually(() => socket.received.findLast(({ t }) => t === 'MESSAGE_UPDATE')?.d).toMatchObject({
      content: '',
      mentions: [],
      edited_timestamp: expect.any(String),
    });
    ada.remove(message);
    expect(await socket.event('MESSAGE_DELETE')).toEqual({
      id: message.id,
      channel_id: general.id,
      guild_id: guild.id,
    });
    ada.removeMany([ada.type(general, 'a'), ada.type(general, 'b')]);
    expect(await socket.event('MESSAGE_DELETE_BULK')).toMatchObject({
      ids: [expect.any(String), expect.any(String)],
      guild_id: guild.id,
    });
  });

  it('nothing from channels the bot cannot see, GUILD_DELETE when it is removed, all again when invited', async () => {
    await start();
    const socket = new Socket();
    await socket.identify(Guilds | GuildMessages);
    await socket.event('GUILD_CREATE');
    const { world, places, people } = standIn;
    world.forbid(places.general, people.bot.id, 'ViewChannel');
    actAs(standIn, people.admin).type(places.general, 'x', { mention: true });
    world.removeMember(places.guild, people.bot.id);
    expect(await socket.event('GUILD_DELETE')).toEqual({ id: places.guild.id });
    world.addMember(places.guild, people.bot);
    await eventually(() => socket.received.filter(({ t }) => t === 'GUILD_CREATE')).toHaveLength(2);
    expect(socket.received.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);
  });

  it('interactions with everything that is in them', async () => {
    await start();
    const socket = new Socket();
    await socket.identify(Guilds);
    await socket.event('GUILD_CREATE');
    standIn.core.commands.replace([
      { name: 'ask', description: 'Ask', options: [{ type: 6, name: 'who', description: 'Who' }] },
    ]);
    const ming = actAs(standIn, standIn.people.member, { locale: 'zh-TW', waitMs: 0 });
    const { places, people } = standIn;
    await ming.slash(places.thread, 'ask', { who: people.admin.id });
    expect(await socket.event('INTERACTION_CREATE')).toMatchObject({
      type: 2,
      version: 1,
      application_id: standIn.applicationId,
      guild_id: places.guild.id,
      guild: { id: places.guild.id, locale: 'en-US' },
      guild_locale: 'en-US',
      locale: 'zh-TW',
      context: 0,
      authorizing_integration_owners: { 0: places.guild.id, 1: people.member.id },
      channel: { id: places.thread.id, parent_id: places.general.id, permissions: expect.any(String) },
      member: { user: { id: people.member.id }, permissions: expect.any(String) },
      app_permissions: expect.any(String),
      entitlements: [],
      attachment_size_limit: 10_485_760,
      data: {
        name: 'ask',
        type: 1,
        options: [{ name: 'who', type: 6, value: people.admin.id }],
        resolved: { users: { [people.admin.id]: { username: 'ada' } } },
      },
    });
    await ming.slash(ming.directMessages(), 'ask');
    await eventually(() => socket.received.filter(({ t }) => t === 'INTERACTION_CREATE')).toHaveLength(2);
    const direct = await socket.event('INTERACTION_CREATE');
    expect(direct).toMatchObject({
      context: 1,
      user: { id: people.member.id },
      authorizing_integration_owners: { 0: '0' },
    });
    expect(direct).not.toHaveProperty('guild_id');
    expect(direct).not.toHaveProperty('member');
  });
});

describe('resumes', () => {
  it('with what was missed, in order, with the old numbers', async () => {
    await start();
    const first = new Socket();
    await first.identify(Guilds | GuildMessages);
    const { session_id: session } = await first.event('READY');
    await first.event('GUILD_CREATE');
    standIn.gateway.drop();
    const ada = actAs(standIn, standIn.people.admin);
    const missed = [ada.type(standIn.places.general, 'a'), ada.type(standIn.places.general, 'b')];
    const second = new Socket();
    await second.send(6, { token: standIn.token, session_id: session, seq: 2 });
    await second.event('RESUMED');
    expect(second.received.slice(1).map(({ t, s, d }) => [t, s, d.id])).toEqual([
      ['MESSAGE_CREATE', 3, missed[0]?.id],
      ['MESSAGE_CREATE', 4, missed[1]?.id],
      ['RESUMED', 5, undefined],
    ]);
  });

  it('not a session it does not know, nor one that was given up', async () => {
    await start();
    const first = new Socket();
    await first.identify(Guilds);
    const { session_id: session } = await first.event('READY');
    first.close(1000);
    await eventually(() => standIn.gateway.connected).toBe(0);
    const second = new Socket();
    await second.send(6, { token: standIn.token, session_id: session, seq: 1 });
    await eventually(() => second.received.at(-1)).toMatchObject({ op: 9, d: false });
  });

  it('a discord.js client after op 7, op 9, and a connection that has become a zombie', async () => {
    await start({ heartbeatMs: 100 });
    const client = clientOf(standIn);
    closers.push(() => client.destroy());
    await login(standIn, client);
    standIn.gateway.reconnect();
    await eventually(() => standIn.gateway.resumed).toBe(1);
    standIn.gateway.acknowledge(false);
    await eventually(() => standIn.gateway.resumed).toBe(2);
    standIn.gateway.acknowledge(true);
    standIn.gateway.invalidate(true);
    await eventually(() => standIn.gateway.resumed).toBe(3);
    expect(standIn.gateway.identified).toBe(1);
  });

  it('not at all where the session was declared invalid', async () => {
    await start();
    const first = new Socket();
    await first.identify(Guilds);
    const { session_id: session } = await first.event('READY');
    standIn.gateway.invalidate();
    await eventually(() => first.received.at(-1)).toMatchObject({ op: 9, d: false });
    await first.send(6, { token: standIn.token, session_id: session, seq: 1 });
    await eventually(() => first.received.filter(({ op }) => op === 9)).toHaveLength(2);
    await first.identify(Guilds);
    await eventually(() => standIn.gateway.identified).toBe(2);
  });

  it('delivers an event twice when asked to', async () => {
    await start();
    const client = clientOf(standIn);
    closers.push(() => client.destroy());
    await login(standIn, client);
    const heard: string[] = [];
    // discord.js leaves out what it has in its cache, so the bare events are looked at.
    client.on(Events.Raw, ({ t, d }: { t: string; d: { id: string } }) => {
      if (t === 'MESSAGE_CREATE') heard.push(d.id);
    });
    expect(standIn.gateway.repeat('MESSAGE_CREATE')).toBe(false);
    const message = actAs(standIn, standIn.people.admin).type(standIn.places.general, 'x', { mention: true });
    expect(standIn.gateway.repeat('MESSAGE_CREATE')).toBe(true);
    await eventually(() => heard).toEqual([message.id, message.id]);
  });
});
