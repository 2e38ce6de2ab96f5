import {
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  MessageType,
} from 'discord.js';

/** What people write; everything else is posted by Discord itself: joins, pins, boosts, created threads. */
const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/** A message that another one replies to. */
export interface EarlierMessage {
  readonly id: string;
  readonly authorId: string;
  /** Empty also where Discord withholds it. */
  readonly content: string;
  /** As Discord sent them; empty also where it withholds them. */
  readonly components: readonly unknown[];
  /** The message that one replies to in turn. */
  readonly repliesTo: string | undefined;
}

/** A message as Discord delivers it, as far as the bot looks at it. Nothing is kept of it once it is answered. */
export interface IncomingMessage {
  readonly id: string;
  readonly channelId: string;
  /** Undefined in direct messages. */
  readonly guildId: string | undefined;
  readonly authorId: string;
  readonly authorIsBot: boolean;
  /** Posted through a webhook, also by a followed channel. */
  readonly fromWebhook: boolean;
  /** Posted by Discord itself. */
  readonly system: boolean;
  /** Empty also where Discord withholds it. */
  readonly content: string;
  /** Members mentioned, the author of the message replied to included if the reply's ping was left on. */
  readonly mentionedUserIds: ReadonlySet<string>;
  /** Whether it calls everybody, or everybody with a role. */
  readonly mentionsMany: boolean;
  /** When it was last edited, as Discord writes it; undefined if it was not. */
  readonly editedAt: string | undefined;
  /** Undefined also where that message is gone. */
  readonly repliesTo: EarlierMessage | undefined;
}

/** Reads what the gateway delivers for a message that was written or edited. */
export function readMessage(
  data: GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData,
): IncomingMessage {
  const earlier = data.referenced_message ?? undefined;
  return {
    id: data.id,
    channelId: data.channel_id,
    guildId: data.guild_id,
    authorId: data.author.id,
    authorIsBot: data.author.bot ?? false,
    fromWebhook: data.webhook_id !== undefined,
    system: !WRITTEN.has(data.type),
    content: data.content,
    mentionedUserIds: new Set(data.mentions.map(({ id }) => id)),
    mentionsMany: data.mention_everyone || data.mention_roles.length > 0,
    editedAt: data.edited_timestamp ?? undefined,
    repliesTo: earlier && {
      id: earlier.id,
      authorId: earlier.author.id,
      content: earlier.content,
      components: earlier.components ?? [],
      repliesTo: earlier.message_reference?.message_id,
    },
  };
}
