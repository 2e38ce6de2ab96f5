import type { APIAllowedMentions, APIMessage } from 'discord-api-types/v10';
import { AllowedMentionsTypes as Types } from 'discord-api-types/v10';
import { Kind, placed, type RawComponent } from '../check/tree.js';
import { wireMemberAlone, wireUserOf } from '../wire/people.js';
import type { Channel } from '../world/model.js';
import type { World } from '../world/world.js';

/** What a message's author may mention: everything, by default, in a message; users only in an interaction's answer. */
export const EVERYTHING: APIAllowedMentions = {
  parse: [Types.User, Types.Role, Types.Everyone],
  replied_user: true,
};
export const USERS_ONLY: APIAllowedMentions = { parse: [Types.User] };

/** Whom a message pings. */
export interface Mentioned {
  readonly mentions: APIMessage['mentions'];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

/** Everything in a message that is read for mentions: its content and its text displays. */
export function mentionText(content: string, components: readonly RawComponent[]): string {
  const texts = placed(components, []).map(({ component }) =>
    component.type === Kind.textDisplay ? (component.content ?? '') : '',
  );
  return [content, ...texts].join('\n');
}

/**
 * Whom a text pings, by the author's allowed mentions.
 *
 * @param repliedTo Author of the message replied to, undefined where there is none.
 * @param mayEveryone Whether the author has Mention Everyone in the channel.
 */
export function mentioned(
  world: World,
  channel: Channel,
  text: string,
  allowed: APIAllowedMentions,
  repliedTo: string | undefined,
  mayEveryone: boolean,
): Mentioned {
  // In code nothing is a mention.
  const readable = text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/gu, '');
  const parse: readonly string[] = allowed.parse ?? [];
  const named = [...readable.matchAll(/<@!?(\d+)>/gu)].map((match) => match[1] ?? '');
  const users = named.filter(
    (id) => world.users.has(id) && (parse.includes('users') || allowed.users?.includes(id)),
  );
  if (repliedTo !== undefined && allowed.replied_user === true) users.push(repliedTo);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const roles = [...readable.matchAll(/<@&(\d+)>/gu)]
    .map((match) => match[1] ?? '')
    .filter((id) => {
      const role = guild?.roles.get(id);
      return (
        role !== undefined &&
        (role.mentionable || mayEveryone) &&
        (parse.includes('roles') || allowed.roles?.includes(id))
      );
    });
  return {
    mentions: [...new Set(users)].map((id) => {
      const member = guild?.members.get(id);
      return {
        ...wireUserOf(world, id),
        ...(member === undefined ? {} : { member: wireMemberAlone(member) }),
      };
    }),
    mention_roles: [...new Set(roles)],
    mention_everyone: mayEveryone && parse.includes('everyone') && /@(everyone|here)\b/u.test(readable),
  };
}
