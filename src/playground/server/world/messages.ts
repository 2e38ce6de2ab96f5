import type { StoredMessage } from './model.js';

/** All messages that have not been deleted, by channel and id. */
export class Messages {
  readonly #byChannel = new Map<string, Map<string, StoredMessage>>();

  get(channelId: string, messageId: string): StoredMessage | undefined {
    return this.#byChannel.get(channelId)?.get(messageId);
  }

  /** A message whose channel is not known. */
  find(messageId: string): StoredMessage | undefined {
    for (const messages of this.#byChannel.values()) {
      const found = messages.get(messageId);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  add(message: StoredMessage): void {
    const { channel_id: channelId, id } = message.data;
    const messages = this.#byChannel.get(channelId) ?? new Map<string, StoredMessage>();
    messages.set(id, message);
    this.#byChannel.set(channelId, messages);
  }

  remove(message: StoredMessage): void {
    this.#byChannel.get(message.data.channel_id)?.delete(message.data.id);
  }

  /** Oldest first. */
  list(channelId: string): StoredMessage[] {
    return [...(this.#byChannel.get(channelId)?.values() ?? [])];
  }
}
