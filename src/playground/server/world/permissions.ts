import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Channel, Guild, Overwrite } from './model.js';

/** A permission by Discord's name. */
export type PermissionName = keyof typeof P;

/** Every permission there is, which owners and administrators have. */
const ALL = Object.values(P).reduce((sum, bit) => sum | bit, 0n);

/** What goes away with Send Messages (Discord: "Implicit Permissions"). */
const NEEDS_SEND = P.MentionEveryone | P.SendTTSMessages | P.AttachFiles | P.EmbedLinks;

/** What anybody may do in direct messages. */
export const DIRECT =
  P.ViewChannel |
  P.SendMessages |
  P.ReadMessageHistory |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.UseApplicationCommands;

/** The bits of permission names. */
export function bits(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | P[name], 0n);
}

/** Whether a set holds every one of the named permissions. */
export function has(set: bigint, ...names: readonly PermissionName[]): boolean {
  const wanted = bits(names);
  return (set & wanted) === wanted;
}

/** What a member may do in the server as a whole; 0 for somebody who is not in it. */
function serverPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL;
  const roles = [guild.id, ...member.roles].map((id) => BigInt(guild.roles.get(id)?.permissions ?? 0));
  const sum = roles.reduce((all, next) => all | next, 0n);
  return (sum & P.Administrator) === P.Administrator ? ALL : sum;
}

/**
 * What a member may do in a channel, in the order Discord documents: server, then overwrites of
 * @everyone, of all roles together, of the member; then what one permission takes with it.
 *
 * @param parent The parent, where the channel is a thread: its overwrites are the ones that count.
 */
export function channelPermissions(
  guild: Guild,
  channel: Channel,
  parent: Channel | undefined,
  userId: string,
): bigint {
  const base = serverPermissions(guild, userId);
  if (base === ALL) return ALL;
  const overwrites = channel.thread === undefined ? channel.overwrites : (parent?.overwrites ?? []);
  const roles = guild.members.get(userId)?.roles ?? [];
  let set = base;
  for (const layer of [
    overwrites.filter((entry) => entry.type === 0 && entry.id === guild.id),
    overwrites.filter((entry) => entry.type === 0 && roles.includes(entry.id)),
    overwrites.filter((entry) => entry.type === 1 && entry.id === userId),
  ])
    set = applied(set, layer);
  if ((set & P.ViewChannel) === 0n) return 0n;
  const send = channel.thread === undefined ? P.SendMessages : P.SendMessagesInThreads;
  return (set & send) === 0n ? set & ~NEEDS_SEND : set;
}

function applied(set: bigint, layer: readonly Overwrite[]): bigint {
  const deny = layer.reduce((sum, entry) => sum | entry.deny, 0n);
  const allow = layer.reduce((sum, entry) => sum | entry.allow, 0n);
  return (set & ~deny) | allow;
}
