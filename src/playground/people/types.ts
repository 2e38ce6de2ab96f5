import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Channel } from '../server/world/model.js';

/** A channel, or its id. */
export type Where = Channel | string;

/** Option values by option name; a user, channel or role option takes the id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface TypeOptions {
  /** Message replied to. */
  readonly replyTo?: APIMessage;
  /** Whether the reply pings its author, as the client's default has it; true by default. */
  readonly ping?: boolean;
  /** Puts a mention of the bot before the content. */
  readonly mention?: boolean;
  /** Sent by a webhook or as another type of message, to see that the bot leaves it alone. */
  readonly webhook?: boolean;
  readonly type?: number;
}

export interface AskOptions {
  /** Sends it even where the client hides the command (permissions a server's admin can override). */
  readonly force?: boolean;
  /** Real milliseconds to wait for what is seen; the person's `waitMs` by default. */
  readonly waitMs?: number;
}

/**
 * What a person sees after using a command or a component.
 *
 * - `message`: an answer, public or private; a deferred one is waited for and shown as it ended.
 * - `updated`: the message with the component has changed.
 * - `acknowledged`: nothing changed (deferred update without an edit in time).
 * - `modal`: a form opened.
 * - `thinking`: deferred, and nothing came in time.
 * - `failed`: no response in time, "The application did not respond".
 */
export interface InteractionSeen {
  readonly kind: 'message' | 'updated' | 'acknowledged' | 'modal' | 'thinking' | 'failed';
  readonly interactionId: string;
  /** The message as the person sees it, for `message` and `updated`. */
  readonly message: APIMessage | undefined;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
  /** Whether only this person sees it. */
  readonly private: boolean;
  /** Follow-ups that were there when this was returned, oldest first. */
  readonly followUps: readonly APIMessage[];
}
