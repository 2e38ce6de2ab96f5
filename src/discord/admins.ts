import type { PermissionsString } from 'discord.js';
import type { App } from './app.js';
import { Refusal } from './reply.js';
import type { Server } from './servers.js';

/** Who does something, and where: what commands and components both tell. */
interface Deed {
  readonly guildId: string | undefined;
  may(permission: PermissionsString): boolean;
}

/** A server whose settings somebody may change. */
export interface OwnServer extends Server {
  readonly id: string;
}

/**
 * The server in which somebody wants to do what is for its admins only. To be asked again at every click: a member may
 * have lost the permission, and the bot may have left, since a panel was opened.
 * @throws Refusal outside of servers, where the bot is no member, and to members without Manage Server
 */
export function requireAdmin(deed: Deed, app: App): OwnServer {
  const { guildId } = deed;
  if (guildId === undefined) throw new Refusal((words) => words.refusals.serversOnly);
  const server = app.servers.find(guildId);
  if (server === undefined) {
    const { inviteUrl } = app.servers;
    throw new Refusal((words) => words.refusals.notMember(inviteUrl));
  }
  if (!deed.may('ManageGuild')) throw new Refusal((words) => words.refusals.admins);
  return { ...server, id: guildId };
}
