import type { IncomingMessage } from './incoming.js';

/**
 * What the bot could say to a message: nothing, as it asks nothing; an answer it is sure enough of to give unasked; one it
 * is not so sure of; none.
 */
export type Verdict = 'no-question' | 'confident' | 'unsure' | 'none';

/**
 * What a message to the bot waits for: nothing, as it is nothing but thanks or the like; hardly anything, as it asks
 * nothing and nothing is found for it; an answer.
 */
export type AskedVerdict = 'courtesy' | 'remark' | 'waits';

/** What the bot makes of a message's words. Each is asked for only where it matters, as it may take a search. */
export interface Verdicts {
  /** For a message that addresses the bot. */
  asked(): AskedVerdict;
  /** For one that does not. */
  unasked(): Verdict;
}

/** Whatever the words are, the bot has something to say to them. */
export const AT_BEST: Verdicts = { asked: () => 'waits', unasked: () => 'confident' };

/** What decides whether a message is answered, besides the message itself. */
export interface Place {
  /** The bot's own id. */
  readonly botId: string;
  /** Whether it was written in an answer channel, or in a thread or post of one. */
  readonly answerChannel: boolean;
  /** Whether suggestions are made there to who did not address the bot. */
  readonly suggests: boolean;
}

export type Decision =
  /** `suggestions`: whatever is found is only offered. */
  | { readonly answer: true; readonly because: 'mentioned' | 'direct' | 'reply'; readonly as: 'answer' }
  | { readonly answer: true; readonly because: 'answer-channel'; readonly as: 'answer' | 'suggestions' }
  | {
      readonly answer: false;
      readonly because:
        | 'own'
        | 'bot'
        | 'webhook'
        | 'system'
        | 'withheld'
        | 'not-addressed'
        | 'to-others'
        | 'courtesy'
        | 'remark'
        | 'no-question'
        | 'unsure'
        | 'no-match';
    };

/**
 * Whether to answer a message: in a direct message; elsewhere when the bot itself is mentioned or one of its messages is
 * replied to with the ping on; in an answer channel also when it is a question to nobody in particular that the bot is
 * sure about. Mentions of everyone and of roles do not address it. Thanks are met with silence, and so is a remark in
 * reply to the bot: a reply pings it by default, which does not say that more is wanted.
 */
export function shouldAnswer(message: IncomingMessage, place: Place, verdicts: Verdicts): Decision {
  if (message.authorId === place.botId) return { answer: false, because: 'own' };
  if (message.fromWebhook) return { answer: false, because: 'webhook' };
  if (message.authorIsBot) return { answer: false, because: 'bot' };
  if (message.system) return { answer: false, because: 'system' };
  const direct = message.guildId === undefined;
  const addressed = direct || message.mentionedUserIds.has(place.botId);
  if (!addressed && !place.answerChannel) return { answer: false, because: 'not-addressed' };
  // Nothing to read: a picture, a sticker, a forwarded message, or the content is withheld.
  if (message.content.trim() === '') return { answer: false, because: 'withheld' };
  const repliesToBot = message.repliesTo?.authorId === place.botId;
  if (addressed) {
    const verdict = verdicts.asked();
    if (verdict === 'courtesy' || (verdict === 'remark' && repliesToBot))
      return { answer: false, because: verdict };
    const because = direct ? 'direct' : repliesToBot ? 'reply' : 'mentioned';
    return { answer: true, because, as: 'answer' };
  }

  const toOthers = message.mentionsMany || message.mentionedUserIds.size > 0;
  if (toOthers || (message.repliesTo !== undefined && !repliesToBot))
    return { answer: false, because: 'to-others' };
  return unasked(verdicts.unasked(), place.suggests);
}

/** Whether somebody wrote a message to the bot, so that they wait for it to say something. */
export function isAddressed(message: IncomingMessage, botId: string): boolean {
  return shouldAnswer(message, { botId, answerChannel: false, suggests: false }, AT_BEST).answer;
}

function unasked(verdict: Verdict, suggests: boolean): Decision {
  switch (verdict) {
    case 'confident':
      return { answer: true, because: 'answer-channel', as: 'answer' };
    case 'unsure':
      return suggests
        ? { answer: true, because: 'answer-channel', as: 'suggestions' }
        : { answer: false, because: 'unsure' };
    case 'none':
      return { answer: false, because: 'no-match' };
    case 'no-question':
      return { answer: false, because: 'no-question' };
  }
}
