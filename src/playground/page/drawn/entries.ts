import type { State } from '../model/state.js';
import { emojiText } from './emoji.js';
import { type Component, Kind } from './raw.js';

/** What can be chosen in a select menu. */
export interface Entry {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** The entries of a select menu: its own options, or the people, roles and channels there are. */
export function entriesOf(menu: Component, state: State, guildId: string | undefined): readonly Entry[] {
  const guild = state.guilds.find(({ id }) => id === guildId);
  const people = state.people
    .filter(({ id }) => guild === undefined || guild.memberIds.includes(id))
    .map(({ id, name }) => ({ value: id, label: name, description: '' }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({ value: id, label: name, description: 'Role' }));
  switch (menu.type) {
    case Kind.userSelect:
      return people;
    case Kind.roleSelect:
      return roles;
    case Kind.mentionableSelect:
      return [...people, ...roles];
    case Kind.channelSelect:
      return state.channels
        .filter((channel) => channel.guildId === guildId)
        .filter(({ type }) => menu.channel_types === undefined || menu.channel_types.includes(type))
        .map(({ id, name }) => ({ value: id, label: `#${name}`, description: '' }));
    default:
      return (menu.options ?? []).map(({ label, value, description = '', emoji }) => ({
        value,
        label: `${emojiText(emoji)} ${label}`.trim(),
        description,
      }));
  }
}

/** What is chosen before anybody has chosen. */
export function presetOf(menu: Component): readonly string[] {
  if (menu.options !== undefined)
    return menu.options.filter((option) => option.default === true).map(({ value }) => value);
  return (menu.default_values ?? []).map(({ id }) => id);
}
