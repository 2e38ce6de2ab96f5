import { ChannelType } from 'discord-api-types/v10';
import type { StandIn } from '../server/types.js';
import type { Channel, StoredMessage, User } from '../server/world/model.js';
import type { ShownChannel, ShownGuild, ShownMessage, ShownPerson } from './protocol.js';
import { commandName } from './question.js';

/** The world through one person's eyes. */
export interface Eyes {
  people(): ShownPerson[];
  guilds(): ShownGuild[];
  channels(): ShownChannel[];
  /** Undefined where it is not for this person's eyes. */
  message(stored: StoredMessage): ShownMessage | undefined;
  messages(): Record<string, ShownMessage[]>;
}

/** What `viewer` sees of the stand-in's world. */
export function eyesOf(standIn: StandIn, viewer: User): Eyes {
  const { world, places, core } = standIn;
  const sees = (channel: Channel): boolean => world.may(channel, viewer.id, 'ViewChannel');
  const channels = (): Channel[] => {
    world.directMessages(viewer.id);
    return [...world.channels.values()].filter((channel) => sees(channel) && shown(channel));
  };
  // The direct messages between two people are for the user-installed app, which the other server shows too.
  const shown = (channel: Channel): boolean => channel.guildId !== undefined || channel.withBot;
  const name = (id: string): string => {
    const user = world.users.get(id);
    return user?.globalName ?? user?.username ?? 'Somebody';
  };

  function message(stored: StoredMessage): ShownMessage | undefined {
    const channel = world.channels.get(stored.data.channel_id);
    if (channel === undefined || !sees(channel)) return undefined;
    if (stored.ephemeralFor !== undefined && stored.ephemeralFor !== viewer.id) return undefined;
    return { data: stored.data, command: commandOf(stored) };
  }

  function commandOf({ interactionId }: StoredMessage): string | undefined {
    const interaction = interactionId === undefined ? undefined : core.interactions.get(interactionId);
    if (interaction?.kind !== 'command') return undefined;
    return commandName(interaction.data, interaction.fromMenu);
  }

  return {
    people: () =>
      [...world.users.values()]
        .filter(({ id }) => places.guild.members.has(id))
        .map((user) => ({
          id: user.id,
          name: name(user.id),
          bot: user.bot,
          admin: !user.bot && world.may(places.general, user.id, 'ManageGuild'),
          locale: user.locale,
        })),
    guilds: () =>
      [...world.guilds.values()]
        .filter((guild) => guild.members.has(viewer.id))
        .map((guild) => ({
          id: guild.id,
          name: guild.name,
          hasBot: world.hasBot(guild),
          memberIds: [...guild.members.keys()],
          roles: [...guild.roles.values()].map((role) => ({ id: role.id, name: role.name })),
        })),
    channels: () =>
      channels().map((channel) => ({
        id: channel.id,
        kind: kindOf(channel),
        type: channel.type,
        name: channel.type === ChannelType.DM ? name(world.botId) : channel.name,
        topic: channel.topic ?? '',
        guildId: channel.guildId,
        parentId: channel.parentId,
        canSend: world.may(
          channel,
          viewer.id,
          channel.thread === undefined ? 'SendMessages' : 'SendMessagesInThreads',
        ),
        canManageMessages: world.may(channel, viewer.id, 'ManageMessages'),
      })),
    message,
    messages: () =>
      Object.fromEntries(
        channels().map(({ id }) => [id, world.messages.list(id).flatMap((stored) => message(stored) ?? [])]),
      ),
  };
}

function kindOf(channel: Channel): ShownChannel['kind'] {
  if (channel.type === ChannelType.DM) return 'direct';
  if (channel.type === ChannelType.GuildForum) return 'forum';
  return channel.thread === undefined ? 'text' : 'thread';
}
