import { createBudget, type Rate } from './budget.js';
import { createLoopBreaker } from './loop-breaker.js';
import { createNotices } from './notices.js';

/**
 * Of one member, commands, clicks and messages together. Nobody reads an answer in less than two or three seconds, so
 * twelve in twenty is a person in a hurry through the topics; sixty in ten minutes is an answer every ten seconds without
 * a pause, which only a program or a game with the bot needs. The longest first, see `createBudget`.
 */
const MEMBER: readonly Rate[] = [
  { points: 60, seconds: 600 },
  { points: 12, seconds: 20 },
];
/**
 * Of one channel, what all can see. Discord takes about five messages in five seconds from a bot in a channel; what is
 * more only waits in a queue, and would come when nobody remembers the question.
 */
const CHANNEL: readonly Rate[] = [{ points: 10, seconds: 10 }];

/**
 * What to do with an interaction:
 * - `answer`: as always.
 * - `tell`: one private notice, that it goes on in `seconds`. The first interaction of a period that is refused,
 *   whatever messages were before it.
 * - `quiet`: nothing that is seen. Discord shows an error for what is not acknowledged, which would say that the bot is
 *   broken. So a button or menu is acknowledged with a deferred update, which changes nothing; a command, for which
 *   there is no such thing, with a deferred private reply that is deleted at once.
 */
export type Allowance =
  | { readonly act: 'answer' }
  | { readonly act: 'tell'; readonly seconds: number }
  | { readonly act: 'quiet' };

/** A question in a message that is to be answered. */
export interface MessageQuestion {
  readonly userId: string;
  readonly channelId: string;
  /** What was asked, without mentions. */
  readonly question: string;
  /** What the answer that it replies to was about. */
  readonly about?: string;
}

/** Keeps the bot from being flooded, and from flooding a channel. In memory, of this process. */
export interface SpamGuard {
  /**
   * Ask once for each command, button and menu, before any work. Not for autocomplete, which is asked at every letter,
   * and not for a modal that was sent: what somebody wrote is not thrown away.
   * @param channelId where the answer would be seen by all; none for a private one
   */
  interaction(userId: string, channelId?: string): Promise<Allowance>;
  /** Whether to answer a message. Ask only for those that would get an answer; what is refused gets silence. */
  message(message: MessageQuestion): Promise<boolean>;
  /**
   * Whether to look at a message again that was answered and then edited. It takes no more room in the channel, and is no
   * further round of a loop.
   */
  edit(userId: string): Promise<boolean>;
  /** To be told the first sentence of every answer that was sent, so that its echo is known. */
  said(sentence: string): void;
}

const ANSWER: Allowance = { act: 'answer' };

/**
 * A guard with nothing used up. It goes by `Date.now()` and `setTimeout`, as rate-limiter-flexible takes no clock of its
 * own; its timers keep no process alive.
 */
export function createSpamGuard(): SpamGuard {
  const members = createBudget(MEMBER);
  const channels = createBudget(CHANNEL);
  const notices = createNotices();
  const loops = createLoopBreaker();

  return {
    async interaction(userId, channelId) {
      const own = await members.take(userId);
      if (!own.ok) return refusal(userId, own.ms);
      if (channelId === undefined) return ANSWER;
      const shared = await channels.take(channelId);
      if (shared.ok) return ANSWER;
      return refusal(`${channelId} ${userId}`, shared.ms);
    },
    async message({ userId, channelId, question, about }) {
      // In this order, so that one member, or one loop, does not use up what belongs to the channel.
      return (
        (await members.take(userId)).ok &&
        (await loops.allows(userId, channelId, question, about)) &&
        (await channels.take(channelId)).ok
      );
    },
    edit: async (userId) => (await members.take(userId)).ok,
    said: (sentence) => loops.said(sentence),
  };

  /** @param key who is told, of what */
  function refusal(key: string, ms: number): Allowance {
    if (!notices.due(key, ms)) return { act: 'quiet' };
    return { act: 'tell', seconds: Math.max(1, Math.ceil(ms / 1000)) };
  }
}

/** A guard that lets everything through. */
export const OPEN_GUARD: SpamGuard = {
  interaction: async () => ANSWER,
  message: async () => true,
  edit: async () => true,
  said: () => undefined,
};
