import type { Language } from '../regulation/language.js';

/** How the bot behaves in one server. In direct messages and where it is no member, the defaults hold. */
export interface GuildSettings {
  /** Channels, forums included, where questions are answered without addressing the bot. */
  readonly answerChannels: readonly string[];
  /** Where the answer to a message goes: into its channel, or into a new thread. */
  readonly replyIn: 'place' | 'thread';
  /** The language of answers: that of the question, or always the same. */
  readonly language: 'question' | Language;
  /** What an unsure bot does in an answer channel where nobody addressed it. */
  readonly uncertain: 'silence' | 'suggestions';
  /** Whether questions without a good answer are kept. */
  readonly questionLog: boolean;
}

/** The settings of a server where nobody has changed any. */
export const DEFAULT_SETTINGS: GuildSettings = Object.freeze({
  answerChannels: Object.freeze([]),
  replyIn: 'place',
  language: 'question',
  uncertain: 'silence',
  questionLog: false,
});

/**
 * `claimed`: nobody had it before, the caller acts on it. `taken`: somebody has it already, here or in another process.
 * `unknown`: the database did not answer. Then messages that address the bot are answered, perhaps twice, and others
 * are not.
 */
export type Claim = 'claimed' | 'taken' | 'unknown';

/** A question asked in a message, and the message that answers it. */
export interface Pair {
  readonly questionId: string;
  readonly answerId: string;
  /** Channel of the answer; it differs from the question's where the answer went into a new thread. */
  readonly channelId: string;
  /** Undefined in direct messages. */
  readonly guildId: string | undefined;
}

export type VoteValue = 'up' | 'down';

/** What one member thinks of one answer. Only an HMAC of the member's id is stored. */
export interface Vote {
  readonly memberId: string;
  readonly answerId: string;
  readonly section: string;
  readonly value: VoteValue;
  /** Where the answer stands, so that the vote goes when the bot leaves; undefined in direct messages. */
  readonly guildId: string | undefined;
}

/** All votes on one section since the first day, without who or when. */
export interface SectionVotes {
  readonly section: string;
  readonly up: number;
  readonly down: number;
}

export type GapReason = 'unanswered' | 'thumbed-down';

/** A question to keep because it got no good answer. */
export interface NewGap {
  readonly guildId: string;
  /** As it was asked; what is stored went through `redact`. */
  readonly question: string;
  readonly reason: GapReason;
}

/** A question that got no good answer, as it was stored. */
export interface Gap extends NewGap {
  /** Random; says nothing about the question, its message or its author. */
  readonly id: string;
  /** What the member said they were looking for, redacted. */
  readonly lookingFor: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Everything the bot keeps. Ids are Discord's, as strings; ids of sections are those of the data.
 *
 * Except for `settings`, `claim`, `sweep` and `close`, which never reject, everything rejects with StoreError when the
 * database does not answer within about two seconds. A promise that resolves means: it is on the disk.
 */
export interface Store {
  /** False where the operator has set no key for votes; then `vote` always rejects. */
  readonly votesOn: boolean;

  /**
   * The settings of a server, from memory where they were read within the last five seconds. If they cannot be read,
   * the last ones that could be, else the defaults.
   */
  settings(guildId: string): Promise<GuildSettings>;
  /** Changes what `change` names and leaves the rest. Resolves to the settings that now hold. */
  saveSettings(guildId: string, change: Partial<GuildSettings>): Promise<GuildSettings>;
  /** Back to the defaults, to which it resolves. What else is kept of the server stays. */
  resetSettings(guildId: string): Promise<GuildSettings>;

  /**
   * Claims an event for the caller, e.g. `message:123`, for 24 hours. Of any number of callers, in any number of
   * processes, one gets `claimed`. Call it once it is sure that there is something to do: it writes.
   */
  claim(event: string): Promise<Claim>;

  /** Remembers which message answers which question, for 24 hours. A later answer replaces the earlier one. */
  savePair(pair: Pair): Promise<void>;
  pairOfQuestion(questionId: string): Promise<Pair | undefined>;
  pairOfAnswer(answerId: string): Promise<Pair | undefined>;
  /** Forgets these pairs and resolves to them; of several callers, one gets each. */
  takePairs(questionIds: readonly string[]): Promise<readonly Pair[]>;

  /** Casts or changes a vote. Resolves to the member's vote on that answer before, undefined if there was none. */
  vote(vote: Vote): Promise<VoteValue | undefined>;
  /** The votes of all sections that have any, by the section's id. */
  voteCounts(): Promise<readonly SectionVotes[]>;
  /**
   * Deletes the votes of a member that have not become mere counts yet, and what tells that one left a gap. Resolves to
   * how many votes.
   */
  deleteMember(memberId: string): Promise<number>;

  /**
   * Keeps a question, if the server's question log is on. Resolves to the gap's id; undefined where the log is off or
   * redacting leaves nothing of the question.
   * @param from whose opinion of which answer it tells: of those, one is kept in 24 hours, then it is undefined as well
   */
  addGap(gap: NewGap, from?: Pick<Vote, 'memberId' | 'answerId'>): Promise<string | undefined>;
  /** Adds what the member was looking for, redacted. Resolves to false if there is no such gap (any more). */
  describeGap(id: string, lookingFor: string): Promise<boolean>;
  /** The gaps of a server, or of all of them, the newest 5,000, newest first. */
  gaps(guildId?: string): Promise<readonly Gap[]>;
  /** How many gaps there are of a server. */
  countGaps(guildId: string): Promise<number>;
  /** Deletes the gaps of a server at once. Resolves to how many. */
  deleteGaps(guildId: string): Promise<number>;

  /** Deletes everything kept of a server: settings, votes, pairs and gaps. Safe to repeat if it rejects. */
  deleteGuild(guildId: string): Promise<void>;
  /**
   * The servers of which anything is kept, to delete those the bot was removed from while it could not hear it or the
   * database was away.
   */
  knownGuilds(): Promise<readonly string[]>;

  /**
   * Deletes what has been kept long enough, and turns old votes into counts. Happens by itself at the start and every
   * 15 minutes.
   */
  sweep(): Promise<void>;
  /** Waits for what is under way, at most about two seconds, and disconnects. Afterwards everything rejects. */
  close(): Promise<void>;
}
