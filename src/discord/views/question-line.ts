import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { escapeMarkdown, unescapeMarkdown } from '../text/escape.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { textDisplay } from './parts.js';

/** Characters of a question shown with its answer. */
export const QUESTION_SHOWN = 200;
/** Number of the component that holds the question; Discord gives it back with the message. */
const COMPONENT_ID = 1001;

/**
 * The quiet line with a question: one that a command was given is not to be seen in the channel otherwise.
 */
export function questionLine(
  question: string,
  words: Catalogue,
  label: string = words.answer.question,
): APITextDisplayComponent {
  const shown = escapeMarkdown(shorten(oneLine(question), QUESTION_SHOWN));
  return textDisplay([`-# ${label}${words.colon}“${shown}”`], COMPONENT_ID);
}

/**
 * The question in a message of the bot's, at most `QUESTION_SHOWN` characters; undefined where it shows none.
 */
export function readQuestion(components: readonly unknown[]): string | undefined {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    const { id, type, content, components: inner } = component as Record<string, unknown>;
    if (id === COMPONENT_ID && type === ComponentType.TextDisplay && typeof content === 'string') {
      const shown = content.slice(content.indexOf('“') + 1, content.lastIndexOf('”'));
      return unescapeMarkdown(shown);
    }
    const found = Array.isArray(inner) ? readQuestion(inner) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
