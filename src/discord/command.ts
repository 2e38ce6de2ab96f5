import type {
  APIApplicationCommandBooleanOption,
  APIApplicationCommandStringOption,
  APIApplicationCommandUserOption,
  InteractionContextType,
  PermissionsString,
} from 'discord.js';
import type { CommandName, OptionName } from '../i18n/catalogue.js';
import type { Language } from '../regulation/language.js';
import type { App } from './app.js';
import type { Reply } from './reply.js';
import type { Asker } from './views/stage.js';

type Wordless<Option> = Omit<
  Option,
  'name' | 'name_localizations' | 'description' | 'description_localizations' | 'choices'
>;

/** An option without its words, which are in the catalogues under its name. */
export type OptionData<Name extends string = string> = { readonly name: Name } & (
  | Wordless<APIApplicationCommandStringOption>
  | Wordless<APIApplicationCommandBooleanOption>
  | Wordless<APIApplicationCommandUserOption>
);

/** A command without its words, which are in the catalogues under its name. */
export interface CommandData<N extends CommandName = CommandName> {
  readonly name: N;
  readonly options?: readonly OptionData<OptionName<N>>[];
  /** Where it can be used; everywhere unless given. */
  readonly contexts?: readonly InteractionContextType[];
  /** Permissions a member needs by default, as a bit field in decimal; none unless given. */
  readonly defaultMemberPermissions?: string;
}

/** Who uses a command, and where. */
export interface Usage {
  /** The member's, from the locale of their client. */
  readonly language: Language;
  readonly userId: string;
  /** The server it is used in; undefined elsewhere. */
  readonly guildId: string | undefined;
  /** Undefined where Discord does not tell it. */
  readonly channelId: string | undefined;
  /** In the direct messages with the bot, where nobody else reads. */
  readonly direct: boolean;
  /** False where Discord shows whatever is answered to the member alone. */
  readonly mayPost: boolean;
  /** Whether what is shown to the member alone can be posted for all: others see it, and they may write here. */
  readonly mayShare: boolean;
  /** Whether the member has this permission in the channel; false outside of servers. */
  may(permission: PermissionsString): boolean;
}

/** What a member has told a command. */
export interface CommandInput<N extends CommandName = CommandName> extends Usage {
  /** Has something done once the answer is out, where it got out. */
  afterwards(task: () => Promise<void>): void;
  /** The value of a string option; undefined where it was left out. */
  text(option: OptionName<N>): string | undefined;
  /** The value of a boolean option; false where it was left out. */
  flag(option: OptionName<N>): boolean;
  /** The value of a user option; undefined where it was left out. */
  member(option: OptionName<N>): ChosenMember | undefined;
}

/** A member chosen in an option. */
export interface ChosenMember {
  readonly id: string;
  readonly isBot: boolean;
  /** False also outside of servers, where nobody can tell. */
  readonly seesChannel: boolean;
}

/** The member as the one for whom an answer is made. */
export function askerOf({ userId: id, direct, mayPost, mayShare }: Usage, isPrivate: boolean): Asker {
  if (isPrivate || !mayPost) return { id, sees: 'ephemeral', mayShare };
  return { id, sees: direct ? 'direct' : 'public' };
}

/** One entry of an autocomplete list; `value` is what the command receives. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** One slash command: what Discord is told about it, and what it does. A file in `commands/` has one. */
export interface Command<N extends CommandName = CommandName> {
  readonly data: CommandData<N>;
  /**
   * Whether only the member sees the answer; asked before `execute`, as an acknowledgement already says it.
   */
  isPrivate(input: CommandInput<N>): boolean;
  /**
   * The answer. Apart from a refusal, what it throws is told to the member as a reference.
   * @throws Refusal to tell the member that it cannot be done
   */
  execute(input: CommandInput<N>, app: App): Reply | Promise<Reply>;
  /**
   * Choices for what has been typed so far of the option in focus, at most 25. Can't be deferred, so it is
   * quick.
   */
  autocomplete?(typed: string, input: CommandInput<N>, app: App): readonly Choice[];
}
