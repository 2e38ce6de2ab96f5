import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** What the bot is always told about. None of these is privileged. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Requests are given up after this many milliseconds: an answer that late helps nobody. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * A discord.js client that is not connected yet. It keeps servers, channels and roles, and of everything else
 * only itself: nothing the bot says depends on members, messages or presences it has seen before.
 * @param options.apiUrl base of Discord's REST API without the version
 * @param options.readsMessages whether the content of messages that do not address the bot is delivered: privileged
 */
export function createClient({
  apiUrl,
  readsMessages,
}: {
  readonly apiUrl: string;
  readonly readsMessages: boolean;
}): Client {
  const isSelf = (holder: { readonly id: string; readonly client: Client }) =>
    holder.id === holder.client.user?.id;
  return new Client({
    intents: [...INTENTS, ...(readsMessages ? [GatewayIntentBits.MessageContent] : [])],
    // Without it, the first direct message of a member after a start would not arrive.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: { api: apiUrl, timeout: REQUEST_TIMEOUT_MS },
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: isSelf },
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: isSelf },
      VoiceStateManager: 0,
    }),
    sweepers: Options.DefaultSweeperSettings,
  });
}
