import { type APIMessage, ChannelType, type Client, Routes } from 'discord.js';

/** A channel, thread or post in a server. */
export interface Whereabouts {
  /** Its own id and, of a thread or post, that of the channel or forum it is in: settings made for one hold. */
  readonly ids: readonly string[];
  /** A thread, or a post of a forum. */
  readonly inThread: boolean;
  /** The title, where it is a post of a forum. */
  readonly postTitle: string | undefined;
}

/** What the bot looks up at Discord about messages. Nothing of it rejects. */
export interface LookUp {
  /** The locale of a server, as far as it is known. */
  localeOf(guildId: string): string | undefined;
  /** Undefined where it cannot be seen. */
  whereabouts(channelId: string): Promise<Whereabouts | undefined>;
  /** The content of a message; empty where it cannot be read. */
  contentOf(channelId: string, messageId: string): Promise<string>;
}

/** What there is to know around messages. */
export interface Surroundings extends LookUp {
  /** The bot's own id. */
  readonly botId: string;
}

/** What there is to know once the client is connected. */
export function createSurroundings(client: Client<true>, lookUp: LookUp): Surroundings {
  return { botId: client.user.id, ...lookUp };
}

/** Looks at what the client remembers, and asks Discord where it does not. */
export function createLookUp(client: Client): LookUp {
  return {
    localeOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale,
    async whereabouts(channelId) {
      // A thread that was archived when the bot started is not remembered.
      const channel = await client.channels.fetch(channelId).catch(() => null);
      if (channel === null || channel.isDMBased()) return undefined;
      if (!channel.isThread()) return { ids: [channelId], inThread: false, postTitle: undefined };
      const { parent, parentId, name } = channel;
      const isPost = parent?.type === ChannelType.GuildForum || parent?.type === ChannelType.GuildMedia;
      return {
        ids: parentId === null ? [channelId] : [channelId, parentId],
        inThread: true,
        postTitle: isPost ? name : undefined,
      };
    },
    async contentOf(channelId, messageId) {
      try {
        const message = (await client.rest.get(Routes.channelMessage(channelId, messageId))) as APIMessage;
        return message.content;
      } catch {
        return '';
      }
    },
  };
}
