import { commandProblems, duplicateProblems, type RawCommand } from '../../check/commands.js';
import { LIMITS } from '../../check/limits.js';
import { checked, permissionsAsNumber, SCHEMAS } from '../../check/schemas.js';
import { type CommandPayload, withoutLocalizations } from '../../commands.js';
import { invalidForm, refuse } from '../../errors.js';
import { guildOf } from '../find.js';
import { type Answer, noContent, ok, param, type Request, type Route } from '../request.js';

const SCOPES = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'];

/** Registering commands, for everywhere and for one server. */
export const COMMAND_ROUTES: readonly Route[] = SCOPES.flatMap((path): Route[] => [
  { method: 'GET', path, handle: list },
  { method: 'PUT', path, handle: overwrite },
  { method: 'POST', path, handle: create },
  { method: 'GET', path: `${path}/:command`, handle: (request) => ok(commandOf(request)) },
  { method: 'PATCH', path: `${path}/:command`, handle: edit },
  { method: 'DELETE', path: `${path}/:command`, handle: remove },
]);

/** The server's id, undefined for global commands. */
function scope(request: Request): string | undefined {
  if (param(request, 'application') !== request.core.applicationId) throw refuse.unknownApplication();
  return request.params.guild === undefined ? undefined : guildOf(request).id;
}

function list(request: Request): Answer {
  const commands = request.core.commands.list(scope(request));
  return ok(request.query.with_localizations === 'true' ? commands : withoutLocalizations(commands));
}

function overwrite(request: Request): Answer {
  const guildId = scope(request);
  const body = Array.isArray(request.body) ? request.body.map(permissionsAsNumber) : request.body;
  const commands = checked<CommandPayload[] | null>(SCHEMAS.commandList, body) ?? [];
  const problems = [
    ...commands.flatMap((command, index) => commandProblems(command, [index])),
    ...duplicateProblems(commands),
  ];
  if (problems.length > 0) throw invalidForm(problems);
  checkCounts(commands);
  const made = request.core.commands.replace(commands, guildId);
  request.core.tell({ type: 'commands' });
  return ok(made);
}

function create(request: Request): Answer {
  const guildId = scope(request);
  const command = checked<CommandPayload>(SCHEMAS.commandCreate, permissionsAsNumber(request.body));
  const problems = commandProblems(command, []);
  if (problems.length > 0) throw invalidForm(problems);
  const { commands } = request.core;
  if (commands.find(command.type ?? 1, command.name, guildId) === undefined)
    checkCounts([...commands.list(guildId), command]);
  const { command: made, isNew } = commands.put(command, guildId);
  request.core.tell({ type: 'commands' });
  return { status: isNew ? 201 : 200, body: made };
}

function edit(request: Request): Answer {
  const old = commandOf(request);
  const guildId = scope(request);
  const change = checked<Partial<CommandPayload>>(SCHEMAS.commandPatch, permissionsAsNumber(request.body));
  const after = { ...(old as unknown as CommandPayload), ...change };
  const problems = commandProblems(after, []);
  if (problems.length > 0) throw invalidForm(problems);
  const made = request.core.commands.patch(old, change, guildId);
  request.core.tell({ type: 'commands' });
  return ok(made);
}

function remove(request: Request): Answer {
  const { id } = commandOf(request);
  request.core.commands.remove(id, scope(request));
  request.core.tell({ type: 'commands' });
  return noContent;
}

function commandOf(request: Request): NonNullable<ReturnType<Request['core']['commands']['get']>> {
  const command = request.core.commands.get(param(request, 'command'), scope(request));
  if (command === undefined) throw refuse.unknownCommand();
  return command;
}

function checkCounts(commands: readonly Pick<RawCommand, 'type'>[]): void {
  const count = (type: number): number => commands.filter((command) => (command.type ?? 1) === type).length;
  if (count(1) > LIMITS.chatCommands) throw refuse.tooManyCommands();
  if (count(2) > LIMITS.menuCommands || count(3) > LIMITS.menuCommands) throw refuse.tooManyCommands();
}
