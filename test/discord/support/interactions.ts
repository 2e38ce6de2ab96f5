import { type Interaction, MessageFlagsBitField } from 'discord.js';

interface Basics {
  readonly locale?: string;
  readonly userId?: string;
  /** Names of the permissions the member has in the channel. */
  readonly permissions?: readonly string[];
  /** 0 in a server, 1 in direct messages with the bot, 2 in a group. */
  readonly context?: number;
}

/** An interaction as discord.js hands it over, as far as the dispatcher looks at it. */
function interaction(parts: object, basics: Basics): Interaction {
  const { locale = 'en-US', userId = '42', context = 0, permissions = [] } = basics;
  return {
    id: '7',
    token: 'interaction-token',
    applicationId: '1',
    locale,
    context,
    user: { id: userId },
    channelId: '5',
    guildId: '6',
    isAutocomplete: () => false,
    isChatInputCommand: () => false,
    isButton: () => false,
    isAnySelectMenu: () => false,
    isModalSubmit: () => false,
    inCachedGuild: () => context === 0,
    memberPermissions: context === 0 ? { has: (name: string) => permissions.includes(name) } : null,
    ...parts,
  } as unknown as Interaction;
}

type Options = Readonly<Record<string, string | boolean>>;
const optionReader = (options: Options, focused = '') => ({
  getString: (name: string) => options[name] ?? null,
  getBoolean: (name: string) => options[name] ?? null,
  getFocused: () => ({ name: focused, value: String(options[focused] ?? '') }),
});

/** A slash command. */
export function slash(commandName: string, options: Options = {}, basics: Basics = {}): Interaction {
  return interaction({ isChatInputCommand: () => true, commandName, options: optionReader(options) }, basics);
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
