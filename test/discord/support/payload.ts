import { ComponentType } from 'discord.js';
import * as limits from '../../../src/discord/limits.js';
import type { View } from '../../../src/discord/views/view.js';

type Component = Record<string, unknown>;

/** All components of a message, nested ones included, in order. */
export function allComponents(components: readonly unknown[]): Component[] {
  return components.flatMap((component) => {
    const { components: inner } = component as { components?: unknown[] };
    return [component as Component, ...allComponents(inner ?? [])];
  });
}

/** What a message says, one text display after the other. */
export function textOf(view: View): string {
  return allComponents(view.components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => content)
    .join('\n');
}

/** Labels of the buttons. */
export function labelsOf(view: View): unknown[] {
  return allComponents(view.components)
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ label }) => label);
}

/** Entries of all menus, as `[label, value]`. */
export function optionsOf(view: View): unknown[][] {
  return allComponents(view.components)
    .filter(({ type }) => type === ComponentType.StringSelect)
    .flatMap(({ options }) => options as Component[])
    .map(({ label, value }) => [label, value]);
}

/** Custom ids of all buttons and menus. */
export function customIdsOf(view: View): string[] {
  return allComponents(view.components)
    .map(({ custom_id }) => custom_id)
    .filter((id) => typeof id === 'string');
}

/** Every way in which a message breaks a limit of Discord's; empty for one that can be sent. */
export function broken(view: View): string[] {
  const all = allComponents(view.components);
  const problems: string[] = [];
  const within = (what: string, length: number, least: number, most: number) => {
    if (length < least || length > most)
      problems.push(`${what}: ${length} is not within ${least} to ${most}`);
  };
  within('components', all.length, 1, limits.MESSAGE_COMPONENTS);
  const texts = all
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => String(content));
  within('text', texts.join('').length, 0, limits.MESSAGE_TEXT);
  for (const text of texts) within('text display', text.length, 1, limits.MESSAGE_TEXT);
  const ids = customIdsOf(view);
  if (new Set(ids).size !== ids.length) problems.push(`custom ids are not unique: ${ids}`);
  for (const id of ids) within('custom id', id.length, 1, limits.CUSTOM_ID);
  for (const component of all) {
    if (component.type === ComponentType.Button) {
      within('button label', String(component.label).length, 1, limits.BUTTON_LABEL);
    }
    if (component.type === ComponentType.ActionRow) {
      within('row', (component.components as unknown[]).length, 1, limits.BUTTONS_IN_ROW);
    }
    if (component.type !== ComponentType.StringSelect) continue;
    const options = component.options as Component[];
    within('options', options.length, 1, limits.SELECT_OPTIONS);
    within('placeholder', String(component.placeholder).length, 1, limits.SELECT_PLACEHOLDER);
    if (new Set(options.map(({ value }) => value)).size !== options.length)
      problems.push('values are not unique');
    for (const { label, value, description } of options) {
      within('option label', String(label).length, 1, limits.OPTION_LABEL);
      within('option value', String(value).length, 1, limits.OPTION_VALUE);
      if (description !== undefined) {
        within('option description', String(description).length, 1, limits.OPTION_DESCRIPTION);
      }
    }
  }
  // A lone surrogate is the only character that JSON.stringify writes as an escape beginning with \ud.
  if (/\\ud[89a-f]/.test(JSON.stringify(view.components))) problems.push('half a surrogate pair');
  return problems;
}
