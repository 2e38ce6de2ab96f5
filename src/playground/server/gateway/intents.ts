import { GatewayIntentBits as I } from 'discord-api-types/v10';
import type { PrivilegedIntents } from '../types.js';

/** Intents that the payloads depend on. */
export const GUILDS: number = I.Guilds;
export const GUILD_MEMBERS: number = I.GuildMembers;

/** Every intent there is. */
const KNOWN_INTENTS = Object.values(I).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);

/** Whether this is a set of intents; any other bit is invalid (4013). */
export function isKnown(intents: unknown): intents is number {
  return typeof intents === 'number' && Number.isInteger(intents) && (intents & ~KNOWN_INTENTS) === 0;
}

/** What a session may read, by its intents. */
export function rights(intents: number): { messageContent: boolean; guildMembers: boolean } {
  return {
    messageContent: (intents & I.MessageContent) !== 0,
    guildMembers: (intents & I.GuildMembers) !== 0,
  };
}

/** The privileged intents asked for that the developer portal does not allow (4014). */
export function disallowed(intents: number, portal: Required<PrivilegedIntents>): number {
  const refused =
    (portal.guildMembers ? 0 : I.GuildMembers) |
    (portal.presences ? 0 : I.GuildPresences) |
    (portal.messageContent ? 0 : I.MessageContent);
  return intents & refused;
}

/**
 * Whether a session with these intents gets an event.
 *
 * @param inGuild Whether the event tells a server; messages and typing have different intents in direct messages.
 */
export function wants(intents: number, event: string, inGuild: boolean): boolean {
  const needed = neededFor(event, inGuild);
  return needed === 0 || (intents & needed) !== 0;
}

function neededFor(event: string, inGuild: boolean): number {
  if (event.startsWith('MESSAGE_REACTION_'))
    return inGuild ? I.GuildMessageReactions : I.DirectMessageReactions;
  if (event.startsWith('MESSAGE_')) return inGuild ? I.GuildMessages : I.DirectMessages;
  if (event === 'TYPING_START') return inGuild ? I.GuildMessageTyping : I.DirectMessageTyping;
  if (event === 'THREAD_MEMBERS_UPDATE') return I.Guilds | I.GuildMembers;
  if (event.startsWith('GUILD_MEMBER_')) return I.GuildMembers;
  if (event === 'GUILD_MEMBERS_CHUNK') return 0;
  if (/^(GUILD_|CHANNEL_|THREAD_)/u.test(event)) return I.Guilds;
  return 0;
}
