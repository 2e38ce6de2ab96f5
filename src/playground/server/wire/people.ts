import type {
  APIGuildMember,
  APIInteractionGuildMember,
  APIUser,
  GuildMemberFlags,
  UserFlags,
} from 'discord-api-types/v10';
import type { Channel, Guild, Member, User } from '../world/model.js';
import type { World } from '../world/world.js';

/** A user as Discord sends one. */
export function wireUser(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    // People have had no discriminator since 2023; applications still have one.
    discriminator: user.bot ? '0421' : '0',
    global_name: user.globalName,
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0 as UserFlags,
    ...(user.bot ? { bot: true } : {}),
  };
}

/** A user by id; a stranger's bare shape where the id is nobody's. */
export function wireUserOf(world: World, userId: string): APIUser {
  const user = world.users.get(userId);
  if (user !== undefined) return wireUser(user);
  return { id: userId, username: 'deleted_user', discriminator: '0', global_name: null, avatar: null };
}

/** A member without its user, as it stands in messages. */
export function wireMemberAlone(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
  };
}

export function wireMember(world: World, member: Member): APIGuildMember {
  return { ...wireMemberAlone(member), user: wireUserOf(world, member.userId) };
}

/** A member as it stands in an interaction: with their permissions in that channel. */
export function wireInteractionMember(
  world: World,
  guild: Guild,
  channel: Channel,
  userId: string,
): APIInteractionGuildMember {
  const member = guild.members.get(userId);
  const alone = wireMemberAlone(member ?? { userId, nick: null, roles: [], joinedAt: world.clock.now() });
  return {
    ...alone,
    user: wireUserOf(world, userId),
    permissions: String(world.permissions(channel, userId)),
  };
}
