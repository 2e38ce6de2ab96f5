import type { Core } from '../server/core.js';
import { wireMemberAlone, wireUserOf } from '../server/wire/people.js';
import { wireChannel } from '../server/wire/places.js';
import type { Channel } from '../server/world/model.js';

/** What ids in options, values and targets stand for, as an interaction brings it along. */
export function resolved(core: Core, channel: Channel, ids: readonly string[], viewerId: string): object {
  const { world } = core;
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  const channels: Record<string, unknown> = {};
  for (const id of ids) {
    const user = world.users.get(id);
    const member = guild?.members.get(id);
    const role = guild?.roles.get(id);
    const place = world.channels.get(id);
    if (user !== undefined) users[id] = wireUserOf(world, id);
    if (member !== undefined) {
      const { deaf: _, mute: __, ...partial } = wireMemberAlone(member);
      members[id] = { ...partial, permissions: String(world.permissions(channel, id)) };
    }
    if (role !== undefined) roles[id] = role;
    if (place !== undefined) {
      const { permission_overwrites: _, ...partial } = wireChannel(world, place) as {
        permission_overwrites?: unknown;
      };
      channels[id] = { ...partial, permissions: String(world.permissions(place, viewerId)) };
    }
  }
  const filled = Object.entries({ users, members, roles, channels }).filter(
    ([, map]) => Object.keys(map).length > 0,
  );
  return filled.length === 0 ? {} : { resolved: Object.fromEntries(filled) };
}
