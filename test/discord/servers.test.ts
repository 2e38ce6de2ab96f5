import { ChannelType, type Client, Collection } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createServers } from '../../src/discord/servers.js';

const channel = (type: ChannelType, granted: readonly string[] | null) => ({
  type,
  isThread: () => type === ChannelType.PublicThread,
  permissionsFor: () => granted && { has: (name: string) => granted.includes(name) },
});

function serversOf(channels: Record<string, object>, me: object | null, ping = 41.6) {
  const guild = { members: { me }, channels: { cache: new Collection(Object.entries(channels)) } };
  const client = {
    guilds: { cache: new Collection([['6', guild]]) },
    ws: { ping },
    application: { id: '7' },
  };
  return createServers(client as unknown as Client);
}
const me = (timedOut: boolean) => ({ isCommunicationDisabled: () => timedOut });

describe('the servers of a client', () => {
  it('are those it is a member of', () => {
    const servers = serversOf({}, me(false));
    expect(servers.find('6')).toMatchObject({ timedOut: false });
    expect(servers.find('66')).toBeUndefined();
    expect(servers.inviteUrl).toContain('client_id=7');
  });

  it('tell the kind of a channel and what the bot may do there', () => {
    const server = serversOf(
      {
        1: channel(ChannelType.GuildText, ['ViewChannel']),
        2: channel(ChannelType.GuildForum, []),
        3: channel(ChannelType.GuildMedia, []),
        4: channel(ChannelType.PublicThread, []),
        5: channel(ChannelType.GuildText, null),
      },
      me(true),
    ).find('6');
    expect(server?.timedOut).toBe(true);
    expect(['1', '2', '3', '4'].map((id) => server?.place(id)?.kind)).toEqual([
      'channel',
      'forum',
      'forum',
      'thread',
    ]);
    expect(server?.place('1')?.may('ViewChannel')).toBe(true);
    expect(server?.place('1')?.may('SendMessages')).toBe(false);
    expect(server?.place('5')).toBeUndefined();
    expect(server?.place('9')).toBeUndefined();
  });

  it('say nothing of channels while the bot does not know itself there', () => {
    const server = serversOf({ 1: channel(ChannelType.GuildText, []) }, null).find('6');
    expect(server).toMatchObject({ timedOut: false });
    expect(server?.place('1')).toBeUndefined();
  });

  it.each([
    [-1, undefined],
    [0, 0],
    [41.6, 42],
    [Number.NaN, undefined],
  ])('have a latency of %s ms: %s', (ping, latency) => {
    expect(serversOf({}, null, ping).latencyMs()).toBe(latency);
  });
});
