import type { Core } from '../core.js';
import { wireMember, wireMemberAlone, wireUserOf } from '../wire/people.js';
import { threadMember, wireChannel, wireGuild, wireGuildCreate } from '../wire/places.js';
import { withheld } from '../wire/withhold.js';
import type { Change } from '../world/change.js';
import type { Channel, StoredMessage } from '../world/model.js';

/** An event for the bot, with what decides which session gets it. */
export interface GatewayEvent {
  readonly name: string;
  readonly guildId: string | undefined;
  /** The payload for a session with those rights. */
  readonly data: (session: { readonly messageContent: boolean; readonly guildMembers: boolean }) => unknown;
}

/** What the bot is told of a change; nothing where it cannot see it. */
export function eventsOf(core: Core, change: Change): GatewayEvent[] {
  switch (change.type) {
    case 'messageCreate':
    case 'messageUpdate':
      return messageEvent(
        core,
        change.type === 'messageCreate' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE',
        change.message,
      );
    case 'messageDelete':
      return ofChannel(core, core.world.channels.get(change.message.data.channel_id), 'MESSAGE_DELETE', {
        id: change.message.data.id,
        channel_id: change.message.data.channel_id,
        ...(change.message.ephemeralFor === undefined ? inGuild(change.message.guildId) : {}),
      });
    case 'messageDeleteBulk':
      return ofChannel(core, change.channel, 'MESSAGE_DELETE_BULK', {
        ids: change.messages.map((message) => message.data.id),
        channel_id: change.channel.id,
        ...inGuild(change.channel.guildId),
      });
    case 'channelCreate':
    case 'channelUpdate':
    case 'channelDelete':
      return channelEvent(core, change.type, change.channel);
    case 'guildCreate':
      return [
        one('GUILD_CREATE', change.guild.id, ({ guildMembers }) =>
          wireGuildCreate(core.world, change.guild, guildMembers),
        ),
      ];
    case 'guildUpdate':
      return [one('GUILD_UPDATE', change.guild.id, () => wireGuild(change.guild))];
    case 'guildDelete':
      // Without `unavailable`: the bot was removed.
      return [one('GUILD_DELETE', change.guild.id, () => ({ id: change.guild.id }))];
    default:
      return otherEvents(core, change);
  }
}

function otherEvents(core: Core, change: Change): GatewayEvent[] {
  const { world } = core;
  switch (change.type) {
    case 'memberAdd':
    case 'memberUpdate':
    case 'memberRemove': {
      if (!world.hasBot(change.guild)) return [];
      const id = change.guild.id;
      const member = { ...wireMember(world, change.member), guild_id: id };
      if (change.type === 'memberRemove')
        return [
          one('GUILD_MEMBER_REMOVE', id, () => ({
            guild_id: id,
            user: wireUserOf(world, change.member.userId),
          })),
        ];
      return [
        one(change.type === 'memberAdd' ? 'GUILD_MEMBER_ADD' : 'GUILD_MEMBER_UPDATE', id, () => member),
      ];
    }
    case 'roleCreate':
    case 'roleUpdate':
    case 'roleDelete': {
      const { guild, roleId } = change;
      if (!world.hasBot(guild)) return [];
      if (change.type === 'roleDelete')
        return [one('GUILD_ROLE_DELETE', guild.id, () => ({ guild_id: guild.id, role_id: roleId }))];
      const name = change.type === 'roleCreate' ? 'GUILD_ROLE_CREATE' : 'GUILD_ROLE_UPDATE';
      return [one(name, guild.id, () => ({ guild_id: guild.id, role: guild.roles.get(roleId) }))];
    }
    case 'threadMembers':
      return ofChannel(core, change.channel, 'THREAD_MEMBERS_UPDATE', {
        id: change.channel.id,
        ...inGuild(change.channel.guildId),
        member_count: Math.min(change.channel.thread?.memberIds.size ?? 0, 50),
        added_members: change.added.map((userId) => threadMember(world, change.channel, userId)),
        removed_member_ids: change.removed,
      });
    case 'typing':
      return ofChannel(core, change.channel, 'TYPING_START', {
        channel_id: change.channel.id,
        ...inGuild(change.channel.guildId),
        user_id: change.userId,
        timestamp: Math.floor(core.clock.now() / 1000),
        ...memberOf(core, change.channel.guildId, change.userId, true),
      });
    case 'reactionAdd':
    case 'reactionRemove':
      return ofChannel(
        core,
        world.channels.get(change.message.data.channel_id),
        change.type === 'reactionAdd' ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
        {
          user_id: change.userId,
          channel_id: change.message.data.channel_id,
          message_id: change.message.data.id,
          ...inGuild(change.message.guildId),
          emoji: { id: null, name: change.emoji },
          burst: false,
          type: 0,
          ...(change.type === 'reactionAdd'
            ? {
                ...memberOf(core, change.message.guildId, change.userId, true),
                message_author_id: change.message.data.author.id,
              }
            : {}),
        },
      );
    default:
      return [];
  }
}

function messageEvent(core: Core, name: string, stored: StoredMessage): GatewayEvent[] {
  const { world } = core;
  const channel = world.channels.get(stored.data.channel_id);
  if (channel === undefined || !canSee(core, channel)) return [];
  // An ephemeral answer reaches the bot without its server, as if it were a direct message.
  const isPrivate = stored.ephemeralFor !== undefined;
  const guildId = isPrivate ? undefined : stored.guildId;
  const message = stored.data;
  const isWebhook = message.webhook_id !== undefined && message.author.id !== world.botId;
  const full = {
    ...message,
    channel_type: channel.type,
    ...inGuild(guildId),
    ...(isWebhook ? {} : memberOf(core, guildId, message.author.id, false)),
  };
  const isDirect = stored.guildId === undefined;
  return [
    one(name, guildId, ({ messageContent }) =>
      messageContent ? full : withheld(full, world.botId, isDirect),
    ),
  ];
}

function channelEvent(
  core: Core,
  type: 'channelCreate' | 'channelUpdate' | 'channelDelete',
  channel: Channel,
): GatewayEvent[] {
  const guild = channel.guildId === undefined ? undefined : core.world.guilds.get(channel.guildId);
  if (guild === undefined || !core.world.hasBot(guild)) return [];
  const what = { channelCreate: 'CREATE', channelUpdate: 'UPDATE', channelDelete: 'DELETE' }[type];
  if (channel.thread === undefined)
    return [one(`CHANNEL_${what}`, guild.id, () => wireChannel(core.world, channel))];
  if (!canSee(core, channel)) return [];
  if (type === 'channelDelete') {
    const gone = { id: channel.id, guild_id: guild.id, parent_id: channel.parentId, type: channel.type };
    return [one('THREAD_DELETE', guild.id, () => gone)];
  }
  const data = wireChannel(core.world, channel);
  return [
    one(`THREAD_${what}`, guild.id, () =>
      type === 'channelCreate' ? { ...data, newly_created: true } : data,
    ),
  ];
}

function ofChannel(core: Core, channel: Channel | undefined, name: string, data: object): GatewayEvent[] {
  return channel !== undefined && canSee(core, channel) ? [one(name, channel.guildId, () => data)] : [];
}

/** A private thread is seen by its members, and by who may manage threads. */
function canSee(core: Core, channel: Channel): boolean {
  return core.world.may(channel, core.world.botId, 'ViewChannel');
}

function memberOf(core: Core, guildId: string | undefined, userId: string, withUser: boolean): object {
  const member = guildId === undefined ? undefined : core.world.guilds.get(guildId)?.members.get(userId);
  if (member === undefined) return {};
  return { member: withUser ? wireMember(core.world, member) : wireMemberAlone(member) };
}

function inGuild(guildId: string | undefined): object {
  return guildId === undefined ? {} : { guild_id: guildId };
}

function one(name: string, guildId: string | undefined, data: GatewayEvent['data']): GatewayEvent {
  return { name, guildId, data };
}
