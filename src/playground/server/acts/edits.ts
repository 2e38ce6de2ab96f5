import type { APIAttachment } from 'discord-api-types/v10';
import type { RawMessage } from '../check/message.js';
import type { StoredMessage } from '../world/model.js';

/** What of a message counts when it is edited. */
export function stateOf(stored: StoredMessage): { flags: number; content: string; embeds: number } {
  return { flags: stored.data.flags ?? 0, content: stored.data.content, embeds: stored.data.embeds.length };
}

/** What a message would hold after an edit. */
export function afterEdit(stored: StoredMessage, edit: RawMessage): RawMessage {
  const { content, embeds, components } = stored.data;
  return {
    content: edit.content === undefined ? content : edit.content,
    embeds: edit.embeds === undefined ? embeds : edit.embeds,
    components:
      edit.components === undefined
        ? ((components ?? []) as NonNullable<RawMessage['components']>)
        : edit.components,
    poll: stored.data.poll ?? null,
  };
}

/** A message's files after an edit: those of the old ones that it names (all, if it names none), and the new ones. */
export function filesAfter(
  stored: StoredMessage,
  edit: RawMessage,
  files: readonly APIAttachment[],
): APIAttachment[] {
  const named = edit.attachments;
  const kept =
    named === undefined
      ? stored.data.attachments
      : stored.data.attachments.filter((old) => named?.some(({ id }) => id === old.id));
  return [...kept, ...files];
}
