import type { Before } from '../../answer/answer.js';
import { actionIn } from '../components/shown.js';
import { readQuestion } from '../views/question-line.js';
import type { IncomingMessage } from './incoming.js';
import { questionText } from './question-text.js';
import type { Surroundings } from './whereabouts.js';

/**
 * The answer that a message replies to, and the question before it: in the line the answer shows, or else in the message
 * that the answer replies to in turn, where that can be read. Undefined where the message replies to no answer.
 */
export async function answeredBefore(
  { channelId, repliesTo }: IncomingMessage,
  { botId, contentOf }: Surroundings,
): Promise<Before | undefined> {
  if (repliesTo?.authorId !== botId) return undefined;
  const sections = actionIn(repliesTo.components, 'switch')?.sections.map(({ id }) => id) ?? [];
  if (sections.length === 0) return undefined;
  const shown = readQuestion(repliesTo.components);
  const asked = repliesTo.repliesTo;
  const question = shown ?? (asked === undefined ? '' : questionText(await contentOf(channelId, asked)));
  return question === '' ? { sections } : { sections, question };
}
