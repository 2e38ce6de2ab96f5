import type { Answer } from '../answer/answer.js';
import { isCourtesy } from '../answer/is-courtesy.js';
import type { Store } from '../store/store.js';

/**
 * Keeps the question of an answer that found nothing, where the server's question log is on. To be called for questions
 * that were put to the bot, once the answer is out. Never rejects; the store tells the log what fails.
 * @param guildId undefined in direct messages, of which nothing is kept
 */
export async function keepUnanswered(
  answer: Answer | undefined,
  guildId: string | undefined,
  store: Pick<Store, 'settings' | 'addGap'>,
): Promise<void> {
  if (guildId === undefined || answer?.status !== 'unknown' || !asksSomething(answer)) return;
  // Most servers keep no log, and adding takes the database's lock for writing.
  if (!(await store.settings(guildId)).questionLog) return;
  await store.addGap({ guildId, question: answer.question, reason: 'unanswered' }).catch(() => undefined);
}

/** Whether there was more than thanks, and no question for an article, whose text is not to be had. */
function asksSomething({ note, question }: Answer): boolean {
  if (note?.type === 'empty' || note?.type === 'article-text' || note?.type === 'no-such-article')
    return false;
  return !isCourtesy(question);
}
