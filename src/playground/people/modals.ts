import { length } from '../server/check/limits.js';
import { isSelect, Kind, placed, type RawComponent } from '../server/check/tree.js';
import { openInteraction } from '../server/interactions/open.js';
import type { Interaction } from '../server/interactions/store.js';
import { selected } from './components.js';
import { ClientRefusal } from './refusal.js';
import { resolved } from './resolve.js';
import type { Self } from './self.js';
import type { InteractionSeen } from './types.js';

/** What a person put into a form, by custom id. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Sends a form. What is left out keeps what the form came with. */
export function sendForm(self: Self, opened: InteractionSeen, values: FormValues): Interaction {
  const { core } = self.standIn;
  const openedBy = core.interactions.get(opened.interactionId);
  const { modal } = opened;
  if (modal === undefined || openedBy === undefined) throw new ClientRefusal('No form is open.');
  const components = modal.components as unknown as readonly RawComponent[];
  const fields = placed(components, []).map(({ component }) => component);
  for (const name of Object.keys(values))
    if (!fields.some((field) => field.custom_id === name))
      throw new ClientRefusal(`There is no field "${name}" in the form.`);
  const message =
    openedBy.messageId === undefined
      ? undefined
      : core.world.messages.get(openedBy.channel.id, openedBy.messageId);
  const ids = Object.values(values)
    .flat()
    .filter((value) => /^\d+$/u.test(value));
  return openInteraction(core, {
    kind: 'modal',
    user: self.user,
    channel: openedBy.channel,
    locale: self.locale,
    openedBy,
    ...(message === undefined ? {} : { message }),
    data: {
      custom_id: modal.custom_id,
      components: numbered(components.map((component) => filled(component, values))),
      ...resolved(core, openedBy.channel, ids, self.user.id),
    },
  });
}

/** A form's component as it is sent back: only what was filled in. */
function filled(component: RawComponent, values: FormValues): Record<string, unknown> {
  const { type, custom_id: customId } = component;
  if (type === Kind.label && component.component !== undefined)
    return { type, component: filled(component.component, values) };
  if (type === Kind.actionRow)
    return { type, components: (component.components ?? []).map((child) => filled(child, values)) };
  if (type === Kind.textInput)
    return { type, custom_id: customId, value: text(component, values[customId ?? '']) };
  if (isSelect(component)) {
    const chosen = [values[customId ?? ''] ?? preset(component)].flat();
    const optional = component.required === false && chosen.length === 0;
    return { type, custom_id: customId, values: optional ? [] : selected(component, chosen) };
  }
  return { type };
}

function text(input: RawComponent, given: string | readonly string[] | undefined): string {
  const value = given === undefined ? (input.value ?? '') : String(given);
  const name = input.custom_id ?? '';
  if (value === '') {
    if (input.required ?? true) throw new ClientRefusal(`The field "${name}" is required.`);
    return value;
  }
  const min = input.min_length ?? 0;
  const max = input.max_length ?? 4000;
  if (length(value) < min || length(value) > max)
    throw new ClientRefusal(`The field "${name}" takes ${min} to ${max} characters.`);
  return value;
}

function preset(menu: RawComponent): string[] {
  const options = (menu.options ?? [])
    .filter((option) => option.default === true)
    .map((option) => option.value);
  return menu.options === undefined ? (menu.default_values ?? []).map((entry) => entry.id) : options;
}

/** Numbers components in order, as Discord fills in their ids. */
function numbered(components: readonly Record<string, unknown>[]): object[] {
  let last = 0;
  const number = (component: Record<string, unknown>): object => {
    last += 1;
    const own = { ...component, id: last };
    if ('component' in component)
      return { ...own, component: number(component.component as Record<string, unknown>) };
    if ('components' in component)
      return { ...own, components: (component.components as Record<string, unknown>[]).map(number) };
    return own;
  };
  return components.map(number);
}
