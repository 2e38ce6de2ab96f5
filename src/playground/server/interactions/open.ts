import type { APIMessage, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { ChannelType, InteractionType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { LIMITS } from '../check/limits.js';
import type { Core } from '../core.js';
import { wireInteractionMember, wireUserOf } from '../wire/people.js';
import { wireChannel } from '../wire/places.js';
import type { Channel, StoredMessage, User } from '../world/model.js';
import { type Interaction, type InteractionKind, newToken } from './store.js';

/** What somebody does at the client, ready to be sent to the bot. */
export interface Deed {
  readonly kind: InteractionKind;
  readonly user: User;
  readonly channel: Channel;
  readonly locale: string;
  /** The interaction's `data`. */
  readonly data: unknown;
  /** The message a component is on, or that the modal was opened from. */
  readonly message?: StoredMessage;
  /** For autocomplete: type of the option. */
  readonly optionType?: number;
  readonly fromMenu?: boolean;
  /** For a command: where it can be installed (0 servers, 1 people). */
  readonly integrationTypes?: readonly number[];
  /** For a modal: the interaction that opened it. */
  readonly openedBy?: Interaction;
}

const TYPES = {
  command: InteractionType.ApplicationCommand,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  component: InteractionType.MessageComponent,
  modal: InteractionType.ModalSubmit,
} as const;

/** In direct messages an application may embed and attach; with the bot itself also use emojis from elsewhere. */
const IN_DIRECT =
  PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.MentionEveryone;

/** Sends an interaction to the bot. */
export function openInteraction(core: Core, deed: Deed): Interaction {
  const { world } = core;
  const { channel, user } = deed;
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const botIsHere = guild === undefined ? channel.withBot : world.hasBot(guild);
  const owners = owningIntegrations(deed, botIsHere);
  const privateOnly = guild !== undefined && !botIsHere && !world.may(channel, user.id, 'UseExternalApps');
  const id = world.ids.next();
  const interaction: Interaction = {
    id,
    token: newToken(),
    kind: deed.kind,
    userId: user.id,
    channel,
    createdAt: core.clock.now(),
    metadata: metadataOf(core, deed, id, owners),
    data: deed.data,
    messageId: deed.message?.data.id,
    optionType: deed.optionType,
    fromMenu: deed.fromMenu ?? false,
    userInstallOnly: owners[0] === undefined,
    privateOnly,
    outcome: undefined,
    originalId: undefined,
    loading: false,
    followUps: 0,
  };
  core.interactions.add(interaction);
  core.dispatch('INTERACTION_CREATE', {
    id,
    application_id: core.applicationId,
    type: TYPES[deed.kind],
    version: 1,
    token: interaction.token,
    data: deed.data,
    channel_id: channel.id,
    channel: { ...partialChannel(core, channel), permissions: String(world.permissions(channel, user.id)) },
    ...(guild === undefined
      ? { user: wireUserOf(world, user.id) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: wireInteractionMember(world, guild, channel, user.id),
        }),
    ...(deed.message === undefined ? {} : { message: messageFor(deed.message) }),
    locale: deed.locale,
    app_permissions: String(appPermissions(core, deed, botIsHere)),
    entitlements: [],
    authorizing_integration_owners: owners,
    context: guild !== undefined ? 0 : channel.withBot ? 1 : 2,
    attachment_size_limit: LIMITS.attachmentBytes,
  });
  return interaction;
}

/** Who installed the application, by installation type: the server (0), the user (1). `0` in a direct message with the bot. */
function owningIntegrations(deed: Deed, botIsHere: boolean): Record<number, string> {
  if (deed.openedBy !== undefined)
    return deed.openedBy.metadata.authorizing_integration_owners as Record<number, string>;
  if (deed.kind === 'component' && deed.message?.data.interaction_metadata !== undefined)
    return deed.message.data.interaction_metadata.authorizing_integration_owners as Record<number, string>;
  const owners: Record<number, string> = {};
  const types = deed.integrationTypes ?? [0, 1];
  if (botIsHere && types.includes(0)) owners[0] = deed.channel.guildId ?? '0';
  if (deed.user.installedApp && types.includes(1)) owners[1] = deed.user.id;
  return owners;
}

function appPermissions(core: Core, deed: Deed, botIsHere: boolean): bigint {
  const { world } = core;
  const { channel } = deed;
  if (channel.guildId === undefined)
    return channel.withBot ? IN_DIRECT | PermissionFlagsBits.UseExternalEmojis : IN_DIRECT;
  if (botIsHere) return world.permissions(channel, world.botId);
  // Installed to the user only: what the user may do there, of what an application can use.
  const usable = IN_DIRECT | PermissionFlagsBits.UseExternalEmojis;
  return world.permissions(channel, deed.user.id) & usable;
}

function partialChannel(core: Core, channel: Channel): object {
  const full = wireChannel(core.world, channel) as unknown as Record<string, unknown>;
  const { permission_overwrites: _, ...partial } = full;
  // A direct message with somebody else tells the application no more than that it is one.
  return channel.type === ChannelType.DM && !channel.withBot
    ? { id: channel.id, type: channel.type }
    : partial;
}

/** The message as it stands in an interaction: its own, so nothing is withheld, but without what it replied to. */
function messageFor(stored: StoredMessage): APIMessage {
  const { referenced_message: _, ...message } = stored.data;
  return { ...message, flags: ((message.flags ?? 0) & ~MessageFlags.Loading) as MessageFlags };
}

function metadataOf(
  core: Core,
  deed: Deed,
  id: string,
  owners: Record<number, string>,
): APIMessageInteractionMetadata {
  const base = {
    id,
    type: TYPES[deed.kind === 'autocomplete' ? 'command' : deed.kind],
    user: wireUserOf(core.world, deed.user.id),
    authorizing_integration_owners: owners,
  };
  const target = deed.fromMenu === true ? (deed.data as { target_id?: string }).target_id : undefined;
  if (deed.kind === 'component')
    return { ...base, interacted_message_id: deed.message?.data.id ?? '' } as APIMessageInteractionMetadata;
  if (deed.kind === 'modal')
    return {
      ...base,
      triggering_interaction_metadata: deed.openedBy?.metadata,
    } as unknown as APIMessageInteractionMetadata;
  return {
    ...base,
    ...(target === undefined ? {} : { target_message_id: target }),
  } as unknown as APIMessageInteractionMetadata;
}
