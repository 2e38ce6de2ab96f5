import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import * as limits from '../limits.js';
import { shorten } from '../text/shorten.js';

/** Accent colours by what an answer is; the words say the same, so nobody needs to see the colour. */
export const ACCENT = {
  regulation: 0x2e7d5b,
  context: 0x3a6ea5,
  background: 0x7a7f87,
  unsure: 0xb0802e,
} as const;

/** Lines of Markdown, shown one below the other; empty ones are left out. `id` makes it findable later. */
export function textDisplay(lines: readonly string[], id?: number): APITextDisplayComponent {
  return {
    type: ComponentType.TextDisplay,
    ...(id !== undefined && { id }),
    content: lines.filter((line) => line !== '').join('\n'),
  };
}

/** The frame around an answer. */
export function container(accent: number, components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accent, components };
}

/** A row of up to five buttons, or of one select menu. */
export function row(
  ...components: APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}

/** A grey button; its label is shortened to what a button holds. */
export function button(label: string, customId: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(label, limits.BUTTON_LABEL),
    custom_id: customId,
  };
}

/** An entry of a select menu; its texts are shortened to what an option holds. */
export function option(label: string, value: string, description?: string): APISelectMenuOption {
  return {
    label: shorten(label, limits.OPTION_LABEL),
    value,
    ...(description && { description: shorten(description, limits.OPTION_DESCRIPTION) }),
  };
}

/** A menu from which one entry is chosen; `options` must have 1 to 25. */
export function select(
  placeholder: string,
  customId: string,
  options: APISelectMenuOption[],
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: shorten(placeholder, limits.SELECT_PLACEHOLDER),
    options,
  };
}
