import type { Act } from '../../web/act.js';
import type { Push, Reply, Request } from '../../web/protocol.js';

/** Discord's client, or the stand-in, would not let the person do it; the message says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Milliseconds before a lost connection is tried again. */
const RETRY_MS = 1_000;

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** The page's line to the playground. It connects again by itself. */
export class Connection {
  readonly #waiting = new Map<number, Waiting>();
  readonly #onPush: (push: Push) => void;
  readonly #onOpen: () => void;
  readonly #onLost: () => void;
  #socket: WebSocket | undefined;
  #last = 0;

  constructor(listeners: { onPush(push: Push): void; onOpen(): void; onLost(): void }) {
    this.#onPush = listeners.onPush;
    this.#onOpen = listeners.onOpen;
    this.#onLost = listeners.onLost;
    this.#connect();
  }

  /** Does something. Rejects with `Refused` where that is not possible. */
  ask<Value>(act: Act): Promise<Value> {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN)
      return Promise.reject(new Refused('The playground is not running.'));
    this.#last += 1;
    const request: Request = { id: this.#last, act };
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(request.id, { resolve: (value) => resolve(value as Value), reject });
      socket.send(JSON.stringify(request));
    });
  }

  #connect(): void {
    const socket = new WebSocket(`ws://${location.host}/live`);
    this.#socket = socket;
    socket.addEventListener('open', () => this.#onOpen());
    socket.addEventListener('message', ({ data }) => this.#read(JSON.parse(String(data)) as Reply | Push));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Refused('The connection is lost.'));
      this.#waiting.clear();
      this.#onLost();
      setTimeout(() => this.#connect(), RETRY_MS);
    });
  }

  #read(message: Reply | Push): void {
    if ('push' in message) {
      this.#onPush(message);
      return;
    }
    const waiting = this.#waiting.get(message.reply);
    this.#waiting.delete(message.reply);
    if ('refused' in message) waiting?.reject(new Refused(message.refused));
    else waiting?.resolve(message.value);
  }
}
