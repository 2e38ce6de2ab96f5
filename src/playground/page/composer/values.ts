import { type Option, OptionType } from './commands.js';

/** What stands in an option: the text, and the value behind it where one was picked from a list. */
export interface Value {
  readonly text: string;
  readonly value?: string | number | boolean;
}

export type Filled = Readonly<Record<string, Value | undefined>>;

/** The first required option that is empty. */
export function missing(options: readonly Option[], filled: Filled): Option | undefined {
  return options.find(({ name, required }) => required === true && (filled[name]?.text ?? '') === '');
}

/** The options as they are sent, without the empty ones. */
export function valuesOf(
  options: readonly Option[],
  filled: Filled,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    options.flatMap((option) => {
      const given = filled[option.name];
      return given === undefined || given.text === ''
        ? []
        : [[option.name, given.value ?? typed(option, given.text)]];
    }),
  );
}

/** What was typed instead of picked. */
function typed({ type }: Option, text: string): string | number {
  const number = Number(text);
  const wantsNumber = type === OptionType.integer || type === OptionType.number;
  return wantsNumber && text.trim() !== '' && !Number.isNaN(number) ? number : text;
}
