import type { APIMessage } from 'discord-api-types/v10';
import type { StandIn } from '../server/types.js';
import type { Channel, StoredMessage, User } from '../server/world/model.js';
import type { PermissionName } from '../server/world/permissions.js';
import { ClientRefusal } from './refusal.js';
import type { Where } from './types.js';

/** A person at their client: who they are and what they can see. */
export interface Self {
  readonly standIn: StandIn;
  readonly user: User;
  readonly locale: string;
  readonly waitMs: number;
}

/** A channel this person can see. */
export function channelAt(self: Self, where: Where): Channel {
  const id = typeof where === 'string' ? where : where.id;
  const channel = self.standIn.world.channels.get(id);
  if (channel === undefined) throw new ClientRefusal(`There is no channel ${id}.`);
  may(self, channel, 'ViewChannel');
  return channel;
}

/** Refuses what this person lacks the permission for. */
export function may(self: Self, channel: Channel, ...names: readonly PermissionName[]): void {
  if (!self.standIn.world.may(channel, self.user.id, ...names))
    throw new ClientRefusal(
      `${self.user.username} lacks ${names.join(', ')} in ${channel.name || channel.id}.`,
    );
}

/** A message as it is now, if it is there and for this person's eyes. */
export function storedAt(
  self: Self,
  message: Pick<APIMessage, 'id' | 'channel_id'>,
): StoredMessage | undefined {
  const stored = self.standIn.world.messages.get(message.channel_id, message.id);
  const channel = self.standIn.world.channels.get(message.channel_id);
  if (stored === undefined || channel === undefined) return undefined;
  const visible = stored.ephemeralFor === undefined || stored.ephemeralFor === self.user.id;
  return visible && self.standIn.world.may(channel, self.user.id, 'ViewChannel') ? stored : undefined;
}

/** The same, refused where it is not there. */
export function messageAt(self: Self, message: Pick<APIMessage, 'id' | 'channel_id'>): StoredMessage {
  const stored = storedAt(self, message);
  if (stored === undefined) throw new ClientRefusal(`${self.user.username} sees no message ${message.id}.`);
  return stored;
}
