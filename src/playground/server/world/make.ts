import type { APIGuildForumTag, APIRole, RoleFlags } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Overwrite, User } from './model.js';

/** What a new channel may be given. */
export interface ChannelSpec {
  readonly type?: ChannelType;
  readonly topic?: string;
  readonly parentId?: string;
  readonly overwrites?: readonly Overwrite[];
  readonly tags?: readonly APIGuildForumTag[];
  readonly nsfw?: boolean;
  readonly rateLimitPerUser?: number;
}

/** A user with that display name, and a user name made of it. */
export function newUser(id: string, name: string, more: Partial<Omit<User, 'id'>>): User {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9._]/gu, '_'),
    globalName: more.bot === true ? null : name,
    bot: false,
    locale: 'en-US',
    dmsClosed: false,
    installedApp: false,
    ...more,
  };
}

export function newRole(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(permissions),
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}

/** A server's channel. */
export function newChannel(
  id: string,
  guildId: string,
  name: string,
  position: number,
  spec: ChannelSpec,
): Channel {
  return {
    ...emptyChannel(id),
    type: spec.type ?? ChannelType.GuildText,
    guildId,
    name,
    topic: spec.topic ?? null,
    parentId: spec.parentId,
    position,
    overwrites: [...(spec.overwrites ?? [])],
    rateLimitPerUser: spec.rateLimitPerUser ?? 0,
    nsfw: spec.nsfw ?? false,
    tags: [...(spec.tags ?? [])],
  };
}

/** A direct-message channel. */
export function newDirectChannel(id: string, recipients: readonly string[], withBot: boolean): Channel {
  return { ...emptyChannel(id), recipients, withBot };
}

function emptyChannel(id: string): Channel {
  return {
    id,
    type: ChannelType.DM,
    guildId: undefined,
    name: '',
    topic: null,
    parentId: undefined,
    position: 0,
    overwrites: [],
    rateLimitPerUser: 0,
    nsfw: false,
    lastMessageId: null,
    tags: [],
    recipients: [],
    withBot: false,
    thread: undefined,
  };
}
