import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type PermissionsString,
} from 'discord.js';
import { isDirect, mayPost, mayShare, mayWrite, seesChannel } from './audience.js';
import type { ChosenMember, CommandInput } from './command.js';
import type { ComponentInput } from './components/handler.js';
import { languageOfLocale } from './locales.js';
import type { MenuInput } from './message-command.js';
import type { InteractionHandle } from './sender.js';

/** A click on a button, a choice in a menu of any kind, or a form that was sent. */
export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction;

/** What identifies the interaction to Discord. */
export function handleOf({ id, token, applicationId }: Interaction): InteractionHandle {
  return { id, token, applicationId };
}

/** What a member has told a command, or is about to tell it. */
export function commandInput(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  afterwards: CommandInput['afterwards'] = () => undefined,
): CommandInput {
  const { options } = interaction;
  return {
    ...memberInput(interaction),
    direct: isDirect(interaction),
    mayPost: mayPost(interaction),
    member: (option) => (interaction.isAutocomplete() ? undefined : chosenMember(interaction, option)),
    text: (option) => options.getString(option) ?? undefined,
    flag: (option) => options.getBoolean(option) ?? false,
    afterwards,
  };
}

/** A message in whose menu a command was chosen. One that was forwarded holds what it forwards. */
export function menuInput(interaction: MessageContextMenuCommandInteraction): MenuInput {
  const { content, messageSnapshots } = interaction.targetMessage;
  return {
    ...memberInput(interaction),
    direct: isDirect(interaction),
    mayPost: mayPost(interaction),
    content: content || (messageSnapshots.first()?.content ?? ''),
  };
}

/** A click, a choice in a menu or a form. */
export function componentInput(interaction: ComponentInteraction): ComponentInput {
  const { message } = interaction;
  const ephemeral = message?.flags.has(MessageFlags.Ephemeral) ?? false;
  return {
    ...memberInput(interaction),
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    readAlone: isDirect(interaction) || ephemeral,
    mayWrite: mayWrite(interaction),
    ephemeral,
    madeFor: message?.interactionMetadata?.user.id,
    botIsMember: interaction.inCachedGuild(),
    message: message?.components.map((component) => component.toJSON()) ?? [],
    messageId: message?.id,
    repliesTo: message?.reference?.messageId,
    field: (customId) => fieldOf(interaction, customId),
  };
}

/** Who did it, and where. */
function memberInput(interaction: Interaction) {
  return {
    language: languageOfLocale(interaction.locale),
    userId: interaction.user.id,
    guildId: interaction.guildId ?? undefined,
    channelId: interaction.channelId ?? undefined,
    mayShare: mayShare(interaction),
    may: (permission: PermissionsString) => interaction.memberPermissions?.has(permission) ?? false,
  };
}

function fieldOf(interaction: ComponentInteraction, customId: string): string {
  if (!interaction.isModalSubmit()) return '';
  const field = interaction.fields.fields.get(customId);
  return field !== undefined && 'value' in field && typeof field.value === 'string' ? field.value.trim() : '';
}

function chosenMember(interaction: ChatInputCommandInteraction, option: string): ChosenMember | undefined {
  const user = interaction.options.getUser(option);
  if (user === null) return undefined;
  return { id: user.id, isBot: user.bot, seesChannel: seesChannel(interaction, option) };
}
