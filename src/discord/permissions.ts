import { OAuth2Scopes, type PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** All the bot needs in a channel, and nothing more; the invite link asks for exactly these. */
export const REQUIRED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  // A reply to a message is refused without it.
  'ReadMessageHistory',
] as const satisfies readonly (keyof typeof PermissionFlagsBits)[];

/** The link by which an admin adds the bot to a server. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  url.searchParams.set('permissions', PermissionsBitField.resolve(REQUIRED_PERMISSIONS).toString());
  return url.href;
}
