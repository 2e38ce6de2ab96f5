import { here, type State } from '../model/state.js';
import { namedIn, type Option, OptionType } from './commands.js';
import type { Line } from './listbox.js';

/** A line of an option's list, with the value that it stands for. */
export interface Suggested extends Line {
  readonly value: string | number | boolean;
}

/** What the client itself can offer for an option: its choices, true and false, people, channels, roles. */
export function linesFor(option: Option, state: State, locale: string, text: string): readonly Suggested[] {
  const wanted = text.toLowerCase();
  return offered(option, state, locale).filter(({ label }) => label.toLowerCase().includes(wanted));
}

function offered(option: Option, state: State, locale: string): readonly Suggested[] {
  if (option.choices !== undefined)
    return option.choices.map((choice) => line(choice.value, namedIn(choice, locale), ''));
  const guildId = here(state)?.guildId;
  const roles = (state.guilds.find(({ id }) => id === guildId)?.roles ?? []).map(({ id, name }) =>
    line(id, name, 'Role'),
  );
  const people = state.people.map(({ id, name }) => line(id, name, ''));
  switch (option.type) {
    case OptionType.boolean:
      return [line(true, 'True', ''), line(false, 'False', '')];
    case OptionType.user:
      return people;
    case OptionType.role:
      return roles;
    case OptionType.mentionable:
      return [...people, ...roles];
    case OptionType.channel:
      return state.channels
        .filter((channel) => channel.guildId === guildId)
        .filter(({ type }) => option.channel_types === undefined || option.channel_types.includes(type))
        .map(({ id, name }) => line(id, `#${name}`, ''));
    default:
      return [];
  }
}

function line(value: string | number | boolean, label: string, detail: string): Suggested {
  return { key: String(value), label, detail, value };
}
