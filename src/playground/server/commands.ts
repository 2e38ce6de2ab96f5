import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { RawCommand } from './check/commands.js';
import type { Snowflakes } from './world/snowflake.js';

/** A command as it was sent, after the checks. */
export type CommandPayload = RawCommand & {
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly dm_permission?: boolean | null;
  readonly nsfw?: boolean | null;
};

/** Everything nothing is called: the scope of global commands. */
const GLOBAL = 'global';

/** The application's registered commands. */
export class Commands {
  readonly #applicationId: string;
  readonly #ids: Snowflakes;
  readonly #scopes = new Map<string, Map<string, APIApplicationCommand>>();

  constructor(applicationId: string, ids: Snowflakes) {
    this.#applicationId = applicationId;
    this.#ids = ids;
  }

  /** The global commands, or those of a server. */
  list(guildId?: string): APIApplicationCommand[] {
    return [...this.#scope(guildId).values()];
  }

  get(id: string, guildId?: string): APIApplicationCommand | undefined {
    return this.#scope(guildId).get(id);
  }

  find(type: number, name: string, guildId?: string): APIApplicationCommand | undefined {
    return this.list(guildId).find((command) => command.type === type && command.name === name);
  }

  /** Makes these the scope's only commands. Commands that stay keep their id, unchanged ones their version. */
  replace(payloads: readonly CommandPayload[], guildId?: string): APIApplicationCommand[] {
    const commands = payloads.map((payload) =>
      this.#made(payload, this.find(payload.type ?? 1, payload.name, guildId), guildId),
    );
    this.#scopes.set(guildId ?? GLOBAL, new Map(commands.map((command) => [command.id, command])));
    return commands;
  }

  /** Adds one; one of the same name and type is replaced. */
  put(payload: CommandPayload, guildId?: string): { command: APIApplicationCommand; isNew: boolean } {
    const old = this.find(payload.type ?? 1, payload.name, guildId);
    const command = this.#made(payload, old, guildId);
    this.#scope(guildId).set(command.id, command);
    return { command, isNew: old === undefined };
  }

  /** Changes the fields given. */
  patch(
    old: APIApplicationCommand,
    payload: Partial<CommandPayload>,
    guildId?: string,
  ): APIApplicationCommand {
    const command = this.#made({ ...(old as unknown as CommandPayload), ...payload }, old, guildId);
    this.#scope(guildId).set(command.id, command);
    return command;
  }

  remove(id: string, guildId?: string): boolean {
    return this.#scope(guildId).delete(id);
  }

  #scope(guildId: string | undefined): Map<string, APIApplicationCommand> {
    const key = guildId ?? GLOBAL;
    const scope = this.#scopes.get(key) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(key, scope);
    return scope;
  }

  #made(
    payload: CommandPayload,
    old: APIApplicationCommand | undefined,
    guildId: string | undefined,
  ): APIApplicationCommand {
    const permissions = payload.default_member_permissions ?? null;
    const filled = {
      id: old?.id ?? this.#ids.next(),
      application_id: this.#applicationId,
      version: old?.version ?? '',
      default_member_permissions: permissions === null ? null : String(permissions),
      type: payload.type ?? 1,
      name: payload.name,
      name_localizations: payload.name_localizations ?? null,
      description: payload.description ?? '',
      description_localizations: payload.description_localizations ?? null,
      ...(payload.options ? { options: payload.options.map(tidy) } : {}),
      nsfw: payload.nsfw ?? false,
      ...(guildId === undefined ? globalFields(payload) : { guild_id: guildId }),
    };
    const unchanged = old !== undefined && JSON.stringify(filled) === JSON.stringify({ ...filled, ...old });
    return {
      ...filled,
      version: unchanged ? old.version : this.#ids.next(),
    } as unknown as APIApplicationCommand;
  }
}

/** What only global commands have. By default a command is there wherever the application can be installed. */
function globalFields(payload: CommandPayload): object {
  const contexts = payload.contexts ?? null;
  return {
    contexts: contexts === null ? null : [...contexts].sort(),
    integration_types: [...(payload.integration_types ?? [0, 1])].sort(),
    dm_permission: contexts === null ? (payload.dm_permission ?? true) : contexts.includes(1),
  };
}

type Option = NonNullable<CommandPayload['options']>[number];

/** Discord gives options back with null for no localisations, and without what was false. */
function tidy(option: Option): object {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)),
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(choices && choices.length > 0
      ? {
          choices: choices.map((choice) => ({
            ...choice,
            name_localizations: choice.name_localizations ?? null,
          })),
        }
      : {}),
    ...(options ? { options: options.map(tidy) } : {}),
  };
}

/** A command as a list shows it without `with_localizations=true`: without any localisation. */
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
      .map(([key, inner]) => [key, withoutLocalizations(inner)]),
  );
}
