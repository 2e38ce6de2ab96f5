import { ChannelType, MessageType } from 'discord-api-types/v10';
import type { Channel, StoredMessage, ThreadState } from '../world/model.js';
import type { World } from '../world/world.js';
import { sendMessage } from './messages.js';

/** A thread about to be opened. */
export interface ThreadDraft {
  readonly parent: Channel;
  readonly ownerId: string;
  readonly name: string;
  readonly type?: ChannelType;
  /** The message it starts from, whose id it takes. */
  readonly from?: StoredMessage;
  /** Minutes; 1,440 by default. */
  readonly autoArchive?: number;
  readonly appliedTags?: readonly string[];
  readonly rateLimitPerUser?: number;
}

/** Opens a thread, or a forum post without its message. */
export function openThread(world: World, draft: ThreadDraft): Channel {
  const now = world.clock.now();
  const state: ThreadState = {
    ownerId: draft.ownerId,
    archived: false,
    locked: false,
    invitable: true,
    autoArchive: draft.autoArchive ?? 1440,
    archivedAt: now,
    createdAt: now,
    memberIds: new Set([draft.ownerId]),
    messageCount: 0,
    appliedTags: [...(draft.appliedTags ?? [])],
  };
  const type = draft.type ?? ChannelType.PublicThread;
  // A post's first message has the post's id; so does a thread's starter message.
  const thread = world.addThread(draft.parent, draft.name, state, type, draft.from?.data.id);
  if (draft.rateLimitPerUser !== undefined) thread.rateLimitPerUser = draft.rateLimitPerUser;
  if (draft.from !== undefined) {
    draft.from.data = { ...draft.from.data, flags: ((draft.from.data.flags ?? 0) | 32) as never };
    world.announce({ type: 'messageUpdate', message: draft.from });
  } else if (draft.parent.type !== ChannelType.GuildForum && type === ChannelType.PublicThread)
    sendMessage(world, {
      channel: draft.parent,
      authorId: draft.ownerId,
      payload: { content: draft.name },
      type: MessageType.ThreadCreated,
    });
  return thread;
}

/** Archives or locks a thread, or undoes it. */
export function setThread(
  world: World,
  channel: Channel,
  change: { readonly archived?: boolean; readonly locked?: boolean },
): void {
  world.updateChannel(channel, ({ thread }) => {
    if (thread === undefined) return;
    if (change.archived !== undefined) {
      thread.archived = change.archived;
      thread.archivedAt = world.clock.now();
    }
    if (change.locked !== undefined) thread.locked = change.locked;
  });
}
