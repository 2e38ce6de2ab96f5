import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Core } from './core.js';
import type { Faults } from './faults.js';
import type { GatewayControl } from './gateway/control.js';
import type { Channel, Guild, User } from './world/model.js';
import type { World } from './world/world.js';

/** Where the stand-in takes its time from, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** How many requests a bucket lets through in how many milliseconds. */
export interface Bucket {
  readonly limit: number;
  readonly windowMs: number;
}

/** What the developer portal would hold: which privileged intents are switched on. All off by default. */
export interface PrivilegedIntents {
  readonly messageContent?: boolean;
  readonly guildMembers?: boolean;
  readonly presences?: boolean;
}

export interface StandInOptions {
  /** The only bot token that is accepted. */
  readonly token?: string;
  /** Port on 127.0.0.1; 0, the default, lets the system choose. */
  readonly port?: number;
  /** Time for ids, interaction tokens and rate limits; the system's by default. */
  readonly clock?: Clock;
  readonly privilegedIntents?: PrivilegedIntents;
  /** Heartbeat interval told in hello, in milliseconds; Discord's 41,250 by default. */
  readonly heartbeatMs?: number;
  /** Create-message bucket per channel; Discord's observed 5 in 5 s by default. */
  readonly messageBucket?: Bucket;
}

/** One request the bot made, in the order of arrival. `body` is what was parsed from JSON. */
export interface LoggedRequest {
  readonly method: string;
  /** The path below `/api/v10`, with ids, without the query. */
  readonly path: string;
  /** The path with names for ids, `/channels/:channel/messages`; undefined where no such route is known. */
  readonly route: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  /** Discord's error code where the request was refused. */
  readonly code: number | undefined;
  /** What was answered; undefined for 204. */
  readonly answer: unknown;
  /** Arrival on the stand-in's clock. */
  readonly at: number;
}

/** A request answered with 400 and code 50035 or another code that says that the payload is wrong. */
export interface Refusal {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly code: number;
  readonly message: string;
  /** Each mistake as `components[0].custom_id: BASE_TYPE_MAX_LENGTH: Must be …`. */
  readonly problems: readonly string[];
}

/** What changes for people's eyes; the web page and the test helpers listen to these. */
export type Happening =
  | {
      readonly type: 'message';
      readonly change: 'created' | 'edited' | 'deleted';
      readonly message: APIMessage;
      /** The only person who sees it, where it is ephemeral. */
      readonly onlyFor: string | undefined;
    }
  | { readonly type: 'channel'; readonly change: 'created' | 'edited' | 'deleted'; readonly channel: Channel }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'commands' }
  | { readonly type: 'refusal'; readonly refusal: Refusal }
  | { readonly type: 'response'; readonly interactionId: string; readonly response: InteractionOutcome };

/** What became of an interaction's first response. */
export type InteractionOutcome =
  | { readonly kind: 'message'; readonly messageId: string }
  | { readonly kind: 'deferred'; readonly messageId: string }
  | { readonly kind: 'updated'; readonly messageId: string }
  | { readonly kind: 'acknowledged'; readonly messageId: string }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** One entry of an autocomplete list. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The default world's places, by what they are for. */
export interface Places {
  /** A server in English with the bot in it. */
  readonly guild: Guild;
  readonly general: Channel;
  /** A second text channel, for an answer channel. */
  readonly questions: Channel;
  readonly forum: Channel;
  /** A public thread below `general`. */
  readonly thread: Channel;
  /** A server the bot is not in: for the user-installed app. */
  readonly elsewhere: Guild;
  readonly lobby: Channel;
}

/** The default world's people. */
export interface Cast {
  /** Owner of both servers: everything is permitted. */
  readonly admin: User;
  readonly member: User;
  readonly bot: User;
}

/** The running stand-in for Discord. */
export interface StandIn {
  /** REST base for `DISCORD_API_URL`, `http://127.0.0.1:PORT/api`; discord.js adds `/v10`. */
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly clock: Clock;
  readonly world: World;
  readonly places: Places;
  readonly people: Cast;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Every payload that was refused as invalid; a test of good behaviour expects none. */
  readonly refusals: readonly Refusal[];
  /** Requests to routes that the stand-in does not have; a test expects none. */
  readonly unknownRoutes: readonly LoggedRequest[];
  /** Registered commands: the global ones, or those of a server. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  readonly gateway: GatewayControl;
  /** The server's own parts, for `people.ts` and the page: not for tests. */
  readonly core: Core;
  readonly faults: Faults;
  /** Calls `listener` on each happening until the returned function is called. */
  listen(listener: (happening: Happening) => void): () => void;
  /** Resolves once nothing is under way: no request being answered and none for `quietMs` real milliseconds. */
  settled(quietMs?: number): Promise<void>;
  close(): Promise<void>;
}
