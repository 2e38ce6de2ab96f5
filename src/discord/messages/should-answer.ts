/** What decides whether a message is answered. Everything in it is delivered without a privileged intent. */
export interface MessageFacts {
  readonly authorId: string;
  readonly authorIsBot: boolean;
  /** Posted through a webhook, also by a followed channel. */
  readonly fromWebhook: boolean;
  /** Posted by Discord itself: joins, pins, boosts, created threads. */
  readonly system: boolean;
  /** In a direct message with the bot. */
  readonly direct: boolean;
  /** Empty also where Discord withholds it. */
  readonly content: string;
  /** Members mentioned, the author of the message replied to included if the reply's ping was left on. */
  readonly mentionedUserIds: ReadonlySet<string>;
  /** Author of the message replied to, if that one is still there. */
  readonly repliesToUserId: string | undefined;
}

export type Decision =
  | { readonly answer: true; readonly because: 'mentioned' | 'direct' | 'reply' }
  | {
      readonly answer: false;
      readonly because: 'own' | 'bot' | 'webhook' | 'system' | 'withheld' | 'not-addressed';
    };

/**
 * Whether to answer a message: in a direct message always, elsewhere when the bot itself is mentioned or one
 * of its messages is replied to with the ping on. Mentions of everyone and of roles do not address it.
 * @param botId the bot's own id
 */
export function shouldAnswer(message: MessageFacts, botId: string): Decision {
  if (message.authorId === botId) return { answer: false, because: 'own' };
  if (message.fromWebhook) return { answer: false, because: 'webhook' };
  if (message.authorIsBot) return { answer: false, because: 'bot' };
  if (message.system) return { answer: false, because: 'system' };
  const mentioned = message.mentionedUserIds.has(botId);
  if (!mentioned && !message.direct) return { answer: false, because: 'not-addressed' };
  // Nothing to read: a picture, a sticker, a forwarded message, or the content is withheld.
  if (message.content.trim() === '') return { answer: false, because: 'withheld' };
  if (message.direct) return { answer: true, because: 'direct' };
  return { answer: true, because: message.repliesToUserId === botId ? 'reply' : 'mentioned' };
}
