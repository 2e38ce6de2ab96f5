import type { APIMessage } from 'discord-api-types/v10';
import { isSelect, Kind, placed, type RawComponent } from '../server/check/tree.js';
import { openInteraction } from '../server/interactions/open.js';
import type { Interaction } from '../server/interactions/store.js';
import type { StoredMessage } from '../server/world/model.js';
import { ClientRefusal } from './refusal.js';
import { resolved } from './resolve.js';
import { messageAt, type Self } from './self.js';

const LINK = 5;

/** Every component of a message, outer before inner. */
function componentsOf(message: APIMessage): RawComponent[] {
  return placed((message.components ?? []) as unknown as RawComponent[], []).map(
    ({ component }) => component,
  );
}

/** Clicks a button. */
export function clickButton(self: Self, message: APIMessage, button: string): Interaction {
  const stored = messageAt(self, message);
  const buttons = componentsOf(stored.data).filter((component) => component.type === Kind.button);
  const found =
    buttons.find((one) => one.custom_id === button) ??
    buttons.find((one) => one.label === button || one.emoji?.name === button);
  if (found === undefined)
    throw new ClientRefusal(
      `There is no button "${button}", only ${buttons.map((one) => one.label ?? one.custom_id).join(', ')}.`,
    );
  if (found.disabled === true) throw new ClientRefusal(`The button "${button}" is disabled.`);
  if (found.style === LINK) throw new ClientRefusal(`The button "${button}" opens a link.`);
  return send(self, stored, found, {});
}

/** Chooses in a select menu. */
export function chooseIn(
  self: Self,
  message: APIMessage,
  customId: string,
  values: readonly string[],
): Interaction {
  const stored = messageAt(self, message);
  const menus = componentsOf(stored.data).filter(isSelect);
  const menu = menus.find((one) => one.custom_id === customId);
  if (menu === undefined)
    throw new ClientRefusal(
      `There is no select menu "${customId}", only ${menus.map((one) => one.custom_id).join(', ')}.`,
    );
  if (menu.disabled === true) throw new ClientRefusal(`The select menu "${customId}" is disabled.`);
  const chosen = selected(menu, values);
  const channel = self.standIn.world.channels.get(stored.data.channel_id);
  const known =
    menu.options !== undefined || channel === undefined
      ? {}
      : resolved(self.standIn.core, channel, chosen, self.user.id);
  return send(self, stored, menu, { values: chosen, ...known });
}

/** The values of what is chosen, by value or label, as many as the menu takes. */
export function selected(menu: RawComponent, values: readonly string[]): string[] {
  const min = menu.min_values ?? 1;
  const max = menu.max_values ?? 1;
  if (values.length < min || values.length > max)
    throw new ClientRefusal(`The select menu "${menu.custom_id}" takes ${min} to ${max} values.`);
  const { options } = menu;
  if (options === undefined) return [...values];
  return values.map((value) => {
    const option = options.find((one) => one.value === value) ?? options.find((one) => one.label === value);
    if (option === undefined)
      throw new ClientRefusal(
        `There is no option "${value}", only ${options.map((one) => one.label).join(', ')}.`,
      );
    return option.value;
  });
}

function send(self: Self, stored: StoredMessage, component: RawComponent, more: object): Interaction {
  const channel = self.standIn.world.channels.get(stored.data.channel_id);
  if (channel === undefined) throw new ClientRefusal('The channel is gone.');
  return openInteraction(self.standIn.core, {
    kind: 'component',
    user: self.user,
    channel,
    locale: self.locale,
    message: stored,
    data: { id: component.id, component_type: component.type, custom_id: component.custom_id, ...more },
  });
}
