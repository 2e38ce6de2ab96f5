import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type {
  BotState,
  DataState,
  Inspection,
  ShownChannel,
  ShownGuild,
  ShownMessage,
  ShownPerson,
  ShownRefusal,
} from '../../web/protocol.js';

/** A form that an interaction opened. */
export interface OpenForm {
  readonly interactionId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** A short message to the person, which goes away by itself. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** When an answer could be seen. */
export interface Drawn {
  readonly messageId: string;
  /** Milliseconds from the act until the answer was on the screen. */
  readonly ms: number;
}

export type Drawer = 'places' | 'side' | undefined;

/** Everything the page shows. Replaced, never changed. */
export interface State {
  readonly connected: boolean;
  readonly me: string;
  readonly people: readonly ShownPerson[];
  readonly guilds: readonly ShownGuild[];
  readonly channels: readonly ShownChannel[];
  readonly messages: Readonly<Record<string, readonly ShownMessage[]>>;
  readonly refusals: readonly ShownRefusal[];
  readonly bot: BotState;
  readonly data: DataState;
  /** The channel that is open. */
  readonly here: string;
  /** Who is typing where, until when on the page's clock. */
  readonly typing: readonly { readonly channelId: string; readonly userId: string; readonly until: number }[];
  readonly inspection: Inspection | undefined;
  readonly drawn: Drawn | undefined;
  readonly form: OpenForm | undefined;
  readonly replyTo: APIMessage | undefined;
  readonly editing: string | undefined;
  /** Components that wait for the bot, and those that failed, by message id. */
  readonly pending: Readonly<Record<string, string>>;
  readonly failed: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
  /** What is open over the channel on a narrow screen. */
  readonly drawer: Drawer;
  /** Counts registrations of commands, after which lists of commands are fetched anew. */
  readonly commandsVersion: number;
}

export const EMPTY: State = {
  connected: false,
  me: '',
  people: [],
  guilds: [],
  channels: [],
  messages: {},
  refusals: [],
  bot: { state: 'starting', trouble: undefined },
  data: { edition: 1, problems: [] },
  here: '',
  typing: [],
  inspection: undefined,
  drawn: undefined,
  form: undefined,
  replyTo: undefined,
  editing: undefined,
  pending: {},
  failed: {},
  notices: [],
  drawer: undefined,
  commandsVersion: 0,
};

/** A state with listeners. */
export class Store {
  #state = EMPTY;
  readonly #listeners = new Set<() => void>();

  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export function me(state: State): ShownPerson | undefined {
  return state.people.find(({ id }) => id === state.me);
}

export function here(state: State): ShownChannel | undefined {
  return state.channels.find(({ id }) => id === state.here);
}

/** What somebody is called. */
export function nameOf(state: Pick<State, 'people'>, id: string): string {
  return state.people.find((person) => person.id === id)?.name ?? 'Somebody';
}
