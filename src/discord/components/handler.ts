import type { PermissionsString } from 'discord.js';
import type { Language } from '../../regulation/language.js';
import type { Placement } from '../acknowledge.js';
import type { App } from '../app.js';
import type { Reply } from '../reply.js';
import type { Asker } from '../views/stage.js';
import type { ActionOf, ActionType } from './custom-id.js';

/** A click on a button, a choice in a menu, or a form that was sent. */
export interface ComponentInput {
  /** The member's, from the locale of their client. */
  readonly language: Language;
  readonly userId: string;
  /** The server it happened in; undefined elsewhere. */
  readonly guildId: string | undefined;
  /** Whether the bot is a member of that server; what is kept of others is deleted. */
  readonly botIsMember: boolean;
  /** Undefined where Discord does not tell it. */
  readonly channelId: string | undefined;
  /** Entries chosen in a menu; empty for a button. */
  readonly values: readonly string[];
  /**
   * Whether nobody but this member sees the message: it is ephemeral or in the direct messages with the bot.
   */
  readonly readAlone: boolean;
  /**
   * Whether the member may have something posted here: not in direct messages, nor where Discord shows it to nobody
   * else or they may not write themselves.
   */
  readonly mayShare: boolean;
  /** Whether the member may write messages here. */
  readonly mayWrite: boolean;
  /** Whether the message is ephemeral. */
  readonly ephemeral: boolean;
  /** Whose command or click the message answers, as Discord tells; an ephemeral one is for nobody else. */
  readonly madeFor: string | undefined;
  /** The message with the component; for a form, the one it was opened from. Its components are as Discord sent them. */
  readonly message: readonly unknown[];
  readonly messageId: string | undefined;
  /** The message that one replies to, if it does. */
  readonly repliesTo: string | undefined;
  /** What was written into this field of a form, trimmed; empty for none. */
  field(customId: string): string;
  /** Whether the member has this permission in the channel; false outside of servers. */
  may(permission: PermissionsString): boolean;
}

/** What one kind of component does. */
export interface ComponentHandler<T extends ActionType = ActionType> {
  /**
   * Whether it changes what is kept, so that of several processes that get the same interaction one may do it; it does
   * not unless given.
   */
  writes?(action: ActionOf<T>): boolean;
  /** Where the answer appears; asked before `execute`, as an acknowledgement already says it. */
  placement(action: ActionOf<T>, input: ComponentInput): Placement;
  /**
   * The answer; undefined where what the component stands for does not exist (any more).
   * @throws Refusal to tell the member that it cannot be done
   */
  execute(
    action: ActionOf<T>,
    input: ComponentInput,
    app: App,
  ): Reply | undefined | Promise<Reply | undefined>;
}

/**
 * In place where only the member sees it, else privately: nobody's answer is changed by somebody else's
 * click.
 */
export function placementForReader(input: ComponentInput): Placement {
  return input.readAlone ? 'update' : 'private';
}

/** The member as the one for whom an answer with this placement is made. */
export function askerOf(input: ComponentInput, placement: Placement): Asker {
  const ephemeral = input.ephemeral || placement === 'private';
  if (ephemeral) return { id: input.userId, sees: 'ephemeral', mayShare: input.mayShare };
  return { id: input.userId, sees: input.readAlone ? 'direct' : 'public' };
}
