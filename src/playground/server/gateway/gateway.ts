import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Core } from '../core.js';
import type { Change } from '../world/change.js';
import { Connection, type Host, Op } from './connection.js';
import type { GatewayControl } from './control.js';
import { eventsOf } from './events.js';
import { disallowed, isKnown, rights, wants } from './intents.js';
import { sendMembers } from './members.js';
import { sendReady } from './ready.js';
import { Session } from './session.js';

/** The gateway: connections, sessions, and which of them gets which event. */
export class Gateway implements GatewayControl, Host {
  readonly heartbeatMs: number;
  readonly #core: Core;
  readonly #url: () => string;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly #waiting = new Set<() => void>();
  acknowledges = true;
  identified = 0;
  resumed = 0;
  intents = 0;

  /** @param url Where the gateway is reached, known once the server listens. */
  constructor(core: Core, heartbeatMs: number, url: () => string) {
    this.#core = core;
    this.heartbeatMs = heartbeatMs;
    this.#url = url;
  }

  /** Takes over a connection that asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (opened) => {
      const version = new URL(request.url ?? '/', 'ws://stand-in').searchParams.get('v');
      if (version !== null && version !== '10') opened.close(4012, 'Invalid API version');
      else this.#connections.add(new Connection(opened, this));
    });
  }

  /** Tells the sessions what changed, each what it may know. */
  announce(change: Change): void {
    for (const event of eventsOf(this.#core, change))
      for (const session of this.#sessions.values())
        if (session.serves(event.guildId) && wants(session.intents, event.name, event.guildId !== undefined))
          session.dispatch(event.name, event.data(rights(session.intents)));
  }

  /** Sends an event that needs no intent. */
  dispatch(name: string, data: unknown): void {
    const guildId = (data as { guild_id?: string }).guild_id;
    for (const session of this.#sessions.values()) if (session.serves(guildId)) session.dispatch(name, data);
  }

  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.connection?.isOpen === true).length;
  }

  ready(withinMs = 5000): Promise<void> {
    if (this.connected > 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(done);
        reject(new Error(`No bot had a session within ${withinMs} ms.`));
      }, withinMs);
      this.#waiting.add(done);
    });
  }

  drop(): void {
    for (const session of this.#sessions.values()) session.connection = undefined;
    for (const connection of this.#connections) connection.cut();
  }

  reconnect(): void {
    for (const connection of this.#connections) connection.send(Op.reconnect, null);
  }

  invalidate(resumable = false): void {
    for (const session of this.#sessions.values()) session.connection = undefined;
    if (!resumable) this.#sessions.clear();
    for (const connection of this.#connections) {
      connection.session = undefined;
      connection.send(Op.invalid, resumable);
    }
  }

  acknowledge(on: boolean): void {
    this.acknowledges = on;
  }

  repeat(event: string): boolean {
    return [...this.#sessions.values()].map((session) => session.repeat(event)).includes(true);
  }

  close(): void {
    for (const connection of this.#connections) connection.cut();
    this.#server.close();
    this.#sessions.clear();
  }

  identify(connection: Connection, data: unknown): void {
    const { intents, shard } = data as { intents?: unknown; shard?: [number, number] };
    const [index, count] = shard ?? [0, 1];
    if (!this.#isToken(data)) connection.close(4004, 'Authentication failed');
    else if (!isKnown(intents)) connection.close(4013, 'Invalid intent(s)');
    else if (disallowed(intents, this.#core.portal) !== 0) connection.close(4014, 'Disallowed intent(s)');
    else if (!(index >= 0 && index < count)) connection.close(4010, 'Invalid shard');
    else {
      const session = new Session(intents, [index, count]);
      this.#sessions.set(session.id, session);
      this.identified += 1;
      this.intents = intents;
      this.#join(connection, session);
      sendReady(this.#core, session, this.#url());
      this.#arrived();
    }
  }

  resume(connection: Connection, data: unknown): void {
    const { session_id: id, seq } = data as { session_id?: unknown; seq?: unknown };
    const session = typeof id === 'string' ? this.#sessions.get(id) : undefined;
    const after = typeof seq === 'number' ? seq : 0;
    if (!this.#isToken(data)) connection.close(4004, 'Authentication failed');
    else if (session !== undefined && after > session.sequence) connection.close(4007, 'Invalid seq');
    else if (session?.canReplay(after) !== true) connection.send(Op.invalid, false);
    else {
      const old = session.connection;
      this.#join(connection, session);
      if (old !== connection) old?.cut();
      session.replay(after);
      session.dispatch('RESUMED', { _trace: [] });
      this.resumed += 1;
      this.#arrived();
    }
  }

  #isToken(data: unknown): boolean {
    return (data as { token?: unknown }).token === this.#core.token;
  }

  members(session: Session, data: unknown): void {
    sendMembers(this.#core, session, data);
  }

  left(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (session?.connection !== connection) return;
    session.connection = undefined;
    // Who says goodbye with 1000 or 1001 gives the session up (Discord: "the session will be invalidated").
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
  }

  #join(connection: Connection, session: Session): void {
    connection.session = session;
    session.connection = connection;
  }

  #arrived(): void {
    for (const done of this.#waiting) done();
    this.#waiting.clear();
  }
}
