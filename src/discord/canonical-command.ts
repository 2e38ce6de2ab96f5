import { ApplicationCommandType, ApplicationIntegrationType } from 'discord.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * What Discord takes for a field that is left out. Fields that are not here are left out where they are
 * empty.
 */
const COMMAND_DEFAULTS: Json = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
/** Fields Discord adds, and one that `contexts` has replaced. */
const NOT_OURS = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
  'handler',
]);
/** Lists that are sets: their order has no meaning. */
const SETS = new Set(['contexts', 'integration_types', 'channel_types']);

/**
 * A command in a form in which what we would send and what Discord returns can be compared: defaults filled
 * in, empty and added fields gone. `key` orders commands.
 */
export function canonicalCommand(command: object): { readonly key: string; readonly command: unknown } {
  const fields = { ...COMMAND_DEFAULTS, ...withoutNulls(command as Json) };
  return { key: `${fields.type}:${fields.name}`, command: canonical(fields) };
}

function withoutNulls(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

function canonical(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return SETS.has(field) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !NOT_OURS.has(key))
    .map(([key, inner]) => [key, canonical(inner, key)] as const)
    .filter(([, inner]) => !isDefault(inner));
  return Object.fromEntries(entries);
}

/** null, false, an empty text, list or map stand for a field that is not there. */
function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
