import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.js';
import type { View } from './views/view.js';

/** A form that opens for the member. It cannot be announced first, so it has to be ready within 3 seconds. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** Two messages, one after the other. */
export interface Sequel {
  /** The answer, where an answer without a sequel would appear. */
  readonly view: View;
  /** A message of its own that is sent once that one is there. */
  readonly next: View;
  /** Who sees that one. */
  readonly for: 'all' | 'member';
}

/**
 * What an interaction is answered with: a message; two of them; a form; `deleted`: the message that was clicked goes;
 * `unchanged`: nothing is to be seen; `elsewhere`: another process answers.
 */
export type Reply = View | Sequel | Form | 'deleted' | 'unchanged' | 'elsewhere';

/** What a member did cannot be done. They are told so privately; it is no fault and not logged. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** @param inWords what to tell the member, in Markdown */
  constructor(readonly inWords: (words: Catalogue) => string) {
    super('What a member did cannot be done.');
  }
}
