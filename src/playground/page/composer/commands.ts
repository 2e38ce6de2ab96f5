import type { Commands } from '../../web/protocol.js';

/** Numbers of Discord's command and option types, by name. */
const SLASH_COMMAND = 1;
export const MESSAGE_COMMAND = 3;
const SUBCOMMAND = 1;
const GROUP = 2;
export const OptionType = {
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
} as const;

type Names = Readonly<Record<string, string | null>> | null;

interface Named {
  readonly name: string;
  readonly name_localizations?: Names;
}

interface Described extends Named {
  readonly description?: string;
  readonly description_localizations?: Names;
}

/** An option of a slash command, or a subcommand. */
export interface Option extends Described {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly (Named & { readonly value: string | number })[];
  readonly options?: readonly Option[];
  readonly channel_types?: readonly number[];
}

/** A slash command that can be used, subcommands each by itself. */
export interface Usable {
  /** As the server takes it: `settings show`. */
  readonly words: string;
  /** As the client shows it: `/settings show`, in the person's language. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly Option[];
}

/** A name in the person's language. */
export function namedIn(named: Named, locale: string): string {
  return named.name_localizations?.[locale] ?? named.name;
}

export function describedIn(described: Described, locale: string): string {
  return described.description_localizations?.[locale] ?? described.description ?? '';
}

/** The slash commands of a list, subcommands one by one, with their words in the person's language. */
export function usables(commands: Commands, locale: string): readonly Usable[] {
  const slashes = commands.filter(({ type }) => type === SLASH_COMMAND) as unknown as readonly Option[];
  return slashes.flatMap((command) => flat(command, '', '/', locale));
}

function flat(option: Option, wordsBefore: string, labelBefore: string, locale: string): readonly Usable[] {
  const words = `${wordsBefore}${option.name}`;
  const label = `${labelBefore}${namedIn(option, locale)}`;
  const inner = (option.options ?? []).filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (inner.length > 0) return inner.flatMap((one) => flat(one, `${words} `, `${label} `, locale));
  return [{ words, label, description: describedIn(option, locale), options: option.options ?? [] }];
}

/** Commands whose name goes on from what is typed after the slash, those that begin with it first. */
export function matching(all: readonly Usable[], typed: string): readonly Usable[] {
  const text = typed.toLowerCase();
  const rank = ({ words, label }: Usable): number => {
    if (words.startsWith(text) || label.slice(1).startsWith(text)) return 0;
    return words.includes(text) || label.includes(text) ? 1 : 2;
  };
  return all.filter((one) => rank(one) < 2).sort((a, b) => rank(a) - rank(b));
}

/** The command that is typed out with a space after it, and what follows. */
export function typedCommand(
  all: readonly Usable[],
  text: string,
): { readonly command: Usable; readonly rest: string } | undefined {
  for (const command of all)
    for (const name of [`/${command.words} `, `${command.label} `])
      if (text.startsWith(name)) return { command, rest: text.slice(name.length) };
  return undefined;
}
