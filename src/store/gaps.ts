import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Connection } from './connection.js';
import type { Pseudonym } from './pseudonym.js';
import { redact } from './redact.js';
import type { NewGap, Store } from './store.js';
import type { Tables } from './tables.js';

/** A gap is kept for so long. */
export const GAPS_KEPT_MS = 90 * 24 * 60 * 60 * 1000;
/** The most gaps that are read at once. */
const MOST_GAPS = 5000;

/** Questions that got no good answer. Nothing gets in here unredacted. */
export type GapStore = Pick<Store, 'addGap' | 'describeGap' | 'gaps' | 'countGaps' | 'deleteGaps'>;

export function createGaps(connection: Connection, now: () => number, pseudonym: Pseudonym): GapStore {
  /** @returns the id of the gap; undefined where the log is off */
  async function insert(db: Kysely<Tables>, { guildId, question, reason }: NewGap) {
    const added = await db
      .insertInto('gaps')
      .columns(['id', 'guild_id', 'question', 'reason', 'at'])
      // One statement, so that nothing is kept once the log is off, whatever a process has in its memory.
      .expression((eb) =>
        eb
          .selectFrom('guild_settings')
          .select([
            sql<string>`cast(${randomUUID()} as text)`.as('id'),
            'guild_id',
            sql<string>`cast(${question} as text)`.as('question'),
            sql<string>`cast(${reason} as text)`.as('reason'),
            sql<number>`cast(${now()} as bigint)`.as('at'),
          ])
          .where('guild_id', '=', guildId)
          .where('question_log', '=', 1),
      )
      .returning('id')
      .executeTakeFirst();
    return added?.id;
  }

  /** The same where nobody has had this event, which is then taken. */
  async function insertOnce(db: Kysely<Tables>, gap: NewGap, event: string) {
    const claimed = await db
      .insertInto('event_claims')
      .values({ event, at: now() })
      .onConflict((conflict) => conflict.column('event').doNothing())
      .returning('event')
      .executeTakeFirst();
    if (claimed === undefined) return undefined;
    const id = await insert(db, gap);
    // The log may be switched on before the claim ends.
    if (id === undefined) await db.deleteFrom('event_claims').where('event', '=', event).execute();
    return id;
  }

  return {
    async addGap({ guildId, question, reason }, from) {
      const gap = { guildId, question: redact(question), reason };
      if (gap.question === '') return undefined;
      if (from === undefined) return connection.attempt('write', (db) => insert(db, gap));
      const event = claimOfGap(from.answerId, pseudonym(from.memberId));
      return connection.attempt('write', (db) => insertOnce(db, gap, event));
    },
    async describeGap(id, lookingFor) {
      const text = redact(lookingFor);
      const { numUpdatedRows } = await connection.attempt('write', (db) =>
        db
          .updateTable('gaps')
          .set({ looking_for: text === '' ? null : text })
          .where('id', '=', id)
          .where('at', '>', now() - GAPS_KEPT_MS)
          .executeTakeFirstOrThrow(),
      );
      return numUpdatedRows > 0n;
    },
    async gaps(guildId) {
      const rows = await connection.attempt('read', (db) =>
        db
          .selectFrom('gaps')
          .selectAll()
          .where('at', '>', now() - GAPS_KEPT_MS)
          .$if(guildId !== undefined, (query) => query.where('guild_id', '=', guildId ?? ''))
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(MOST_GAPS)
          .execute(),
      );
      return rows.map((row) => ({
        id: row.id,
        guildId: row.guild_id,
        question: row.question,
        reason: row.reason,
        lookingFor: row.looking_for ?? undefined,
        at: row.at,
      }));
    },
    async countGaps(guildId) {
      const { count } = await connection.attempt('read', (db) =>
        db
          .selectFrom('gaps')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('at', '>', now() - GAPS_KEPT_MS)
          .where('guild_id', '=', guildId)
          .executeTakeFirstOrThrow(),
      );
      return Number(count);
    },
    async deleteGaps(guildId) {
      const { numDeletedRows } = await connection.attempt('write', (db) =>
        db.deleteFrom('gaps').where('guild_id', '=', guildId).executeTakeFirstOrThrow(),
      );
      return Number(numDeletedRows);
    },
  };
}

function claimOfGap(answerId: string, member: string): string {
  return `gap:${answerId}:${member}`;
}

/** The claims that a member's 👎 left, as a pattern for `like`. */
export function claimsOfGaps(member: string): string {
  return claimOfGap('%', member);
}
