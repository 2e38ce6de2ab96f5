import type { WebSocket } from 'ws';
import type { Session } from './session.js';

/** Gateway operations, by Discord's numbers. */
export const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

/** How many messages a client may send in a minute; 4008 above. */
const SENDS_PER_MINUTE = 120;

/** What a connection asks of the gateway. */
export interface Host {
  readonly heartbeatMs: number;
  /** Whether heartbeats are acknowledged at the moment. */
  readonly acknowledges: boolean;
  identify(connection: Connection, data: unknown): void;
  resume(connection: Connection, data: unknown): void;
  members(session: Session, data: unknown): void;
  left(connection: Connection, code: number): void;
}

interface Incoming {
  readonly op: number;
  readonly d: unknown;
}

/** One socket: greeting, heartbeats, Discord's rules of conduct. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #host: Host;
  /** The session it carries, once identified or resumed. */
  session: Session | undefined;
  #sends = 0;
  #windowStart = Date.now();
  #lastHeard = Date.now();

  constructor(socket: WebSocket, host: Host) {
    this.#socket = socket;
    this.#host = host;
    // A client that stops its heartbeats is cut off.
    const watch = setInterval(() => {
      if (Date.now() - this.#lastHeard > host.heartbeatMs * 2) this.close(4009, 'Session timed out');
    }, host.heartbeatMs).unref();
    socket.on('message', (raw) => this.#receive(String(raw)));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      clearInterval(watch);
      host.left(this, code);
    });
    this.send(Op.hello, { heartbeat_interval: host.heartbeatMs, _trace: [] });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  send(op: number, d: unknown, s: number | null = null, t: string | null = null): void {
    if (this.isOpen) this.#socket.send(JSON.stringify({ op, d, s, t }));
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Cuts it off as a broken network does. */
  cut(): void {
    this.#socket.terminate();
  }

  #receive(raw: string): void {
    if (Date.now() - this.#windowStart > 60_000) {
      this.#windowStart = Date.now();
      this.#sends = 0;
    }
    this.#sends += 1;
    const message = parse(raw);
    if (this.#sends > SENDS_PER_MINUTE) this.close(4008, 'You are being rate limited');
    else if (message === undefined) this.close(4002, 'Error while decoding payload');
    else this.#handle(message);
  }

  #handle({ op, d }: Incoming): void {
    const { session } = this;
    if (op === Op.heartbeat) {
      this.#lastHeard = Date.now();
      if (this.#host.acknowledges) this.send(Op.ack, null);
    } else if (op === Op.identify || op === Op.resume) {
      if (session !== undefined) this.close(4005, 'Already authenticated');
      else if (op === Op.identify) this.#host.identify(this, d);
      else this.#host.resume(this, d);
    } else if (session === undefined) this.close(4003, 'Not authenticated');
    else if (op === Op.members) this.#host.members(session, d);
    else if (op !== Op.presence && op !== Op.voice) this.close(4001, 'Unknown opcode');
  }
}

function parse(raw: string): Incoming | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null || !('op' in value) || typeof value.op !== 'number')
      return undefined;
    return { op: value.op, d: 'd' in value ? value.d : null };
  } catch {
    return undefined;
  }
}
