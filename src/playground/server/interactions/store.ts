import { randomBytes } from 'node:crypto';
import type { APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { LIMITS } from '../check/limits.js';
import type { InteractionOutcome } from '../types.js';
import type { Channel } from '../world/model.js';

/** What somebody did. */
export type InteractionKind = 'command' | 'autocomplete' | 'component' | 'modal';

/** An interaction and what has become of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly userId: string;
  readonly channel: Channel;
  /** Milliseconds since 1970 on the stand-in's clock. */
  readonly createdAt: number;
  readonly metadata: APIMessageInteractionMetadata;
  /** What was sent to the bot as `data`: the command with its options, the component, the form. */
  readonly data: unknown;
  /** For components, and for modals opened from one: the message they are on. */
  readonly messageId: string | undefined;
  /** For autocomplete: the type of the option that is being filled in. */
  readonly optionType: number | undefined;
  /** Slash commands' answers and menu commands' answers are different types of message. */
  readonly fromMenu: boolean;
  /** Only installed by the user, so that five follow-ups are the most. */
  readonly userInstallOnly: boolean;
  /** Whether every answer is private, the user lacking Use External Apps where the bot is no member. */
  readonly privateOnly: boolean;
  outcome: InteractionOutcome | undefined;
  /** The message that `@original` stands for. */
  originalId: string | undefined;
  /** Whether `@original` is a "thinking…" that the first follow-up or edit fills in. */
  loading: boolean;
  followUps: number;
}

/** All interactions so far, by id and by token. */
export class Interactions {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();

  add(interaction: Interaction): void {
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** Oldest first. */
  all(): Interaction[] {
    return [...this.#byId.values()];
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }
}

/** A token that tells nothing; Discord's are much longer than its documentation's examples. */
export function newToken(): string {
  return randomBytes(64).toString('base64url');
}

/** Whether the token can still be used: 15 minutes. */
export function isTokenValid(interaction: Interaction, now: number): boolean {
  return now - interaction.createdAt < LIMITS.tokenMs;
}
