import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { canonicalCommand } from './canonical-command.js';

/** What registering did. `ids` has the id of every command by its name. */
export interface Registration {
  readonly written: boolean;
  readonly ids: ReadonlyMap<string, string>;
}

interface RegisteredCommand {
  readonly id: string;
  readonly name: string;
}

/**
 * Makes the application's global commands those of `wanted`. Nothing is written where they already are the
 * same, with localisations and Discord's defaults taken into account; otherwise all are overwritten at once,
 * which deletes commands that are not among them.
 * @throws what the REST client throws
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  applicationId: string,
  wanted: readonly { readonly name: string }[],
): Promise<Registration> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as RegisteredCommand[];
  if (isDeepStrictEqual(canonicalSet(registered), canonicalSet(wanted))) {
    return { written: false, ids: idsOf(registered) };
  }
  const written = (await rest.put(route, { body: wanted })) as RegisteredCommand[];
  return { written: true, ids: idsOf(written) };
}

function idsOf(commands: readonly RegisteredCommand[]): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [name, id]));
}

/** Commands in a comparable form; their order means nothing to Discord. */
function canonicalSet(commands: readonly object[]): unknown[] {
  return commands.map((command) => canonicalCommand(command)).sort((a, b) => (a.key < b.key ? -1 : 1));
}
