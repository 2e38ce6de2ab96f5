import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  type PermissionsString,
} from 'discord.js';
import type { CommandInput } from './command.js';
import type { ComponentInput } from './components/handler.js';
import { languageOfLocale } from './locales.js';
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
    text: (option) => options.getString(option) ?? undefined,
    flag: (option) => options.getBoolean(option) ?? false,
    afterwards,
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
    may: (permission: PermissionsString) => interaction.memberPermissions?.has(permission) ?? false,
  };
}

function fieldOf(interaction: ComponentInteraction, customId: string): string {
  if (!interaction.isModalSubmit()) return '';
  const field = interaction.fields.fields.get(customId);
  return field !== undefined && 'value' in field && typeof field.value === 'string' ? field.value.trim() : '';
}

/** Whether it happened in the direct messages with the bot. A group's are read by others. */
function isDirect(interaction: Interaction): boolean {
  return interaction.context === InteractionContextType.BotDM;
}
