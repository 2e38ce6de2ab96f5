import type {
  APIAllowedMentions,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import { EmbedType, MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { RawMessage } from '../check/message.js';
import type { RawComponent } from '../check/tree.js';
import { wireComponents } from '../wire/components.js';
import { wireUserOf } from '../wire/people.js';
import type { Channel, StoredMessage } from '../world/model.js';
import type { World } from '../world/world.js';
import { EVERYTHING, mentioned, mentionText } from './mentions.js';

/** A message about to be sent, by anybody. */
export interface Draft {
  readonly channel: Channel;
  readonly authorId: string;
  readonly payload: RawMessage;
  readonly attachments?: readonly APIAttachment[];
  /** Allowed mentions where the payload names none. */
  readonly mentionsByDefault?: APIAllowedMentions;
  /** Where it is a response or follow-up. */
  readonly interaction?: {
    readonly id: string;
    readonly metadata: APIMessageInteractionMetadata;
  };
  readonly type?: MessageType;
  /** A forum post's first message has the post's id. */
  readonly id?: string;
  readonly ephemeralFor?: string | undefined;
  readonly loading?: boolean;
  readonly webhook?: boolean;
  /** The message it refers to without being a reply the author wrote: a follow-up's. */
  readonly referenceTo?: StoredMessage | undefined;
}

/** Sends a message: keeps it and announces it. */
export function sendMessage(world: World, draft: Draft): StoredMessage {
  const { channel, payload } = draft;
  const stored: StoredMessage = {
    data: compose(world, draft),
    guildId: channel.guildId,
    ephemeralFor: draft.ephemeralFor,
    interactionId: draft.interaction?.id,
  };
  world.messages.add(stored);
  if (draft.ephemeralFor === undefined) {
    channel.lastMessageId = stored.data.id;
    if (channel.thread !== undefined) {
      channel.thread.messageCount += 1;
      joinThread(world, channel, draft.authorId);
    }
  }
  const nonce = payload.nonce ?? undefined;
  world.announce({
    type: 'messageCreate',
    message: nonce === undefined ? stored : { ...stored, data: { ...stored.data, nonce } },
  });
  return stored;
}

/** Who writes in a thread is a member of it from then on. */
function joinThread(world: World, channel: Channel, userId: string): void {
  if (channel.thread === undefined || channel.thread.memberIds.has(userId)) return;
  channel.thread.memberIds.add(userId);
  world.announce({ type: 'threadMembers', channel, added: [userId], removed: [] });
}

function compose(world: World, draft: Draft): APIMessage {
  const { channel, payload, interaction } = draft;
  const referenced = draft.referenceTo ?? referencedBy(world, draft);
  const content = payload.content ?? '';
  const components: readonly RawComponent[] = payload.components ?? [];
  const allowed = payload.allowed_mentions ?? draft.mentionsByDefault ?? EVERYTHING;
  const mayEveryone = world.may(channel, draft.authorId, 'MentionEveryone');
  const isReply = referenced !== undefined;
  // Discord pings the author of the message replied to unless told not to.
  const byDefault = payload.allowed_mentions === undefined && interaction === undefined;
  const withReply = { ...allowed, replied_user: allowed.replied_user ?? byDefault };
  const flags =
    ((payload.flags ?? 0) & ~MessageFlags.Ephemeral) |
    (draft.ephemeralFor === undefined ? 0 : MessageFlags.Ephemeral) |
    (draft.loading === true ? MessageFlags.Loading : 0);
  return {
    id: draft.id ?? world.ids.next(),
    channel_id: channel.id,
    type: draft.type ?? (isReply ? MessageType.Reply : MessageType.Default),
    author: wireUserOf(world, draft.authorId),
    content,
    ...mentioned(
      world,
      channel,
      mentionText(content, components),
      withReply,
      referenced?.data.author.id,
      mayEveryone,
    ),
    attachments: [...(draft.attachments ?? [])],
    embeds: (payload.embeds ?? []).map(rich),
    components: wireComponents(components),
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    flags: flags as MessageFlags,
    pinned: false,
    tts: payload.tts ?? false,
    ...(draft.webhook === true ? { webhook_id: draft.authorId } : {}),
    ...(interaction === undefined ? {} : ofInteraction(world, interaction.metadata)),
    ...(referenced === undefined
      ? {}
      : {
          message_reference: referenceTo(referenced),
          referenced_message: withoutReference(referenced.data),
        }),
  };
}

function ofInteraction(world: World, metadata: APIMessageInteractionMetadata): Partial<APIMessage> {
  return { application_id: world.botId, webhook_id: world.botId, interaction_metadata: metadata };
}

function referencedBy(world: World, { channel, payload }: Draft): StoredMessage | undefined {
  const id = payload.message_reference?.message_id;
  return id === undefined ? undefined : world.messages.get(channel.id, id);
}

function referenceTo(message: StoredMessage): NonNullable<APIMessage['message_reference']> {
  return {
    type: MessageReferenceType.Default,
    channel_id: message.data.channel_id,
    message_id: message.data.id,
    ...(message.guildId === undefined ? {} : { guild_id: message.guildId }),
  };
}

/** The message referred to comes one level deep. */
function withoutReference(message: APIMessage): APIMessage {
  const { referenced_message: _, ...rest } = message;
  return rest;
}

function rich(embed: APIEmbed): APIEmbed {
  return { ...embed, type: EmbedType.Rich };
}

/** What an edit may change besides the payload. */
export interface Revision {
  readonly attachments?: readonly APIAttachment[];
  /** Whether `edited_timestamp` is set: not when a deferred answer is filled in, or a preview is added. */
  readonly silent?: boolean;
  readonly mentionsByDefault?: APIAllowedMentions;
}

/** Edits a message in place: fields left out stay as they are. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  payload: RawMessage,
  revision: Revision = {},
): StoredMessage {
  const before = stored.data;
  const channel = world.channels.get(before.channel_id);
  const content = payload.content === undefined ? before.content : (payload.content ?? '');
  const components = payload.components === undefined ? undefined : (payload.components ?? []);
  const stays = ((before.flags ?? 0) as number) & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds);
  const suppress = (payload.flags ?? before.flags ?? 0) & MessageFlags.SuppressEmbeds;
  const flags = stays | suppress | ((payload.flags ?? 0) & MessageFlags.IsComponentsV2);
  const newText = payload.content !== undefined || components !== undefined;
  const kept = (components ?? before.components ?? []) as readonly RawComponent[];
  const allowed = { ...(payload.allowed_mentions ?? revision.mentionsByDefault ?? EVERYTHING) };
  const pinged = before.referenced_message?.author.id;
  const replyPinged = pinged !== undefined && before.mentions.some((user) => user.id === pinged);
  stored.data = {
    ...before,
    content,
    ...(newText && channel !== undefined
      ? mentioned(
          world,
          channel,
          mentionText(content, kept),
          { ...allowed, replied_user: replyPinged },
          pinged,
          world.may(channel, before.author.id, 'MentionEveryone'),
        )
      : {}),
    embeds: payload.embeds === undefined ? before.embeds : (payload.embeds ?? []).map(rich),
    components: components === undefined ? (before.components ?? []) : wireComponents(components),
    attachments: revision.attachments === undefined ? before.attachments : [...revision.attachments],
    flags: flags as MessageFlags,
    edited_timestamp:
      revision.silent === true ? before.edited_timestamp : new Date(world.clock.now()).toISOString(),
  };
  world.announce({ type: 'messageUpdate', message: stored });
  return stored;
}

/** Deletes a message; the messages that refer to it lose it. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  forget(world, stored);
  world.announce({ type: 'messageDelete', message: stored });
}

/** Deletes several of one channel with one event. */
export function deleteMessages(world: World, channel: Channel, messages: readonly StoredMessage[]): void {
  for (const message of messages) forget(world, message);
  world.announce({ type: 'messageDeleteBulk', channel, messages });
}

function forget(world: World, stored: StoredMessage): void {
  world.messages.remove(stored);
  for (const other of world.messages.list(stored.data.channel_id))
    if (other.data.message_reference?.message_id === stored.data.id)
      other.data = { ...other.data, referenced_message: null };
}
