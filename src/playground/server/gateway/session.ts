import { randomBytes } from 'node:crypto';
import { type Connection, Op } from './connection.js';

/** An event as it was sent, with its sequence number. */
interface Sent {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** How many events are kept for a resume. */
const KEPT = 1000;

/** A gateway session: it outlives its connection, so that it can be resumed. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  readonly shard: readonly [number, number];
  connection: Connection | undefined;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(intents: number, shard: readonly [number, number]) {
    this.intents = intents;
    this.shard = shard;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Sends an event, or keeps it for the resume where there is no connection. */
  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    const sent: Sent = { s: this.#sequence, t, d };
    this.#sent.push(sent);
    if (this.#sent.length > KEPT) this.#sent.shift();
    this.#send(sent);
  }

  /** Whether everything after that sequence number is still there. */
  canReplay(after: number): boolean {
    const first = this.#sent[0]?.s ?? this.#sequence + 1;
    return after <= this.#sequence && after >= first - 1;
  }

  /** Sends again what was missed, with the old sequence numbers. */
  replay(after: number): void {
    for (const sent of this.#sent) if (sent.s > after) this.#send(sent);
  }

  /** Sends the newest event of that name once more, as a new one. */
  repeat(name: string): boolean {
    const found = this.#sent.findLast((sent) => sent.t === name);
    if (found !== undefined) this.dispatch(found.t, found.d);
    return found !== undefined;
  }

  /** Whether this shard is the one that gets events of that server; direct messages go to the first. */
  serves(guildId: string | undefined): boolean {
    const [index, count] = this.shard;
    return guildId === undefined ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
  }

  #send(sent: Sent): void {
    this.connection?.send(Op.dispatch, sent.d, sent.s, sent.t);
  }
}
