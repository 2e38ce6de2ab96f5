import { ChannelType, type Client, type Guild, type GuildBasedChannel } from 'discord.js';
import { inviteUrl, type NeededPermission, type PlaceKind } from './permissions.js';

/** A channel, forum, thread or post that the bot knows of. */
export interface Place {
  readonly kind: PlaceKind;
  /** Whether the bot has this permission there. */
  may(permission: NeededPermission): boolean;
}

/** A server that the bot is a member of. */
export interface Server {
  /** Whether the bot is in a time-out there, during which it may not write. */
  readonly timedOut: boolean;
  /** Undefined where the bot does not know of such a channel: it is gone, or Discord does not show it. */
  place(channelId: string): Place | undefined;
}

/** The servers of the bot and its connection, from memory: Discord is asked for nothing. */
export interface Servers {
  /** Undefined where the bot is no member. */
  find(guildId: string): Server | undefined;
  /** Milliseconds that Discord takes to answer a heartbeat; undefined until the first was answered. */
  latencyMs(): number | undefined;
  /** The link that adds the bot to a server. */
  readonly inviteUrl: string;
}

/** What a client remembers; it has to be connected when this is used. */
export function createServers(client: Client): Servers {
  return {
    find(guildId) {
      const guild = client.guilds.cache.get(guildId);
      return guild && serverOf(guild);
    },
    // Below 0, or no number, until it was measured.
    latencyMs: () => (client.ws.ping >= 0 ? Math.round(client.ws.ping) : undefined),
    get inviteUrl() {
      return inviteUrl(client.application?.id ?? '');
    },
  };
}

function serverOf(guild: Guild): Server {
  const { me } = guild.members;
  return {
    timedOut: me?.isCommunicationDisabled() ?? false,
    place(channelId) {
      const channel = guild.channels.cache.get(channelId);
      // Of a thread, these are its parent's.
      const permissions = me && channel?.permissionsFor(me);
      if (channel === undefined || !permissions) return undefined;
      return {
        kind: kindOf(channel),
        may: (permission) => permissions.has(permission),
      };
    },
  };
}

function kindOf(channel: GuildBasedChannel): PlaceKind {
  if (channel.isThread()) return 'thread';
  const isForum = channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
  return isForum ? 'forum' : 'channel';
}
