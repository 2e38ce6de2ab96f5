import type { Message } from 'discord.js';
import type { MessageFacts } from './should-answer.js';

/** What of a message decides whether it is answered. */
export function messageFacts(message: Message): MessageFacts {
  return {
    authorId: message.author.id,
    authorIsBot: message.author.bot,
    fromWebhook: message.webhookId !== null,
    system: message.system,
    direct: message.channel.isDMBased(),
    content: message.content,
    mentionedUserIds: new Set(message.mentions.users.keys()),
    repliesToUserId: message.mentions.repliedUser?.id,
  };
}
