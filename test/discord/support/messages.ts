import type { IncomingMessage } from '../../../src/discord/messages/incoming.js';
import type { Surroundings, Whereabouts } from '../../../src/discord/messages/whereabouts.js';

/** The bot's own id. */
export const BOT = '1';

/** A message of member 42 in a server that does not address the bot; what a test does not care about is filled in. */
export function incoming(parts: Partial<IncomingMessage> = {}): IncomingMessage {
  return {
    id: '100',
    channelId: '5',
    guildId: '6',
    authorId: '42',
    authorIsBot: false,
    fromWebhook: false,
    system: false,
    content: 'when did it take effect?',
    mentionedUserIds: new Set(),
    mentionsMany: false,
    editedAt: undefined,
    repliesTo: undefined,
    ...parts,
  };
}

/** A message that mentions the bot. */
export function mention(content: string, parts: Partial<IncomingMessage> = {}): IncomingMessage {
  return incoming({ content: `<@${BOT}> ${content}`, mentionedUserIds: new Set([BOT]), ...parts });
}

/** What an earlier message was. */
export function earlier(parts: Partial<NonNullable<IncomingMessage['repliesTo']>> = {}) {
  return { id: '90', authorId: '43', content: '', components: [], repliesTo: undefined, ...parts };
}

/** A Chinese server in which every channel is an ordinary one, unless a test says otherwise. */
export function surroundings(
  places: Readonly<Record<string, Partial<Whereabouts>>> = {},
  contents: Readonly<Record<string, string>> = {},
): Surroundings {
  return {
    botId: BOT,
    localeOf: () => 'zh-CN',
    whereabouts: async (channelId) => ({
      ids: [channelId],
      inThread: false,
      postTitle: undefined,
      ...places[channelId],
    }),
    contentOf: async (_, messageId) => contents[messageId] ?? '',
  };
}
