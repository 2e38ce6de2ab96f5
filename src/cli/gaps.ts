import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { config as loadEnvironmentFile } from 'dotenv';
import { createAnswerer } from '../answer/answerer.js';
import { ConfigError, readDatabaseLocation } from '../config.js';
import { groupGaps } from '../gaps/group.js';
import { propose } from '../gaps/propose.js';
import { createLog } from '../operations/log.js';
import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import { loadRegulation } from '../regulation/load.js';
import { bundledRegulation } from '../regulation/location.js';
import { PHRASINGS } from '../regulation/schema.js';
import type { DatabaseLocation } from '../store/database.js';
import { openReader } from '../store/open-reader.js';
import type { Gap, SectionVotes } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import { type ReportedGroup, reportText } from './gaps-text.js';
import { parseArguments, UsageError } from './usage-error.js';

const USAGE = `Usage: tiaoli gaps [options]
  Lists the questions without a good answer that were kept where the question log is on, alike ones together, each
  group with the section it probably belongs to and the phrasings to add to its file. Reads the database that
  DATABASE_URL or DATABASE_PATH names, in the environment or in .env, and changes nothing in it; it has to be there
  already, as a bot of this version keeps it.
  --server ID     only those of this server
  --limit N       at most N groups (default 50)
  --json          print one JSON object instead of text
  --data FOLDER   the regulation's folder (default: DATA_DIR, else the bundled one)
`;

/** `tiaoli gaps`: returns the exit code; 1 where the database cannot be read. */
export async function gaps(args: string[]): Promise<number> {
  const { values } = parseArguments(
    {
      args,
      options: {
        server: { type: 'string' },
        limit: { type: 'string', default: '50' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    USAGE,
  );
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { server } = values;
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a number from 1\n${USAGE}`);
  if (server !== undefined && !/^\d{1,20}$/.test(server))
    throw new UsageError(`--server must be the id of a server\n${USAGE}`);

  loadEnvironmentFile({ quiet: true });
  const folder = values.data ?? (process.env.DATA_DIR?.trim() || bundledRegulation());
  const regulation = loadRegulation(folder);
  const kept = await read(databaseLocation(), server);
  if (kept === undefined) return 1;
  const answerer = createAnswerer(regulation);
  const groups = groupGaps(kept.gaps, 'often');
  const report = groups.slice(0, limit).map((group): ReportedGroup => {
    const proposal = propose(group, answerer);
    const section = regulation.sections.get(proposal.section ?? '');
    return {
      ...group,
      ...proposal,
      title: section?.title.en,
      file: section && shortPath(join(folder, 'sections', `${section.id}.yaml`)),
      full: WRITTEN_LANGUAGES.filter(
        (language) => (section?.phrasings[language].length ?? 0) >= PHRASINGS.most,
      ),
    };
  });
  process.stdout.write(
    reportText(report, {
      groups: groups.length,
      questions: kept.gaps.length,
      votes: worstFirst(kept.votes),
      json: values.json,
    }),
  );
  return 0;
}

/** The sections that got a 👎, those with most of them first. */
function worstFirst(votes: readonly SectionVotes[]): SectionVotes[] {
  return votes.filter(({ down }) => down > 0).sort((a, b) => b.down - a.down || a.up - b.up);
}

/** The path as it is written from here, if it leads down. */
function shortPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** Undefined where the database cannot be read; then the reason is on standard error. */
async function read(
  location: DatabaseLocation,
  server: string | undefined,
): Promise<{ readonly gaps: readonly Gap[]; readonly votes: readonly SectionVotes[] } | undefined> {
  const log = createLog({ level: 'silent', secrets: [] });
  const store = openReader({ database: location, log, timeoutMs: 10_000 });
  try {
    // Votes are counted for all servers together.
    const votes = server === undefined ? await store.voteCounts() : [];
    return { gaps: await store.gaps(server), votes };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    process.stderr.write(`tiaoli gaps: the database cannot be read: ${reason}\n`);
    return undefined;
  } finally {
    await store.close();
  }
}

/** @throws UsageError where none is named that is there: an empty one is not to be made by looking */
function databaseLocation(): DatabaseLocation {
  try {
    const location = readDatabaseLocation(process.env);
    if ('path' in location && !existsSync(location.path))
      throw new UsageError(
        `there is no database at ${location.path}: set DATABASE_PATH, or start in the bot's folder`,
      );
    return location;
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.problems.join('\n')) : error;
  }
}
