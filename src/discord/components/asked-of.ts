import type { App } from '../app.js';
import { titled } from '../messages/asked.js';
import { questionText } from '../messages/question-text.js';
import { readQuestion, showsWordsOfAnother } from '../views/question-line.js';
import type { ComponentInput } from './handler.js';

/**
 * The question that the message with a component answers: the one it shows, or that of the message it replies to or
 * whose thread it is in. Empty where there is none, it cannot be read, or it was never put to the bot: whoever wrote what
 * the message shows did not ask. Never rejects.
 */
export async function askedOf(input: ComponentInput, { lookUp, store }: App): Promise<string> {
  if (showsWordsOfAnother(input.message)) return '';
  const shown = readQuestion(input.message);
  if (shown !== undefined) return shown;
  const { channelId, messageId, repliesTo } = input;
  if (channelId === undefined || messageId === undefined) return '';

  // The first message of a thread or post has the thread's id.
  if (repliesTo !== undefined && repliesTo !== channelId)
    return questionText(await lookUp.contentOf(channelId, repliesTo));
  const whereabouts = await lookUp.whereabouts(channelId);
  if (repliesTo !== undefined) {
    const title = questionText(whereabouts?.postTitle ?? '');
    return titled(title, questionText(await lookUp.contentOf(channelId, repliesTo)));
  }
  // An answer that opened its thread replies to nothing; the question stands in the channel around.
  const [, parentId] = whereabouts?.ids ?? [];
  const pair =
    parentId === undefined ? undefined : await store.pairOfAnswer(messageId).catch(() => undefined);
  return parentId !== undefined && pair?.questionId === channelId
    ? questionText(await lookUp.contentOf(parentId, channelId))
    : '';
}
