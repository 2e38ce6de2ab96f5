import type { IncomingMessage } from './incoming.js';
import { questionText } from './question-text.js';
import type { Surroundings } from './whereabouts.js';

/** What a message asks. */
export interface Asked {
  /** Empty where nothing is asked. */
  readonly text: string;
  /** Whether it is the question of the message replied to: then the answer shows it. */
  readonly ofAnother: boolean;
  /** Whether the message points to another one in which the bot sees no text. */
  readonly blank: boolean;
}

/**
 * The question of a message to the bot: its own words, or, where a mention is all there is, those of the message it
 * replies to.
 * @param postTitle of the forum post it was written in; belongs to the question of the post's first message
 */
export function askedIn(
  message: IncomingMessage,
  postTitle: string | undefined,
  { botId }: Pick<Surroundings, 'botId'>,
): Asked {
  const { repliesTo } = message;
  const own = questionText(message.content);
  if (own !== '' || repliesTo === undefined || repliesTo.authorId === botId) {
    // The first message of a post has the id of the post.
    const title = message.id === message.channelId ? questionText(postTitle ?? '') : '';
    return { text: titled(title, own), ofAnother: false, blank: false };
  }
  return {
    text: questionText(repliesTo.content),
    ofAnother: true,
    blank: repliesTo.content.trim() === '',
  };
}

/** The title as a sentence before the text. */
export function titled(title: string, text: string): string {
  if (title === '' || text === '') return title || text;
  return `${title}${/[\p{P}]$/u.test(title) ? '' : '.'} ${text}`;
}
