import type { APIGuildForumTag, APIMessage, APIRole, ChannelType } from 'discord-api-types/v10';

/** A person or a bot. */
export interface User {
  readonly id: string;
  username: string;
  globalName: string | null;
  readonly bot: boolean;
  /** Language of the client, a Discord locale such as `zh-CN`. */
  locale: string;
  /** Refuses direct messages: 50007. */
  dmsClosed: boolean;
  /** Has installed the app for themselves. */
  installedApp: boolean;
}

/** A user in a server. */
export interface Member {
  readonly userId: string;
  nick: string | null;
  /** Role ids, without @everyone. */
  roles: string[];
  readonly joinedAt: number;
}

/** A permission overwrite: 0 for a role, 1 for a member. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Guild {
  readonly id: string;
  name: string;
  ownerId: string;
  locale: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
}

/** What only a thread has. */
export interface ThreadState {
  readonly ownerId: string;
  archived: boolean;
  locked: boolean;
  invitable: boolean;
  /** Minutes of silence after which Discord archives. */
  autoArchive: number;
  archivedAt: number;
  readonly createdAt: number;
  readonly memberIds: Set<string>;
  messageCount: number;
  appliedTags: string[];
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guildId: string | undefined;
  name: string;
  topic: string | null;
  parentId: string | undefined;
  position: number;
  overwrites: Overwrite[];
  /** Slow mode in seconds. */
  rateLimitPerUser: number;
  nsfw: boolean;
  lastMessageId: string | null;
  /** For a forum. */
  tags: APIGuildForumTag[];
  /** For direct messages: the people in it besides the bot. */
  readonly recipients: readonly string[];
  /** Whether the bot is one of the two: false for direct messages between people, where only user-installed commands work. */
  readonly withBot: boolean;
  readonly thread: ThreadState | undefined;
}

/** A message as the server keeps it: nothing withheld. */
export interface StoredMessage {
  data: APIMessage;
  readonly guildId: string | undefined;
  /** The only person who sees it, where it is ephemeral. */
  readonly ephemeralFor: string | undefined;
  /** The interaction it is a response or a follow-up to. */
  readonly interactionId: string | undefined;
}
