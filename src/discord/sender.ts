import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Choice } from './command.js';
import type { MessageBody } from './views/view.js';

/** What identifies an interaction to Discord; good for 15 minutes. */
export interface InteractionHandle {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/**
 * Everything the bot ever sends, one method a kind. It goes to the REST client directly: what it sends is
 * exactly what the views made, and no message object is built from what comes back.
 */
export interface Sender {
  /** Answers an interaction with a message. */
  respond(interaction: InteractionHandle, body: MessageBody): Promise<void>;
  /** Puts a message in the place of the one whose component was used. */
  update(interaction: InteractionHandle, body: MessageBody): Promise<void>;
  /** Acknowledges an interaction whose message is not ready yet. */
  defer(interaction: InteractionHandle, kind: 'message' | 'private-message' | 'update'): Promise<void>;
  /** Fills in what was deferred. */
  complete(interaction: InteractionHandle, body: MessageBody): Promise<void>;
  /** Opens a form for the member. */
  openForm(interaction: InteractionHandle, form: APIModalInteractionResponseCallbackData): Promise<void>;
  /** Deletes the answer, or, where a component was used, the message with it. */
  deleteAnswer(interaction: InteractionHandle): Promise<void>;
  /** Sends a further message after the answer. */
  followUp(interaction: InteractionHandle, body: MessageBody): Promise<void>;
  /** Answers an autocomplete. */
  choices(interaction: InteractionHandle, choices: readonly Choice[]): Promise<void>;
  /**
   * Replies to a message, without a ping. Sent again for the same message, within some minutes and by whatever process,
   * it returns the first reply. Rejects where that message is gone.
   * @returns the id of the reply
   */
  reply(channelId: string, messageId: string, body: MessageBody): Promise<string>;
  /**
   * Posts into the channel, once for each `nonce`, like `reply`.
   * @param nonce at most 25 characters
   * @returns the id of the message
   */
  post(channelId: string, nonce: string, body: MessageBody): Promise<string>;
  /** Changes a message of the bot's. */
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** Deletes a message of the bot's. */
  remove(channelId: string, messageId: string): Promise<void>;
  /**
   * Opens a thread at a message.
   * @param name 1 to 100 characters
   * @returns the id of the thread
   */
  openThread(channelId: string, messageId: string, name: string): Promise<string>;
}

/**
 * A sender through the REST client of discord.js, which keeps to the rate limits and tries again where the
 * network fails.
 */
export function createSender(rest: Pick<REST, 'post' | 'patch' | 'delete'>): Sender {
  const callback = async ({ id, token }: InteractionHandle, body: APIInteractionResponse): Promise<void> => {
    await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  };
  const send = async (channelId: string, nonce: string, body: object): Promise<string> => {
    const once = { ...body, nonce, enforce_nonce: true };
    const message = (await rest.post(Routes.channelMessages(channelId), { body: once })) as { id: string };
    return message.id;
  };
  return {
    respond: (interaction, data) =>
      callback(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data }),
    update: (interaction, data) =>
      callback(interaction, { type: InteractionResponseType.UpdateMessage, data }),
    defer: (interaction, kind) =>
      kind === 'update'
        ? callback(interaction, { type: InteractionResponseType.DeferredMessageUpdate })
        : callback(interaction, {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            ...(kind === 'private-message' && { data: { flags: MessageFlags.Ephemeral } }),
          }),
    async complete({ applicationId, token }, body) {
      // Whether the message is private was settled when it was deferred; an edit may not say so again.
      const flags = body.flags & ~MessageFlags.Ephemeral;
      await rest.patch(Routes.webhookMessage(applicationId, token), {
        body: { ...body, flags },
        auth: false,
      });
    },
    async followUp({ applicationId, token }, body) {
      await rest.post(Routes.webhook(applicationId, token), { body, auth: false });
    },
    choices: (interaction, choices) =>
      callback(interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      }),
    openForm: (interaction, data) => callback(interaction, { type: InteractionResponseType.Modal, data }),
    async deleteAnswer({ applicationId, token }) {
      await rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
    },
    reply: (channelId, messageId, body) =>
      send(channelId, messageId, { ...body, message_reference: { message_id: messageId } }),
    post: send,
    async edit(channelId, messageId, body) {
      await rest.patch(Routes.channelMessage(channelId, messageId), { body });
    },
    async remove(channelId, messageId) {
      await rest.delete(Routes.channelMessage(channelId, messageId));
    },
    async openThread(channelId, messageId, name) {
      const thread = (await rest.post(Routes.threads(channelId, messageId), { body: { name } })) as {
        id: string;
      };
      return thread.id;
    },
  };
}
