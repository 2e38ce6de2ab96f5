import type { APIMessage } from 'discord-api-types/v10';

/** Whether the bot may read a message without the MessageContent intent, by Discord's list of exceptions. */
function isReadable(message: APIMessage, botId: string, isDirect: boolean): boolean {
  return isDirect || message.author.id === botId || message.mentions.some((user) => user.id === botId);
}

/**
 * A message as the bot gets it without the intent: content, embeds, attachments, components and
 * poll are blank, in the message it refers to as well, each judged by itself.
 */
export function withheld(message: APIMessage, botId: string, isDirect: boolean): APIMessage {
  const referenced = message.referenced_message;
  const shown: APIMessage =
    referenced === undefined || referenced === null
      ? message
      : { ...message, referenced_message: withheld(referenced, botId, isDirect) };
  return isReadable(message, botId, isDirect) ? shown : blank(shown);
}

function blank(message: APIMessage): APIMessage {
  const { poll: _, ...rest } = message;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
}
