import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.js';
import type { Voices } from '../i18n/voice.js';
import type { Command } from './command.js';
import { COMMAND_LOCALES } from './locales.js';
import { type AnyCommand, isMessageCommand, type MessageCommand } from './message-command.js';

/** A name and a description, as the catalogues have them for commands and options. */
interface Words {
  readonly name: string;
  readonly description: string;
}

/** Both kinds of installation: by a server, and by a member for themself. */
const INTEGRATION_TYPES = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
] as const;
/** Everywhere. */
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** A command as Discord's REST API takes it. */
export type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A command as Discord's REST API takes it: its structure with the words of every locale. */
export function describeCommand(command: AnyCommand, voices: Voices): CommandBody {
  return isMessageCommand(command) ? describeMenu(command, voices) : describeSlash(command, voices);
}

function describeMenu(
  { menu }: MessageCommand,
  voices: Voices,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const { name, name_localizations } = inAllLocales((words) => words.menus[menu], voices);
  return {
    type: ApplicationCommandType.Message,
    name,
    name_localizations,
    contexts: [...CONTEXTS],
    integration_types: [...INTEGRATION_TYPES],
  };
}

function describeSlash({ data }: Command, voices: Voices): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...inAllLocales((words) => words.commands[data.name], voices),
    contexts: [...(data.contexts ?? CONTEXTS)],
    integration_types: [...INTEGRATION_TYPES],
    ...(data.defaultMemberPermissions !== undefined && {
      default_member_permissions: data.defaultMemberPermissions,
    }),
    options: (data.options ?? []).map((option) => ({
      ...option,
      ...inAllLocales((words) => optionWords(words, data.name, option.name), voices),
    })),
  };
}

function optionWords(words: Catalogue, command: keyof Catalogue['commands'], option: string): Words {
  const options: Readonly<Record<string, Words>> = words.commands[command].options;
  const found = options[option];
  // `OptionData` allows only names that the catalogues have.
  if (found === undefined)
    throw new Error(`The catalogue has no words for the option ${option} of ${command}.`);
  return found;
}

function inAllLocales(pick: (words: Catalogue) => Words, voices: Voices) {
  const english = pick(voices('en').words);
  const localised = (field: keyof Words): LocalizationMap =>
    Object.fromEntries(
      COMMAND_LOCALES.map(([locale, language]) => [locale, pick(voices(language).words)[field]]),
    );
  return {
    name: english.name,
    name_localizations: localised('name'),
    description: english.description,
    description_localizations: localised('description'),
  };
}
