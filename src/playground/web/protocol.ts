import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
} from 'discord-api-types/v10';
import type { ExplanationJson } from '../../cli/explanation-json.js';
import type { Act } from './act.js';

/** What page and server say to each other over the WebSocket, one JSON object a message. */

/** From the page. Each is answered by one `Reply` with the same `id`. */
export interface Request {
  readonly id: number;
  readonly act: Act;
}

/** To the page: what became of an act. `refused` is why Discord's client would not let the person do it. */
export type Reply =
  | { readonly reply: number; readonly value: unknown }
  | { readonly reply: number; readonly refused: string };

/** Somebody in the world. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** May change a server's settings. */
  readonly admin: boolean;
  /** Discord locale of the client. */
  readonly locale: string;
}

/** A server as the person sees it. */
export interface ShownGuild {
  readonly id: string;
  readonly name: string;
  readonly hasBot: boolean;
  readonly memberIds: readonly string[];
  readonly roles: readonly Pick<APIRole, 'id' | 'name'>[];
}

export interface ShownChannel {
  readonly id: string;
  readonly kind: 'text' | 'forum' | 'thread' | 'direct';
  /** Discord's number of the type, for channel selects. */
  readonly type: number;
  readonly name: string;
  readonly topic: string;
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  readonly canSend: boolean;
  readonly canManageMessages: boolean;
}

/** A message as the person sees it. */
export interface ShownMessage {
  readonly data: APIMessage;
  /** The command it answers, as the client shows it above: `/ask`, or a menu command's name. */
  readonly command: string | undefined;
}

/** A payload that Discord would have refused. */
export interface ShownRefusal {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Where it would have been shown, as far as the request tells. */
  readonly channelId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly code: number;
  readonly message: string;
  readonly problems: readonly string[];
  readonly body: unknown;
}

/** How the bot's process is. */
export interface BotState {
  readonly state: 'starting' | 'ready' | 'ended';
  /** Why it ended, or the last error that it logged. */
  readonly trouble: string | undefined;
}

/** One thing wrong with the data; `line` counts from 1. */
export interface ShownProblem {
  readonly file: string;
  readonly line: number;
  /** Dotted path of the field; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
}

/** The data that answers are given from. */
export interface DataState {
  /** Counts reloads that succeeded. */
  readonly edition: number;
  /** What is wrong with the files as they are now; answers go on from the last good edition. */
  readonly problems: readonly ShownProblem[];
}

/** How one answer of the bot came about. */
export interface Inspection {
  readonly channelId: string;
  readonly messageId: string;
  /** Undefined where nothing was searched for: `/help`, a button. */
  readonly explanation: ExplanationJson | undefined;
  /** Milliseconds from the act until the stand-in had the answer; undefined where nobody had asked for it. */
  readonly botMs: number | undefined;
  /** Milliseconds of them that the search takes by itself, measured again here. */
  readonly searchMs: number | undefined;
  readonly edition: number;
  /** The request with which the answer was sent or last changed. */
  readonly request: { readonly method: string; readonly path: string; readonly body: unknown } | undefined;
}

/** Everything the page shows, for one person. */
export interface Snapshot {
  readonly me: string;
  readonly people: readonly ShownPerson[];
  readonly guilds: readonly ShownGuild[];
  readonly channels: readonly ShownChannel[];
  /** By channel, oldest first. */
  readonly messages: Readonly<Record<string, readonly ShownMessage[]>>;
  readonly refusals: readonly ShownRefusal[];
  readonly bot: BotState;
  readonly data: DataState;
}

/** To the page, unasked: what has changed for the person who is looking. */
export type Push =
  | { readonly push: 'message'; readonly message: ShownMessage }
  | { readonly push: 'gone'; readonly channelId: string; readonly messageId: string }
  | {
      readonly push: 'places';
      readonly guilds: readonly ShownGuild[];
      readonly channels: readonly ShownChannel[];
    }
  | { readonly push: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly push: 'commands' }
  | { readonly push: 'refusal'; readonly refusal: ShownRefusal }
  | { readonly push: 'bot'; readonly bot: BotState }
  | { readonly push: 'data'; readonly data: DataState }
  | { readonly push: 'inspection'; readonly inspection: Inspection };

/** What became of a command, a click, a choice or a form. */
export interface Seen {
  readonly kind: 'message' | 'updated' | 'acknowledged' | 'modal' | 'thinking' | 'failed';
  readonly interactionId: string;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
}

export type Commands = readonly APIApplicationCommand[];
