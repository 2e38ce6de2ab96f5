import type { APIMessage } from 'discord-api-types/v10';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '../../web/act.js';
import type { Commands, Inspection, Push, Seen, Snapshot } from '../../web/protocol.js';
import { Connection, Refused } from './connection.js';
import { changeBy } from './pushes.js';
import { type Drawer, type State, Store } from './state.js';

/** Milliseconds that a notice stays. */
const NOTICE_MS = 6_000;

type Target = { readonly channel: string; readonly message: string };

/** What the parts of the page can do. What is refused becomes a notice. */
export class App {
  readonly store = new Store();
  readonly #connection: Connection;
  #notices = 0;
  #sentAt = 0;

  constructor() {
    this.#connection = new Connection({
      onPush: (push) => this.#onPush(push),
      onOpen: () => void this.#start(),
      onLost: () => this.store.set({ connected: false }),
    });
  }

  get state(): State {
    return this.store.state;
  }

  /** Shows everything as `person` sees it. */
  async become(person: string): Promise<void> {
    const snapshot = await this.#connection.ask<Snapshot>({ do: 'look', as: person });
    const still = snapshot.channels.some(({ id }) => id === this.state.here);
    const here = still ? this.state.here : (snapshot.channels.find(({ kind }) => kind === 'text')?.id ?? '');
    this.store.set({
      ...snapshot,
      here,
      connected: true,
      replyTo: undefined,
      editing: undefined,
      form: undefined,
    });
  }

  open(channel: string): void {
    this.store.set({ here: channel, drawer: undefined, replyTo: undefined, editing: undefined });
  }

  show(drawer: Drawer): void {
    this.store.set({ drawer });
  }

  /** Sends a message; false where it was refused. */
  send(channel: string, content: string, replyTo: APIMessage | undefined): Promise<boolean> {
    this.store.set({ replyTo: undefined });
    return this.#try({ do: 'type', channel, content, ...(replyTo ? { replyTo: replyTo.id } : {}) });
  }

  edit(message: APIMessage, content: string): Promise<boolean> {
    return this.#try({ do: 'edit', ...target(message), content });
  }

  async remove(message: APIMessage): Promise<void> {
    if (!(await this.#try({ do: 'remove', ...target(message) }))) return;
    // Dismissing a private message is told to nobody, so the page takes it away itself.
    this.#onPush({ push: 'gone', channelId: message.channel_id, messageId: message.id });
  }

  async post(forum: string, title: string, content: string): Promise<boolean> {
    const opened = await this.#ask<string>({ do: 'post', channel: forum, title, content });
    if (opened !== undefined) this.open(opened);
    return opened !== undefined;
  }

  async thread(message: APIMessage, name: string): Promise<void> {
    const opened = await this.#ask<string>({ do: 'thread', ...target(message), name });
    if (opened !== undefined) this.open(opened);
  }

  async locale(locale: 'en-US' | 'zh-CN' | 'zh-TW'): Promise<void> {
    if (await this.#try({ do: 'locale', locale })) await this.become(this.state.me);
  }

  async commands(channel: string): Promise<Commands> {
    return (await this.#ask<Commands>({ do: 'commands', channel })) ?? [];
  }

  /** Choices for what is typed into an option; rejects where there are none to be had. */
  complete(
    act: Extract<Act, { do: 'autocomplete' }>,
  ): Promise<readonly { name: string; value: string | number }[]> {
    return this.#connection.ask(act);
  }

  /** Uses a command, a component or a form; false where it was refused. */
  async interact(act: Extract<Act, { do: 'slash' | 'menu' | 'userMenu' | 'submit' }>): Promise<boolean> {
    const seen = await this.#ask<Seen>(act);
    if (seen?.kind === 'failed') this.notice('The application did not respond.');
    this.#openForm(seen);
    return seen !== undefined;
  }

  /** Uses a component of a message. It waits, and says so beside it where it failed. */
  async use(
    message: APIMessage,
    act: Extract<Act, { do: 'click' | 'select' }>,
    component: string,
  ): Promise<void> {
    this.#mark('pending', message.id, component);
    this.#mark('failed', message.id, undefined);
    const seen = await this.#ask<Seen>(act);
    this.#mark('pending', message.id, undefined);
    if (seen?.kind === 'failed') this.#mark('failed', message.id, 'This interaction failed');
    this.#openForm(seen);
  }

  async inspect(message: APIMessage): Promise<void> {
    const inspection = await this.#ask<Inspection | null>({ do: 'inspect', ...target(message) });
    this.store.set({ inspection: inspection ?? undefined, drawer: 'side' });
  }

  notice(text: string): void {
    this.#notices += 1;
    const id = this.#notices;
    this.store.set({ notices: [...this.state.notices, { id, text }] });
    setTimeout(() => this.dismiss(id), NOTICE_MS);
  }

  dismiss(id: number): void {
    this.store.set({ notices: this.state.notices.filter((notice) => notice.id !== id) });
  }

  async #start(): Promise<void> {
    // The first snapshot tells who there is; the server takes nobody's id for the ordinary member.
    await this.become(this.state.me || '0');
  }

  #openForm(seen: Seen | undefined): void {
    if (seen?.kind === 'modal' && seen.modal !== undefined)
      this.store.set({ form: { interactionId: seen.interactionId, modal: seen.modal } });
  }

  #mark(field: 'pending' | 'failed', messageId: string, value: string | undefined): void {
    const { [messageId]: _, ...others } = this.state[field];
    this.store.set({ [field]: value === undefined ? others : { ...others, [messageId]: value } });
  }

  async #try(act: Act): Promise<boolean> {
    return (await this.#ask(act)) !== undefined;
  }

  /** Undefined where it was refused. */
  async #ask<Value>(act: Act): Promise<Value | undefined> {
    if (act.do !== 'commands' && act.do !== 'inspect') this.#sentAt = performance.now();
    try {
      return await this.#connection.ask<Value>(act);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.notice(error.message);
      return undefined;
    }
  }

  #onPush(push: Push): void {
    if (push.push === 'data') this.#onData(push.data.edition);
    if (push.push === 'bot' && push.bot.state === 'ready' && push.bot.trouble !== undefined)
      this.notice(`The bot has logged an error. ${push.bot.trouble}`);
    this.store.set(changeBy(push, this.state));
    if (push.push !== 'message' || !push.message.data.author.bot) return;
    const { id } = push.message.data;
    const sentAt = this.#sentAt;
    // The frame after the next callback has been painted with the message in it.
    requestAnimationFrame(() => {
      this.store.set({ drawn: { messageId: id, ms: performance.now() - sentAt } });
    });
  }

  #onData(edition: number): void {
    if (edition > this.state.data.edition) this.notice('The data has been read anew.');
  }
}

function target(message: APIMessage): Target {
  return { channel: message.channel_id, message: message.id };
}

export const AppContext = createContext<App | undefined>(undefined);

/** The app of the page. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('There is no app around this component.');
  return app;
}
