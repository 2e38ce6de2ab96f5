import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { refuse } from '../errors.js';
import { withheld } from '../wire/withhold.js';
import type { Channel, Guild, StoredMessage } from '../world/model.js';
import type { PermissionName } from '../world/permissions.js';
import { param, type Request } from './request.js';

/** The channel of a request, if the bot may know of it: else 10003, or 50001 without access. */
export function channelOf(request: Request, id: string = param(request, 'channel')): Channel {
  const { world } = request.core;
  const channel = world.channels.get(id);
  if (channel === undefined) throw refuse.unknownChannel();
  if (!world.may(channel, world.botId, 'ViewChannel')) throw refuse.missingAccess();
  return channel;
}

/** Refuses with 50013 where the bot lacks one of these in the channel. */
export function need(request: Request, channel: Channel, ...names: readonly PermissionName[]): void {
  const { world } = request.core;
  if (!world.may(channel, world.botId, ...names)) throw refuse.missingPermissions();
}

/** A message that REST gives to the bot: it exists, and is not ephemeral. */
export function messageOf(
  request: Request,
  channel: Channel,
  id: string = param(request, 'message'),
): StoredMessage {
  const stored = request.core.world.messages.get(channel.id, id);
  if (stored === undefined || stored.ephemeralFor !== undefined) throw refuse.unknownMessage();
  return stored;
}

/** A message as REST shows it to the bot; content is withheld unless the portal allows it. */
export function shown(request: Request, stored: StoredMessage): APIMessage {
  const { world, portal } = request.core;
  const direct = stored.guildId === undefined;
  return portal.messageContent ? stored.data : withheld(stored.data, world.botId, direct);
}

/** A server the bot is in: else 10004, as for one that does not exist. */
export function guildOf(request: Request): Guild {
  const guild = request.core.world.guilds.get(param(request, 'guild'));
  if (guild === undefined || !request.core.world.hasBot(guild)) throw refuse.unknownGuild();
  return guild;
}

/** Types of channel that messages are sent into. */
export function isTextChannel(channel: Channel): boolean {
  return (
    channel.type !== ChannelType.GuildForum &&
    channel.type !== ChannelType.GuildMedia &&
    channel.type !== ChannelType.GuildCategory
  );
}

/** Archived threads stay as they are (50083) unless something is sent into them. */
export function notArchived(channel: Channel): void {
  if (channel.thread?.archived === true) throw refuse.archivedThread();
}
