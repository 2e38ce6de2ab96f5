import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
} from 'discord.js';
import type { CommandInput } from './command.js';
import type { ComponentInput } from './components/handler.js';
import { languageOfLocale } from './locales.js';
import type { InteractionHandle } from './sender.js';

/** A click on a button, or a choice in a menu of any kind. */
export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction;

/** What identifies the interaction to Discord. */
export function handleOf({ id, token, applicationId }: Interaction): InteractionHandle {
  return { id, token, applicationId };
}

/** What a member has told a command, or is about to tell it. */
export function commandInput(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): CommandInput {
  const { options } = interaction;
  return {
    language: languageOfLocale(interaction.locale),
    userId: interaction.user.id,
    direct: isDirect(interaction),
    text: (option) => options.getString(option) ?? undefined,
    flag: (option) => options.getBoolean(option) ?? false,
  };
}

/** A click or a choice in a menu. */
export function componentInput(interaction: ComponentInteraction): ComponentInput {
  const { message } = interaction;
  return {
    language: languageOfLocale(interaction.locale),
    userId: interaction.user.id,
    values: interaction.isButton() ? [] : interaction.values,
    readAlone: isDirect(interaction) || message.flags.has(MessageFlags.Ephemeral),
    message: message.components.map((component) => component.toJSON()),
  };
}

/** Whether it happened in the direct messages with the bot. A group's are read by others. */
function isDirect(interaction: Interaction): boolean {
  return interaction.context === InteractionContextType.BotDM;
}
