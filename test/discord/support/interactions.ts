import { Collection, type Interaction, MessageFlagsBitField } from 'discord.js';

/** Every interaction has an id of its own. */
let lastId = 0;

interface Basics {
  readonly id?: string;
  readonly locale?: string;
  readonly userId?: string;
  /** Names of the permissions the member has in the channel; they may write there unless given. */
  readonly permissions?: readonly string[];
  /** 0 in a server, 1 in direct messages with the bot, 2 in a group. */
  readonly context?: number;
  /** Whether the server has installed the bot, not only the member. */
  readonly installed?: boolean;
}

/** An interaction as discord.js hands it over, as far as the dispatcher looks at it. */
function interaction(parts: object, basics: Basics): Interaction {
  const {
    id = `${++lastId}`,
    locale = 'en-US',
    userId = '42',
    context = 0,
    permissions = ['SendMessages'],
    installed = true,
  } = basics;
  return {
    id,
    token: 'interaction-token',
    applicationId: '1',
    locale,
    context,
    user: { id: userId },
    channelId: '5',
    guildId: context === 0 ? '6' : null,
    authorizingIntegrationOwners: installed ? { 0: '6' } : { 1: userId },
    isAutocomplete: () => false,
    isChatInputCommand: () => false,
    isMessageContextMenuCommand: () => false,
    isButton: () => false,
    isAnySelectMenu: () => false,
    isModalSubmit: () => false,
    inCachedGuild: () => context === 0,
    memberPermissions: context === 0 ? { has: (name: string) => permissions.includes(name) } : null,
    ...parts,
  } as unknown as Interaction;
}

/** A member chosen in an option, with what they may do in the channel as Discord writes it. */
interface Chosen {
  readonly id: string;
  readonly bot?: boolean;
  /** Undefined for somebody who is not in the server. */
  readonly permissions?: string;
}

type Options = Readonly<Record<string, string | boolean | Chosen>>;
const optionReader = (options: Options, focused = '') => ({
  getString: (name: string) => options[name] ?? null,
  getBoolean: (name: string) => options[name] ?? null,
  getUser: (name: string) => options[name] ?? null,
  getMember: (name: string) => ((options[name] as Chosen | undefined)?.permissions ? options[name] : null),
  getFocused: () => ({ name: focused, value: String(options[focused] ?? '') }),
});

/** A slash command. */
export function slash(commandName: string, options: Options = {}, basics: Basics = {}): Interaction {
  return interaction({ isChatInputCommand: () => true, commandName, options: optionReader(options) }, basics);
}

/** A command in the menu of a message; `forwards` is what that one forwards. */
export function messageMenu(
  commandName: string,
  content: string,
  basics: Basics & { readonly forwards?: string } = {},
): Interaction {
  const { forwards } = basics;
  const snapshots = forwards === undefined ? [] : [['1', { content: forwards }] as const];
  const targetMessage = { content, messageSnapshots: new Collection(snapshots) };
  return interaction({ isMessageContextMenuCommand: () => true, commandName, targetMessage }, basics);
}

/** Typing into an option of a slash command. */
export function typing(commandName: string, option: string, text: string, basics: Basics = {}): Interaction {
  const options = optionReader({ [option]: text }, option);
  return interaction({ isAutocomplete: () => true, commandName, options }, basics);
}

/** A click on a button, or with `values` a choice in a menu. */
export function component(
  customId: string,
  parts: Basics & {
    values?: string[];
    flags?: number;
    message?: readonly object[];
    /** The message that one replies to. */
    repliesTo?: string;
    /** Whose command or click the message answers. */
    madeFor?: string;
  } = {},
): Interaction {
  const { values, flags = 0, message = [], repliesTo, madeFor } = parts;
  return interaction(
    {
      isButton: () => values === undefined,
      isAnySelectMenu: () => values !== undefined,
      customId,
      values,
      message: {
        id: '99',
        reference: repliesTo === undefined ? null : { messageId: repliesTo },
        interactionMetadata: madeFor === undefined ? null : { user: { id: madeFor } },
        flags: new MessageFlagsBitField(flags),
        components: message.map((one) => ({ toJSON: () => one })),
      },
    },
    parts,
  );
}

/** A form with one field that was sent, opened from a message. */
export function sentForm(customId: string, text: string, basics: Basics = {}): Interaction {
  const fields = new Map([['text', { value: text }]]);
  const message = { id: '99', reference: null, flags: new MessageFlagsBitField(), components: [] };
  return interaction({ isModalSubmit: () => true, customId, message, fields: { fields } }, basics);
}

/** A kind of interaction the bot has nothing for. */
export function modal(basics: Basics = {}): Interaction {
  return interaction({ customId: 'old' }, basics);
}
