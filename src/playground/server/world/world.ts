import type { APIRole } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { Clock } from '../types.js';
import type { Change } from './change.js';
import { type ChannelSpec, newChannel, newDirectChannel, newRole, newUser } from './make.js';
import { Messages } from './messages.js';
import type { Channel, Guild, Member, Overwrite, ThreadState, User } from './model.js';
import { bits, channelPermissions, DIRECT, has, type PermissionName } from './permissions.js';
import { Snowflakes } from './snowflake.js';

/** Servers, channels, people and messages: the truth, of which bot and people see parts. */
export class World {
  readonly ids: Snowflakes;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages: Messages;
  readonly clock: Clock;
  readonly #listeners = new Set<(change: Change) => void>();
  #botId = '';

  constructor(clock: Clock) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
    this.messages = new Messages();
  }

  /** The bot's user id. */
  get botId(): string {
    return this.#botId;
  }

  /** Tells which user is the bot that logs in. */
  setBot(user: User): void {
    this.#botId = user.id;
  }

  /** Calls `listener` after each change, in order, until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Announces a change that has been made. */
  announce(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  addUser(name: string, more: Partial<Omit<User, 'id'>> = {}): User {
    const user = newUser(this.ids.next(), name, more);
    this.users.set(user.id, user);
    return user;
  }

  /** A server with its @everyone role, whose id is the server's. `everyone` is what everybody may do. */
  addGuild(name: string, owner: User, everyone: bigint, locale = 'en-US'): Guild {
    const id = this.ids.next();
    const guild: Guild = { id, name, ownerId: owner.id, locale, roles: new Map(), members: new Map() };
    guild.roles.set(id, newRole(id, '@everyone', everyone, 0));
    this.guilds.set(id, guild);
    this.addMember(guild, owner);
    return guild;
  }

  addRole(
    guild: Guild,
    name: string,
    permissions: readonly PermissionName[],
    more: Partial<APIRole> = {},
  ): APIRole {
    const role = { ...newRole(this.ids.next(), name, bits(permissions), guild.roles.size), ...more };
    guild.roles.set(role.id, role);
    this.announce({ type: 'roleCreate', guild, roleId: role.id });
    return role;
  }

  /** Lets somebody join. For the bot itself this is being invited: it gets the whole server. */
  addMember(guild: Guild, user: User, roles: readonly string[] = []): Member {
    const member: Member = { userId: user.id, nick: null, roles: [...roles], joinedAt: this.clock.now() };
    guild.members.set(user.id, member);
    if (user.id === this.#botId) this.announce({ type: 'guildCreate', guild });
    else this.announce({ type: 'memberAdd', guild, member });
    return member;
  }

  /** Lets somebody leave. For the bot itself this is being kicked. */
  removeMember(guild: Guild, userId: string): void {
    const member = guild.members.get(userId);
    if (member === undefined) return;
    guild.members.delete(userId);
    if (userId === this.#botId) this.announce({ type: 'guildDelete', guild });
    else this.announce({ type: 'memberRemove', guild, member });
  }

  setRoles(guild: Guild, userId: string, roles: readonly string[]): void {
    const member = guild.members.get(userId);
    if (member === undefined) return;
    member.roles = [...roles];
    this.announce({ type: 'memberUpdate', guild, member });
  }

  addChannel(guild: Guild, name: string, spec: ChannelSpec = {}): Channel {
    const position = [...this.channels.values()].filter((other) => other.guildId === guild.id).length;
    return this.#added(newChannel(this.ids.next(), guild.id, name, position, spec));
  }

  /** A thread or forum post. `id` is the starter message's where there is one. */
  addThread(
    parent: Channel,
    name: string,
    thread: ThreadState,
    type: ChannelType,
    id = this.ids.next(),
  ): Channel {
    return this.#added({
      ...parent,
      id,
      type,
      name,
      topic: null,
      parentId: parent.id,
      overwrites: [],
      rateLimitPerUser: 0,
      lastMessageId: null,
      tags: [],
      thread,
    });
  }

  /** The direct messages of a person with the bot, or with somebody else; made where missing. */
  directMessages(userId: string, otherId: string = this.#botId): Channel {
    const withBot = otherId === this.#botId;
    const recipients = withBot ? [userId] : [userId, otherId].sort();
    for (const channel of this.channels.values())
      if (
        channel.type === ChannelType.DM &&
        channel.withBot === withBot &&
        same(channel.recipients, recipients)
      )
        return channel;
    const channel = newDirectChannel(this.ids.next(), recipients, withBot);
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Changes a channel or thread in place and announces it. */
  updateChannel(channel: Channel, change: (channel: Channel) => void): void {
    change(channel);
    this.announce({ type: 'channelUpdate', channel });
  }

  deleteChannel(channel: Channel): void {
    for (const thread of [...this.channels.values()].filter(
      (other) => other.parentId === channel.id && other.thread,
    ))
      this.channels.delete(thread.id);
    this.channels.delete(channel.id);
    this.announce({ type: 'channelDelete', channel });
  }

  /** Takes permissions from a role or member in a channel; for a thread, in its parent. */
  forbid(channel: Channel, who: string, ...names: readonly PermissionName[]): void {
    this.#overwrite(channel, who, 0n, bits(names));
  }

  /** Gives permissions to a role or member in a channel. */
  permit(channel: Channel, who: string, ...names: readonly PermissionName[]): void {
    this.#overwrite(channel, who, bits(names), 0n);
  }

  /** Takes a whole channel's overwrite of somebody back. */
  resetOverwrite(channel: Channel, who: string): void {
    this.updateChannel(channel, (it) => {
      it.overwrites = it.overwrites.filter((entry) => entry.id !== who);
    });
  }

  /** What somebody may do in a channel, as a bit set. */
  permissions(channel: Channel, userId: string): bigint {
    const guild = channel.guildId === undefined ? undefined : this.guilds.get(channel.guildId);
    if (guild !== undefined) return channelPermissions(guild, channel, this.parent(channel), userId);
    const inside = channel.recipients.includes(userId) || (channel.withBot && userId === this.#botId);
    return inside ? DIRECT : 0n;
  }

  may(channel: Channel, userId: string, ...names: readonly PermissionName[]): boolean {
    return has(this.permissions(channel, userId), ...names);
  }

  /** A thread's or post's parent, or a channel's category. */
  parent(channel: Channel): Channel | undefined {
    return channel.parentId === undefined ? undefined : this.channels.get(channel.parentId);
  }

  /** Whether the bot is a member of that server. */
  hasBot(guild: Guild): boolean {
    return guild.members.has(this.#botId);
  }

  #overwrite(channel: Channel, who: string, allow: bigint, deny: bigint): void {
    const target = channel.thread === undefined ? channel : (this.parent(channel) ?? channel);
    const old = target.overwrites.find((entry) => entry.id === who);
    const type = this.users.has(who) ? 1 : 0;
    const entry: Overwrite = {
      id: who,
      type,
      allow: ((old?.allow ?? 0n) & ~deny) | allow,
      deny: ((old?.deny ?? 0n) & ~allow) | deny,
    };
    this.updateChannel(target, (it) => {
      it.overwrites = [...it.overwrites.filter((other) => other.id !== who), entry];
    });
  }

  #added(channel: Channel): Channel {
    this.channels.set(channel.id, channel);
    this.announce({ type: 'channelCreate', channel });
    return channel;
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
