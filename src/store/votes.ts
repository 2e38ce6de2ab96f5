import type { Transaction } from 'kysely';
import type { Connection } from './connection.js';
import { claimsOfGaps } from './gaps.js';
import { createPseudonym } from './pseudonym.js';
import type { Store, VoteValue } from './store.js';
import type { Tables } from './tables.js';

/** A vote is kept for so long after it was cast or changed; then it only counts. */
export const VOTES_KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** What members think of answers. */
export type VoteStore = Pick<Store, 'votesOn' | 'vote' | 'voteCounts' | 'deleteMember'>;

/** @param key undefined: no votes are taken */
export function createVotes(connection: Connection, now: () => number, key: string | undefined): VoteStore {
  const pseudonym = createPseudonym(key);

  return {
    votesOn: key !== undefined,
    async vote({ memberId, answerId, section, value, guildId }) {
      const member = pseudonym(memberId);
      const values = { section_id: section, guild_id: guildId ?? null, value, at: now() };
      return connection.attempt('write', async (db) => {
        // Each in one statement, so that of two processes that get the same click one casts or changes it.
        const cast = await db
          .insertInto('votes')
          .values({ member, answer_id: answerId, ...values })
          .onConflict((conflict) => conflict.columns(['member', 'answer_id']).doNothing())
          .returning('value')
          .executeTakeFirst();
        if (cast !== undefined) return undefined;
        const update = db
          .updateTable('votes')
          .set(values)
          .where('member', '=', member)
          .where('answer_id', '=', answerId);
        const changed = await update.where('value', '<>', value).returning('value').executeTakeFirst();
        if (changed !== undefined) return value === 'up' ? 'down' : 'up';
        // The same vote again; the answer may have become another one meanwhile.
        await update.execute();
        return value;
      });
    },
    async voteCounts() {
      const rows = await connection.attempt('read', (db) =>
        db
          .selectFrom('votes')
          .select(({ fn }) => ['section_id', 'value', fn.countAll<number>().as('n')])
          .groupBy(['section_id', 'value'])
          .unionAll(db.selectFrom('vote_counts').select(['section_id', 'value', 'n']))
          .execute(),
      );
      const sections = [...new Set(rows.map((row) => row.section_id))].sort();
      const sum = (section: string, value: VoteValue) =>
        rows
          .filter((row) => row.section_id === section && row.value === value)
          .reduce((total, row) => total + row.n, 0);
      return sections.map((section) => ({ section, up: sum(section, 'up'), down: sum(section, 'down') }));
    },
    async deleteMember(memberId) {
      if (key === undefined) {
        const any = await connection.attempt('read', (db) =>
          db.selectFrom('votes').select('answer_id').limit(1).executeTakeFirst(),
        );
        if (any === undefined) return 0;
      }
      const member = pseudonym(memberId);
      return connection.attempt('write', async (db) => {
        await db.deleteFrom('event_claims').where('event', 'like', claimsOfGaps(member)).execute();
        const votes = db.deleteFrom('votes').where('member', '=', member);
        return Number((await votes.executeTakeFirstOrThrow()).numDeletedRows);
      });
    },
  };
}

/** Turns votes cast before `cutoff` into counts. */
export async function countOldVotes(trx: Transaction<Tables>, cutoff: number): Promise<void> {
  const old = await trx
    .deleteFrom('votes')
    .where('at', '<=', cutoff)
    .returning(['section_id', 'value'])
    .execute();
  const counts = new Map<string, Tables['vote_counts']>();
  for (const { section_id, value } of old) {
    const id = `${section_id} ${value}`;
    counts.set(id, { section_id, value, n: (counts.get(id)?.n ?? 0) + 1 });
  }
  // In one order, so that two processes cannot wait for each other.
  for (const [, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await trx
      .insertInto('vote_counts')
      .values(count)
      .onConflict((conflict) =>
        conflict
          .columns(['section_id', 'value'])
          .doUpdateSet(({ eb, ref }) => ({ n: eb(ref('vote_counts.n'), '+', ref('excluded.n')) })),
      )
      .execute();
  }
}
