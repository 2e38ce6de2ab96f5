import * as z from 'zod';
import { LANGUAGES } from '../regulation/language.js';
import type { Connection } from './connection.js';
import { DEFAULT_SETTINGS, type GuildSettings, type Store } from './store.js';
import type { Tables } from './tables.js';

/** Settings read are used for so long before they are read again. */
export const FRESH_MS = 5000;

type Row = Tables['guild_settings'];
type Values = Omit<Row, 'guild_id'>;

/** What a column holds; a value this version does not know, e.g. of a later one, counts as the default. */
const row = z.object({
  answer_channels: z.preprocess(parseJson, z.array(z.string())).catch([]),
  reply_in: z.enum(['place', 'thread']).catch('place'),
  language: z.enum(['question', ...LANGUAGES]).catch('question'),
  uncertain: z.enum(['silence', 'suggestions']).catch('silence'),
  question_log: z.number(),
});

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

interface Known {
  readonly settings: GuildSettings;
  /** By the clock of the store. */
  readonly readAt: number;
}

/** The settings of servers, and the memory of those read last. */
export interface SettingsStore extends Pick<Store, 'settings' | 'saveSettings' | 'resetSettings'> {
  /** To be called once a server's row was deleted. */
  forget(guildId: string): void;
}

export function createSettings(connection: Connection, now: () => number): SettingsStore {
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<GuildSettings>>();
  /** By server; goes up with every change of its settings: what was read before one may be out of date. */
  const changes = new Map<string, number>();

  const last = (guildId: string) => known.get(guildId)?.settings ?? DEFAULT_SETTINGS;

  function fresh(guildId: string): GuildSettings | undefined {
    const found = known.get(guildId);
    return found !== undefined && now() - found.readAt < FRESH_MS ? found.settings : undefined;
  }

  function changed(guildId: string): void {
    changes.set(guildId, (changes.get(guildId) ?? 0) + 1);
  }

  function remember(guildId: string, settings: GuildSettings): GuildSettings {
    known.set(guildId, { settings, readAt: now() });
    return settings;
  }

  async function read(guildId: string): Promise<GuildSettings> {
    const changesBefore = changes.get(guildId);
    try {
      const found = await connection.attempt('read', (db) =>
        db.selectFrom('guild_settings').selectAll().where('guild_id', '=', guildId).executeTakeFirst(),
      );
      // A change that failed does not tell what holds.
      if (changes.get(guildId) !== changesBefore) return fresh(guildId) ?? (await read(guildId));
      return remember(guildId, found === undefined ? DEFAULT_SETTINGS : fromRow(found));
    } catch {
      return last(guildId);
    }
  }

  /** Does a change and remembers its outcome; where that is not known, the next one to ask reads again. */
  async function change(guildId: string, work: () => Promise<GuildSettings>): Promise<GuildSettings> {
    try {
      const settings = await work();
      changed(guildId);
      return remember(guildId, settings);
    } catch (error) {
      changed(guildId);
      const before = known.get(guildId);
      if (before !== undefined) known.set(guildId, { ...before, readAt: Number.NEGATIVE_INFINITY });
      throw error;
    }
  }

  return {
    async settings(guildId) {
      const inMemory = fresh(guildId);
      if (inMemory !== undefined) return inMemory;
      if (connection.failedJustNow()) return last(guildId);
      let result = reading.get(guildId);
      if (result === undefined) {
        result = read(guildId).finally(() => reading.delete(guildId));
        reading.set(guildId, result);
      }
      return result;
    },
    saveSettings(guildId, chosen) {
      return change(guildId, async () => {
        const saved = await connection.attempt('write', (db) => {
          const values = toValues(chosen);
          const insert = db
            .insertInto('guild_settings')
            .values({ guild_id: guildId, ...toValues(DEFAULT_SETTINGS), ...values } as Row);
          return insert
            .onConflict((conflict) =>
              // Updating nothing would be no statement; the id stays what it is.
              conflict.column('guild_id').doUpdateSet({ guild_id: guildId, ...values }),
            )
            .returningAll()
            .executeTakeFirstOrThrow();
        });
        return fromRow(saved);
      });
    },
    resetSettings(guildId) {
      return change(guildId, async () => {
        await connection.attempt('write', (db) =>
          db.deleteFrom('guild_settings').where('guild_id', '=', guildId).execute(),
        );
        return DEFAULT_SETTINGS;
      });
    },
    forget(guildId) {
      changed(guildId);
      known.delete(guildId);
    },
  };
}

function fromRow(found: Row): GuildSettings {
  const columns = row.parse(found);
  return {
    answerChannels: columns.answer_channels,
    replyIn: columns.reply_in,
    language: columns.language,
    uncertain: columns.uncertain,
    questionLog: columns.question_log === 1,
  };
}

function toValues(settings: Partial<GuildSettings>): Partial<Values> {
  const { answerChannels, replyIn, language, uncertain, questionLog } = settings;
  return {
    ...(answerChannels !== undefined && { answer_channels: JSON.stringify(answerChannels) }),
    ...(replyIn !== undefined && { reply_in: replyIn }),
    ...(language !== undefined && { language }),
    ...(uncertain !== undefined && { uncertain }),
    ...(questionLog !== undefined && { question_log: questionLog ? 1 : 0 }),
  };
}
