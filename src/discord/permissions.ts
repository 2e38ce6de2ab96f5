import { OAuth2Scopes, type PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** All the bot needs in a channel, and nothing more; the invite link asks for exactly these. */
export const REQUIRED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  // A reply to a message is refused without it.
  'ReadMessageHistory',
] as const satisfies readonly (keyof typeof PermissionFlagsBits)[];

/**
 * Needed besides where an admin lets answers go into new threads. The invite link does not ask for it: by default
 * answers stay in place, most servers let everybody open threads, without it the answer goes into the channel, and
 * `/settings` and `/doctor` tell where it is missing.
 */
export const NEW_THREAD_PERMISSION = 'CreatePublicThreads' satisfies keyof typeof PermissionFlagsBits;

export type NeededPermission = (typeof REQUIRED_PERMISSIONS)[number] | typeof NEW_THREAD_PERMISSION;

/** Where one can write: a text or announcement channel; a forum, which holds nothing but posts; a thread or post. */
export type PlaceKind = 'channel' | 'forum' | 'thread';

/**
 * What the bot needs in a place of this kind.
 * @param opensThreads whether answers there go into new threads, which there are in channels only
 */
export function permissionsNeeded(kind: PlaceKind, opensThreads: boolean): readonly NeededPermission[] {
  if (kind === 'channel')
    return opensThreads ? [...REQUIRED_PERMISSIONS, NEW_THREAD_PERMISSION] : REQUIRED_PERMISSIONS;
  // Inside of threads it means nothing, and in a forum it is opening posts, which the bot never does.
  return REQUIRED_PERMISSIONS.filter((permission) => permission !== 'SendMessages');
}

/** The link by which an admin adds the bot to a server. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  url.searchParams.set('permissions', PermissionsBitField.resolve(REQUIRED_PERMISSIONS).toString());
  return url.href;
}
