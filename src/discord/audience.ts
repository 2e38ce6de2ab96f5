import {
  ApplicationIntegrationType,
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildMember,
  type Interaction,
  InteractionContextType,
  PermissionsBitField,
  type TextBasedChannel,
} from 'discord.js';

/** Whether it happened in the direct messages with the bot. A group's are read by others. */
export function isDirect(interaction: Interaction): boolean {
  return interaction.context === InteractionContextType.BotDM;
}

/**
 * Whether what is answered can be seen by others. Where only the member has installed the bot, Discord makes it private
 * for who may not use external apps.
 */
export function mayPost(interaction: Interaction): boolean {
  const { guildId, authorizingIntegrationOwners: owners, memberPermissions } = interaction;
  if (guildId === null || owners[ApplicationIntegrationType.GuildInstall] !== undefined) return true;
  return memberPermissions?.has('UseExternalApps') ?? false;
}

/**
 * Whether the member may write messages here themselves. Outside of servers, who uses the bot can write.
 */
export function mayWrite({ guildId, channel, memberPermissions }: Interaction): boolean {
  if (guildId === null) return true;
  return memberPermissions?.has(channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages') ?? false;
}

/** Whether the member may have something posted here that was shown to them alone. */
export function mayShare(interaction: Interaction): boolean {
  return !isDirect(interaction) && mayPost(interaction) && mayWrite(interaction);
}

/**
 * Whether the member chosen in a user option sees the channel; false for who is not in the server. Nobody can tell who
 * is in a private thread, so only who sees all of those counts there.
 */
export function seesChannel({ options, channel }: ChatInputCommandInteraction, option: string): boolean {
  const member = options.getMember(option);
  if (member === null) return false;
  // Discord says what they may do in the channel; discord.js leaves it out where it knows the server.
  const permissions =
    'guild' in member ? permissionsIn(channel, member) : new PermissionsBitField(BigInt(member.permissions));
  const isPrivate = channel?.type === ChannelType.PrivateThread;
  return permissions?.has(isPrivate ? ['ViewChannel', 'ManageThreads'] : ['ViewChannel']) ?? false;
}

function permissionsIn(channel: TextBasedChannel | null, member: GuildMember) {
  return channel !== null && 'permissionsFor' in channel ? channel.permissionsFor(member) : undefined;
}
