import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Dialect } from './database.js';

/**
 * Every change of the tables, in the order of the names. One that has been released is never edited: a new one is
 * added. They run on SQLite and PostgreSQL alike.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-initial': {
    async up(db: Kysely<unknown>) {
      const { schema } = db;
      await schema
        .createTable('guild_settings')
        .addColumn('guild_id', 'text', (column) => column.primaryKey())
        .addColumn('answer_channels', 'text', (column) => column.notNull())
        .addColumn('reply_in', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('uncertain', 'text', (column) => column.notNull())
        .addColumn('question_log', 'integer', (column) => column.notNull())
        .execute();
      await schema
        .createTable('event_claims')
        .addColumn('event', 'text', (column) => column.primaryKey())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('answer_pairs')
        .addColumn('question_id', 'text', (column) => column.primaryKey())
        .addColumn('answer_id', 'text', (column) => column.notNull())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('guild_id', 'text')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('votes')
        .addColumn('member', 'text', (column) => column.notNull())
        .addColumn('answer_id', 'text', (column) => column.notNull())
        .addColumn('section_id', 'text', (column) => column.notNull())
        .addColumn('guild_id', 'text')
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('votes_pk', ['member', 'answer_id'])
        .execute();
      await schema
        .createTable('vote_counts')
        .addColumn('section_id', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('n', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('vote_counts_pk', ['section_id', 'value'])
        .execute();
      await schema
        .createTable('gaps')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('guild_id', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('looking_for', 'text')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
      for (const [table, column] of [
        ['event_claims', 'at'],
        ['answer_pairs', 'at'],
        ['answer_pairs', 'answer_id'],
        ['answer_pairs', 'guild_id'],
        ['votes', 'at'],
        ['votes', 'guild_id'],
        ['gaps', 'at'],
        ['gaps', 'guild_id'],
      ] as const) {
        await schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
      }
    },
  },
};

/** Brings the tables up to date, all or nothing; processes that start together wait for one another. */
export async function migrate<T>(db: Kysely<T>, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') return migrateSqlite(db);
  await migrateToLatest(db, await schemaOf(db));
}

/**
 * Looks whether the tables are those of this version, and changes nothing.
 * @throws Error that says what to do where they are older or newer
 */
export async function requireUpToDate<T>(db: Kysely<T>, dialect: Dialect): Promise<void> {
  const found = migrator(db, dialect === 'sqlite' ? undefined : await schemaOf(db));
  const missing = (await found.getMigrations()).filter(({ executedAt }) => executedAt === undefined);
  if (missing.length > 0)
    throw new Error(
      'it is older than this version, or empty: start the bot of this version once, which brings it up to date',
    );
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  if (rows.some(({ name }) => !Object.hasOwn(migrations, name)))
    throw new Error('it is newer than this version: use the version that the bot runs with');
}

/** Kysely would otherwise take a table of the same name in another schema for its own. */
async function schemaOf<T>(db: Kysely<T>): Promise<string | undefined> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema;
}

/** Kysely runs migrations on SQLite without a transaction; a process that ends midway would leave half of it. */
function migrateSqlite<T>(db: Kysely<T>): Promise<void> {
  return db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      await migrateToLatest(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      // Where SQLite has rolled back by itself, there is nothing to roll back.
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });
}

async function migrateToLatest<T>(db: Kysely<T>, schema?: string): Promise<void> {
  const { error } = await migrator(db, schema).migrateToLatest();
  if (error !== undefined) throw error;
}

function migrator<T>(db: Kysely<T>, schema?: string): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
}
