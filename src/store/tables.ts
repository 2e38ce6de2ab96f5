import type { GapReason, VoteValue } from './store.js';

/** The tables, the same on SQLite and PostgreSQL. Ids are text, times milliseconds since the epoch. */
export interface Tables {
  readonly guild_settings: {
    readonly guild_id: string;
    /** A JSON array of channel ids, so that a change is one statement. */
    readonly answer_channels: string;
    readonly reply_in: string;
    readonly language: string;
    readonly uncertain: string;
    /** 0 or 1. */
    readonly question_log: number;
  };
  readonly event_claims: {
    readonly event: string;
    readonly at: number;
  };
  readonly answer_pairs: {
    readonly question_id: string;
    readonly answer_id: string;
    readonly channel_id: string;
    readonly guild_id: string | null;
    readonly at: number;
  };
  readonly votes: {
    /** HMAC-SHA256 of the member's id, in hexadecimal digits. */
    readonly member: string;
    readonly answer_id: string;
    readonly section_id: string;
    readonly guild_id: string | null;
    readonly value: VoteValue;
    readonly at: number;
  };
  /** Votes older than they may be kept, counted. */
  readonly vote_counts: {
    readonly section_id: string;
    readonly value: VoteValue;
    readonly n: number;
  };
  readonly gaps: {
    readonly id: string;
    readonly guild_id: string;
    readonly question: string;
    readonly reason: GapReason;
    readonly looking_for: string | null;
    readonly at: number;
  };
}
