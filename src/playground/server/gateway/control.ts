/** What a test may do to the bot's connection. */
export interface GatewayControl {
  /** Sessions identified so far, counting neither resumes nor refused ones. */
  readonly identified: number;
  /** Successful resumes so far. */
  readonly resumed: number;
  /** Open connections with a session. */
  readonly connected: number;
  /** Intents of the newest session; 0 before the first. */
  readonly intents: number;
  /** Resolves when a bot has a session (READY sent or resumed); rejects after `withinMs` real milliseconds. */
  ready(withinMs?: number): Promise<void>;
  /** Cuts every socket without a close frame, as a broken network does; the session can be resumed. */
  drop(): void;
  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void;
  /** Invalidates every session (op 9); `resumable` is told to the client. */
  invalidate(resumable?: boolean): void;
  /** Stops acknowledging heartbeats, so that the connection becomes a zombie; `true` to start again. */
  acknowledge(on: boolean): void;
  /** Delivers the newest event of that name a second time, as Discord sometimes does. False if there is none. */
  repeat(event: string): boolean;
}
