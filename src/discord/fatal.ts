import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

const PORTAL = 'https://discord.com/developers/applications';
const BAD_TOKEN =
  `Discord does not accept the token. Copy it again from the "Bot" page of your application at ${PORTAL} ` +
  'into DISCORD_TOKEN; if it was reset there, the old one has ended.';

/** Closes of the gateway after which discord.js does not connect again, with what the operator can do. */
const FATAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, BAD_TOKEN],
  [GatewayCloseCodes.InvalidShard, 'Discord refused the shard (4010). Start one process without sharding.'],
  [GatewayCloseCodes.ShardingRequired, 'The bot is in too many servers for one connection (4011).'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord has ended this version of its API (4012). Update the bot.'],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know an intent that was requested (4013). Update the bot.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord does not allow an intent that was requested (4014). For answer channels (ANSWER_CHANNELS=on) switch on ' +
      `"Message Content Intent" under "Privileged Gateway Intents" on the "Bot" page of your application at ${PORTAL}, ` +
      'or set ANSWER_CHANNELS=off.',
  ],
]);

/** What to tell the operator when the gateway closed with this code for good. */
export function fatalClose(code: number): string {
  return FATAL_CLOSES.get(code) ?? `Discord closed the connection for good (${code}).`;
}

/** What to tell the operator when logging in failed for a reason that trying again would not change. */
export function fatalLogin(error: unknown): string | undefined {
  const badToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  return badToken ? BAD_TOKEN : undefined;
}
