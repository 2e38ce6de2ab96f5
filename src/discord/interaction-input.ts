import {
  type AnySelectMenuInteraction,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionsBitField,
  type PermissionsString,
} from 'discord.js';
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
): CommandInput {
  const { options } = interaction;
  return {
    ...memberInput(interaction),
    direct: isDirect(interaction),
    mayPost: mayPost(interaction),
    member: (option) => (interaction.isAutocomplete() ? undefined : chosenMember(interaction, option)),
    text: (option) => options.getString(option) ?? undefined,
    flag: (option) => options.getBoolean(option) ?? false,
  };
}

/** A message in whose menu a command was chosen. One that was forwarded holds what it forwards. */
export function menuInput(interaction: MessageContextMenuCommandInteraction): MenuInput {
  const { content, messageSnapshots } = interaction.targetMessage;
  return {
    ...memberInput(interaction),
    direct: isDirect(interaction),
    mayPost: mayPost(interaction),
    content: content || (messageSnapshots?.first()?.content ?? ''),
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
    mayShare: mayPost(interaction) && !isDirect(interaction),
    ephemeral,
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

/**
 * Whether what is answered can be seen by others. Where only the member has installed the bot, Discord makes it private
 * for who may not use external apps.
 */
function mayPost({ guildId, authorizingIntegrationOwners: owners, memberPermissions }: Interaction): boolean {
  if (guildId === null || owners[ApplicationIntegrationType.GuildInstall] !== undefined) return true;
  return memberPermissions?.has('UseExternalApps') ?? false;
}

function chosenMember(interaction: ChatInputCommandInteraction, option: string): ChosenMember | undefined {
  const user = interaction.options.getUser(option);
  if (user === null) return undefined;
  return { id: user.id, isBot: user.bot, seesChannel: seesChannel(interaction, option) };
}

/** Whether the member chosen in an option sees the channel. Nobody can tell who is in a private thread. */
function seesChannel({ options, channel }: ChatInputCommandInteraction, option: string): boolean {
  const member = options.getMember(option);
  if (member === null) return false;
  // What Discord says, where the bot is no member of the server; else discord.js has left out that part.
  const { permissions } = member;
  const inChannel =
    typeof permissions === 'string'
      ? new PermissionsBitField(BigInt(permissions))
      : channel !== null &&
        'permissionsFor' in channel &&
        'guild' in member &&
        channel.permissionsFor(member);
  if (!inChannel) return false;
  return inChannel.has(
    channel?.type === ChannelType.PrivateThread ? ['ViewChannel', 'ManageThreads'] : ['ViewChannel'],
  );
}
