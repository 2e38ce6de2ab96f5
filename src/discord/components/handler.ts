import type { Language } from '../../regulation/language.js';
import type { Placement } from '../acknowledge.js';
import type { App } from '../app.js';
import type { View } from '../views/view.js';
import type { Action } from './custom-id.js';

/** A click on a button or a choice in a menu. */
export interface ComponentInput {
  /** The member's, from the locale of their client. */
  readonly language: Language;
  readonly userId: string;
  /** Entries chosen in a menu; empty for a button. */
  readonly values: readonly string[];
  /**
   * Whether nobody but this member sees the message: it is ephemeral or in the direct messages with the bot.
   */
  readonly readAlone: boolean;
  /** The components of the message, as Discord sent them. */
  readonly message: readonly unknown[];
}

/** What one kind of component does. */
export interface ComponentHandler<A extends Action = Action> {
  /** Where the answer appears; asked before `execute`, as an acknowledgement already says it. */
  placement(action: A, input: ComponentInput): Placement;
  /** The answer; undefined where what the component stands for does not exist (any more). */
  execute(action: A, input: ComponentInput, app: App): View | undefined | Promise<View | undefined>;
}

/**
 * In place where only the member sees it, else privately: nobody's answer is changed by somebody else's
 * click.
 */
export function placementForReader(input: ComponentInput): Placement {
  return input.readAlone ? 'update' : 'private';
}
