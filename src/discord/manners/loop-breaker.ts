import { createHash } from 'node:crypto';
import { normalise } from '../../search/normalise.js';
import { createBudget } from './budget.js';

/**
 * The same question of the same member, or the bot's own words in a channel, so often in ten minutes. A member who
 * tries once more, or quotes an answer to ask about it, stays below; what goes round and round does not.
 */
const ROUNDS = { points: 3, seconds: 600 };
/** Answers whose words are known again; a loop comes back within the next few. */
const MOST_SAID = 50;
/** Shorter texts are said by anyone. In letters; Chinese says as much with a third of them, see `weight`. */
const LEAST_SAID = 24;

/** Numbers that are no part of a question: "12:30:05", "(3) …", "3. …", "#3 …", "… [4]", "…? 4". Years are one. */
const COUNTERS: readonly RegExp[] = [
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/g,
  /^[^\p{L}\p{N}]*(?:[([{#]\s*\d{1,3}|\d{1,3}\s*[.):、\]])(?!\d)/u,
  /(?:[?!。]\s*|\.\s+|[([{#]\s*)\d{1,3}[^\p{L}\p{N}]*$/u,
];

/** Notices when messages go round in a circle. */
export interface LoopBreaker {
  /** Remembers what the bot has said: the answer's first sentence. */
  said(text: string): void;
  /**
   * False for what has gone round too often. Anything else that is written there is still answered.
   * @param about what the answer replied to was about: "since when?" asks something else below each
   */
  allows(userId: string, channelId: string, text: string, about?: string): Promise<boolean>;
}

/**
 * Bots and webhooks are never answered. This is for what looks like a member: an account that a program writes with, a
 * bridge that posts as its users. Such a loop brings back either the same question or what the bot has just said.
 *
 * Of questions only a hash is kept, for ten minutes; of the bot's own words, which are in `data/`, the last fifty.
 */
export function createLoopBreaker(): LoopBreaker {
  const rounds = createBudget([ROUNDS]);
  let recent: readonly string[] = [];
  return {
    said(text) {
      const folded = letters(text);
      if (weight(folded) < LEAST_SAID) return;
      recent = [...recent.filter((other) => other !== folded), folded].slice(-MOST_SAID);
    },
    async allows(userId, channelId, text, about = '') {
      const folded = letters(text);
      const echo = recent.some((said) => folded.includes(said));
      const key = echo ? `echo ${channelId}` : `${userId} ${hash(`${words(text)} ${words(about)}`)}`;
      return (await rounds.take(key)).ok;
    },
  };
}

/** Letters only: programs add numbers, names of days and marks to what they pass on. */
function letters(text: string): string {
  return normalise(text).replace(/\P{L}/gu, '');
}

/** Letters and numbers, without those that programs count with. */
function words(text: string): string {
  return COUNTERS.reduce((rest, counter) => rest.replace(counter, ''), normalise(text)).replace(
    /[^\p{L}\p{N}]/gu,
    '',
  );
}

function weight(folded: string): number {
  return [...folded].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 3 : 1), 0);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
