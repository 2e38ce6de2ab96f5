import type {
  APIChannel,
  APIRole,
  APIThreadMember,
  ChannelFlags,
  ThreadMemberFlags,
} from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild } from '../world/model.js';
import type { World } from '../world/world.js';
import { wireMember, wireUserOf } from './people.js';

/** A channel, thread, post or direct-message channel as Discord sends one to the bot. */
export function wireChannel(world: World, channel: Channel): APIChannel {
  if (channel.guildId === undefined)
    return {
      id: channel.id,
      type: ChannelType.DM,
      last_message_id: channel.lastMessageId,
      recipients: channel.recipients.map((id) => wireUserOf(world, id)),
      flags: 0 as ChannelFlags,
      name: null,
    };
  return (channel.thread === undefined ? guildChannel(channel) : threadChannel(world, channel)) as APIChannel;
}

function guildChannel(channel: Channel): object {
  const forum = channel.type === ChannelType.GuildForum;
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    parent_id: channel.parentId ?? null,
    position: channel.position,
    nsfw: channel.nsfw,
    rate_limit_per_user: channel.rateLimitPerUser,
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: null,
    flags: 0,
    permission_overwrites: channel.overwrites.map((entry) => ({
      id: entry.id,
      type: entry.type,
      allow: String(entry.allow),
      deny: String(entry.deny),
    })),
    ...(forum
      ? {
          available_tags: channel.tags,
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

function threadChannel(world: World, channel: Channel): object {
  const thread = channel.thread;
  if (thread === undefined) return {};
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    parent_id: channel.parentId ?? null,
    owner_id: thread.ownerId,
    name: channel.name,
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: null,
    rate_limit_per_user: channel.rateLimitPerUser,
    flags: 0,
    // Discord stops counting members at 50.
    member_count: Math.min(thread.memberIds.size, 50),
    message_count: thread.messageCount,
    total_message_sent: thread.messageCount,
    applied_tags: [...thread.appliedTags],
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchive,
      archive_timestamp: new Date(thread.archivedAt).toISOString(),
      create_timestamp: new Date(thread.createdAt).toISOString(),
      ...(channel.type === ChannelType.PrivateThread ? { invitable: thread.invitable } : {}),
    },
    ...(thread.memberIds.has(world.botId) ? { member: threadMember(world, channel, world.botId) } : {}),
  };
}

/** Somebody's membership of a thread. */
export function threadMember(world: World, channel: Channel, userId: string): APIThreadMember {
  return {
    id: channel.id,
    user_id: userId,
    join_timestamp: new Date(world.clock.now()).toISOString(),
    flags: 0 as ThreadMemberFlags,
  };
}

/** A server as REST answers it, without what only GUILD_CREATE holds. */
export function wireGuild(guild: Guild): object {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    nsfw: false,
    nsfw_level: 0,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...guild.roles.values()] satisfies APIRole[],
    incidents_data: null,
  };
}

/** A server as GUILD_CREATE brings it: with channels, active threads the bot sees, and members. */
export function wireGuildCreate(world: World, guild: Guild, withMembers: boolean): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const bot = guild.members.get(world.botId);
  // Without the members intent only the bot itself is among the members.
  const members = withMembers ? [...guild.members.values()] : bot === undefined ? [] : [bot];
  return {
    ...wireGuild(guild),
    joined_at: new Date(bot?.joinedAt ?? world.clock.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    activity_instances: [],
    channels: channels
      .filter((channel) => channel.thread === undefined)
      .map((channel) => wireChannel(world, channel)),
    threads: channels
      .filter(
        (channel) => channel.thread?.archived === false && world.may(channel, world.botId, 'ViewChannel'),
      )
      .map((channel) => wireChannel(world, channel)),
    members: members.map((member) => wireMember(world, member)),
  };
}
