import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { length } from '../server/check/limits.js';
import { ClientRefusal } from './refusal.js';
import type { OptionValues } from './types.js';

/** An option as an interaction carries it. */
export interface FilledOption {
  readonly name: string;
  readonly type: Type;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** Longest text where an option sets no maximum (Discord: 6,000). */
const LONGEST = 6000;

/** Fills in a command's options as Discord's client does, refusing what it would not send. */
export function fillOptions(
  definitions: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
  locale: string,
): FilledOption[] {
  for (const name of Object.keys(values))
    if (!definitions.some((option) => isCalled(option, name, locale)))
      throw new ClientRefusal(`There is no option "${name}".`);
  return definitions.flatMap((option) => {
    const entry = Object.entries(values).find(([name]) => isCalled(option, name, locale));
    if (entry === undefined) {
      if (option.required === true) throw new ClientRefusal(`The option "${option.name}" is required.`);
      return [];
    }
    return [{ name: option.name, type: option.type, value: checkedValue(option, entry[1], locale) }];
  });
}

/** Whether a command or option has that name, in itself or in the person's language. */
export function isCalled(
  named: {
    readonly name: string;
    readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  },
  name: string,
  locale: string,
): boolean {
  return named.name === name || named.name_localizations?.[locale] === name;
}

function checkedValue(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
  locale: string,
): string | number | boolean {
  const no = (why: string): never => {
    throw new ClientRefusal(`The option "${option.name}" ${why}.`);
  };
  switch (option.type) {
    case Type.String: {
      if (typeof value !== 'string') return no('takes text');
      if ('choices' in option && option.choices !== undefined)
        return choice(option.choices, value, locale) ?? no('has no such choice');
      const { min_length: min = 0, max_length: max = LONGEST } = option as {
        min_length?: number;
        max_length?: number;
      };
      if (length(value) < min || length(value) > max) return no(`takes ${min} to ${max} characters`);
      return value === '' && option.required === true ? no('is required') : value;
    }
    case Type.Integer:
    case Type.Number: {
      if ('choices' in option && option.choices !== undefined)
        return choice(option.choices, value, locale) ?? no('has no such choice');
      if (typeof value !== 'number' || (option.type === Type.Integer && !Number.isInteger(value)))
        return no('takes a number');
      const { min_value: min = -Infinity, max_value: max = Infinity } = option as {
        min_value?: number;
        max_value?: number;
      };
      return value < min || value > max ? no(`takes ${min} to ${max}`) : value;
    }
    case Type.Boolean:
      return typeof value === 'boolean' ? value : no('takes true or false');
    default:
      return typeof value === 'string' && /^\d+$/u.test(value) ? value : no('takes an id');
  }
}

type AnyChoice = {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
};

/** A choice by its value or by one of its names. */
function choice(
  choices: readonly AnyChoice[],
  given: string | number | boolean,
  locale: string,
): string | number | undefined {
  return choices.find((one) => one.value === given || isCalled(one, String(given), locale))?.value;
}
