import {
  type APIInteractionResponse,
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
  /** Sends a further message after the answer. */
  followUp(interaction: InteractionHandle, body: MessageBody): Promise<void>;
  /** Answers an autocomplete. */
  choices(interaction: InteractionHandle, choices: readonly Choice[]): Promise<void>;
  /** Replies to a message, without a ping; if that message is gone, posts to the channel. */
  reply(channelId: string, messageId: string, body: MessageBody): Promise<void>;
}

/**
 * A sender through the REST client of discord.js, which keeps to the rate limits and tries again where the
 * network fails.
 */
export function createSender(rest: Pick<REST, 'post' | 'patch'>): Sender {
  const callback = async ({ id, token }: InteractionHandle, body: APIInteractionResponse): Promise<void> => {
    await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
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
    async reply(channelId, messageId, body) {
      const reference = { message_id: messageId, fail_if_not_exists: false };
      await rest.post(Routes.channelMessages(channelId), { body: { ...body, message_reference: reference } });
    },
  };
}
