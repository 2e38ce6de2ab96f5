import { ComponentType } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { textDisplay } from './parts.js';
import type { View } from './view.js';

/** Number of the component that holds the line; Discord gives it back with the message. */
const COMPONENT_ID = 1002;

/** Who has an answer shown to others: by whom it was shared, or to whom it was handed. */
export type Addressing = { readonly sharedBy: string } | { readonly handedTo: string };

/** The view with a quiet line above it that mentions a member. The line alone pings nobody. */
export function addressed(view: View, addressing: Addressing, words: Catalogue): View {
  const line =
    'sharedBy' in addressing
      ? words.answer.sharedBy(mention(addressing.sharedBy))
      : words.answer.handedTo(mention(addressing.handedTo));
  return withLine(view, `-# ${line}`);
}

/** The view with the line of the message it takes the place of, where that has one. */
export function addressedLike(message: readonly unknown[], view: View): View {
  const lines = message.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const { id, type, content } = component as Record<string, unknown>;
    const isLine = id === COMPONENT_ID && type === ComponentType.TextDisplay && typeof content === 'string';
    return isLine ? [content] : [];
  });
  return lines[0] === undefined ? view : withLine(view, lines[0]);
}

/** A member, as Discord shows them by name. */
export function mention(userId: string): string {
  return `<@${userId}>`;
}

function withLine(view: View, line: string): View {
  return { ...view, components: [textDisplay([line], COMPONENT_ID), ...view.components] };
}
