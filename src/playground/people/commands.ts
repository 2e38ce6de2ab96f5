import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIMessage,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { type Deed, openInteraction } from '../server/interactions/open.js';
import type { Interaction } from '../server/interactions/store.js';
import type { Channel } from '../server/world/model.js';
import { type FilledOption, fillOptions, isCalled } from './options.js';
import { ClientRefusal } from './refusal.js';
import { resolved } from './resolve.js';
import { may, messageAt, type Self } from './self.js';
import type { OptionValues } from './types.js';

/** The commands that a person's client lists in a channel. */
export function commandsIn(self: Self, channel: Channel, force = false): APIApplicationCommand[] {
  const { standIn, user } = self;
  const { world } = standIn;
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const botIsHere = guild === undefined ? channel.withBot : world.hasBot(guild);
  const context = guild !== undefined ? 0 : channel.withBot ? 1 : 2;
  const own = guild !== undefined && botIsHere ? standIn.commands(guild.id) : [];
  const everywhere = standIn.commands().filter((command) => {
    const types: readonly number[] = command.integration_types ?? [0];
    const contexts: readonly number[] = command.contexts ?? [0, 1, 2];
    const installed = (botIsHere && types.includes(0)) || (user.installedApp && types.includes(1));
    return installed && contexts.includes(context);
  });
  return [...own, ...everywhere].filter(
    (command) => force || guild === undefined || isPermitted(self, channel, command),
  );
}

/** A command with default permissions is hidden from who lacks them; `0` hides it from all but admins. */
function isPermitted(self: Self, channel: Channel, command: APIApplicationCommand): boolean {
  const { world } = self.standIn;
  const wanted = command.default_member_permissions;
  if (wanted === null || world.may(channel, self.user.id, 'Administrator')) return true;
  const bits = BigInt(wanted);
  return bits !== 0n && (world.permissions(channel, self.user.id) & bits) === bits;
}

function findCommand(
  self: Self,
  channel: Channel,
  name: string,
  type: ApplicationCommandType,
  force: boolean,
): APIApplicationCommand {
  if (channel.guildId !== undefined) may(self, channel, 'UseApplicationCommands');
  if (channel.thread?.locked === true && !self.standIn.world.may(channel, self.user.id, 'ManageThreads'))
    throw new ClientRefusal('The thread is locked.');
  const found = commandsIn(self, channel, force).find(
    (command) => command.type === type && isCalled(command, name, self.locale),
  );
  if (found === undefined) throw new ClientRefusal(`${self.user.username} has no command "${name}" here.`);
  return found;
}

/** The command, its subcommands' names and the options that are to be filled in. */
interface Chosen {
  readonly command: APIApplicationCommand;
  readonly definitions: readonly APIApplicationCommandBasicOption[];
  /** Puts filled-in options inside the subcommands. */
  readonly wrap: (options: readonly FilledOption[]) => readonly object[];
}

function choose(self: Self, channel: Channel, words: string, force: boolean): Chosen {
  const [name = '', ...subs] = words.split(' ');
  const command = findCommand(self, channel, name, ApplicationCommandType.ChatInput, force);
  let options: readonly APIApplicationCommandOption[] =
    ('options' in command ? command.options : undefined) ?? [];
  const path: { name: string; type: ApplicationCommandOptionType }[] = [];
  for (const sub of subs) {
    const next = options.find((option) => nests(option) && isCalled(option, sub, self.locale));
    if (next === undefined) throw new ClientRefusal(`There is no "${sub}" in "${name}".`);
    path.push({ name: next.name, type: next.type });
    options = ('options' in next ? next.options : undefined) ?? [];
  }
  if (options.some(nests)) throw new ClientRefusal(`"${words}" needs a subcommand.`);
  return {
    command,
    definitions: options as readonly APIApplicationCommandBasicOption[],
    wrap: (filled) =>
      path.reduceRight<readonly object[]>((inner, step) => [{ ...step, options: inner }], filled),
  };
}

function nests(option: APIApplicationCommandOption): boolean {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** Uses a slash command. */
export function useSlash(
  self: Self,
  channel: Channel,
  words: string,
  values: OptionValues,
  force: boolean,
): Interaction {
  const { command, definitions, wrap } = choose(self, channel, words, force);
  const filled = fillOptions(definitions, values, self.locale);
  const ids = filled.filter(
    (option) =>
      option.type >= ApplicationCommandOptionType.User &&
      option.type <= ApplicationCommandOptionType.Mentionable,
  );
  return send(self, channel, command, {
    options: wrap(filled),
    ...resolved(
      self.standIn.core,
      channel,
      ids.map((option) => String(option.value)),
      self.user.id,
    ),
  });
}

/** Types into an option with autocomplete. */
export function typeInto(
  self: Self,
  channel: Channel,
  words: string,
  option: string,
  text: string,
  rest: OptionValues,
): Interaction {
  const { command, definitions, wrap } = choose(self, channel, words, false);
  const definition = definitions.find((one) => isCalled(one, option, self.locale));
  if (definition === undefined || !('autocomplete' in definition) || definition.autocomplete !== true)
    throw new ClientRefusal(`The option "${option}" has no autocomplete.`);
  // While typing, what is required may still be missing; what is typed is text, also for a number.
  const others = fillOptions(
    definitions.map((one) => ({ ...one, required: false })) as typeof definitions,
    rest,
    self.locale,
  );
  const focused: FilledOption = { name: definition.name, type: definition.type, value: text, focused: true };
  return send(
    self,
    channel,
    command,
    { options: wrap([...others, focused]) },
    { kind: 'autocomplete', optionType: definition.type },
  );
}

/** Uses a command from a message's menu. The message comes along readable, whatever the intents. */
export function useMessageMenu(self: Self, message: APIMessage, name: string, force: boolean): Interaction {
  const stored = messageAt(self, message);
  const channel = self.standIn.world.channels.get(stored.data.channel_id);
  if (channel === undefined) throw new ClientRefusal('The channel is gone.');
  if (stored.ephemeralFor !== undefined)
    throw new ClientRefusal('Private messages have no commands in their menu.');
  const command = findCommand(self, channel, name, ApplicationCommandType.Message, force);
  const data = {
    target_id: stored.data.id,
    resolved: { messages: { [stored.data.id]: stored.data } },
  };
  return send(self, channel, command, data, { fromMenu: true });
}

/** Uses a command from a user's menu. */
export function useUserMenu(
  self: Self,
  channel: Channel,
  userId: string,
  name: string,
  force: boolean,
): Interaction {
  const command = findCommand(self, channel, name, ApplicationCommandType.User, force);
  const data = {
    target_id: userId,
    ...resolved(self.standIn.core, channel, [userId], self.user.id),
  };
  return send(self, channel, command, data, { fromMenu: true });
}

function send(
  self: Self,
  channel: Channel,
  command: APIApplicationCommand,
  data: object,
  more: Partial<Deed> = {},
): Interaction {
  return openInteraction(self.standIn.core, {
    kind: 'command',
    user: self.user,
    channel,
    locale: self.locale,
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      ...data,
    },
    integrationTypes: command.guild_id === undefined ? (command.integration_types ?? [0]) : [0],
    ...more,
  });
}
