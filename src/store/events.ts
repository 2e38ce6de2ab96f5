import type { Connection } from './connection.js';
import type { Pair, Store } from './store.js';
import type { Tables } from './tables.js';

/** Claims and pairs are kept for so long. */
export const EVENTS_KEPT_MS = 24 * 60 * 60 * 1000;

/** Which events are taken, and which message answers which. */
export type EventStore = Pick<Store, 'claim' | 'savePair' | 'pairOfQuestion' | 'pairOfAnswer' | 'takePairs'>;

export function createEvents(connection: Connection, now: () => number): EventStore {
  async function pairOf(column: 'question_id' | 'answer_id', id: string): Promise<Pair | undefined> {
    const found = await connection.attempt('read', (db) =>
      db
        .selectFrom('answer_pairs')
        .selectAll()
        .where(column, '=', id)
        .where('at', '>', now() - EVENTS_KEPT_MS)
        .executeTakeFirst(),
    );
    return found && fromRow(found);
  }

  return {
    async claim(event) {
      if (connection.failedJustNow()) return 'unknown';
      try {
        const claimed = await connection.attempt('write', (db) =>
          db
            .insertInto('event_claims')
            .values({ event, at: now() })
            .onConflict((conflict) => conflict.column('event').doNothing())
            .returning('event')
            .executeTakeFirst(),
        );
        return claimed === undefined ? 'taken' : 'claimed';
      } catch {
        return 'unknown';
      }
    },
    async savePair(pair) {
      const values = {
        answer_id: pair.answerId,
        channel_id: pair.channelId,
        guild_id: pair.guildId ?? null,
        at: now(),
      };
      await connection.attempt('write', (db) =>
        db
          .insertInto('answer_pairs')
          .values({ question_id: pair.questionId, ...values })
          .onConflict((conflict) => conflict.column('question_id').doUpdateSet(values))
          .execute(),
      );
    },
    pairOfQuestion: (questionId) => pairOf('question_id', questionId),
    pairOfAnswer: (answerId) => pairOf('answer_id', answerId),
    async takePairs(questionIds) {
      if (questionIds.length === 0) return [];
      const taken = await connection.attempt('write', (db) =>
        db.deleteFrom('answer_pairs').where('question_id', 'in', questionIds).returningAll().execute(),
      );
      return taken.filter(({ at }) => at > now() - EVENTS_KEPT_MS).map(fromRow);
    },
  };
}

function fromRow(found: Tables['answer_pairs']): Pair {
  return {
    questionId: found.question_id,
    answerId: found.answer_id,
    channelId: found.channel_id,
    guildId: found.guild_id ?? undefined,
  };
}
