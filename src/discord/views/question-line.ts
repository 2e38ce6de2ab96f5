import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { escapeMarkdown, unescapeMarkdown } from '../text/escape.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { textDisplay } from './parts.js';

/** Characters of a question shown with its answer. */
export const QUESTION_SHOWN = 200;
/** Numbers of the component that holds a question; Discord gives them back with the message. */
const COMPONENT_ID = { asked: 1001, ofAnother: 1003 } as const;

/** What else there is to a question line. */
interface LineOptions {
  /** What the question is called; "Question" unless given. */
  readonly label?: string | undefined;
  /** Whether the words are those of somebody who did not put them to the bot; not unless given. */
  readonly ofAnother?: boolean | undefined;
}

/** The line as Discord gives it back. */
interface Line {
  readonly text: string;
  readonly ofAnother: boolean;
}

/**
 * The quiet line with a question: one that a command was given is not to be seen in the channel otherwise.
 */
export function questionLine(
  question: string,
  words: Catalogue,
  { label = words.answer.question, ofAnother = false }: LineOptions = {},
): APITextDisplayComponent {
  const shown = escapeMarkdown(shorten(oneLine(question), QUESTION_SHOWN));
  const id = ofAnother ? COMPONENT_ID.ofAnother : COMPONENT_ID.asked;
  return textDisplay([`-# ${label}${words.colon}“${shown}”`], id);
}

/** The question line of a message of the bot's once more, in these words; undefined where it shows none. */
export function questionLineAgain(
  components: readonly unknown[],
  words: Catalogue,
  label?: string,
): APITextDisplayComponent | undefined {
  const line = lineIn(components);
  return line && questionLine(line.text, words, { label, ofAnother: line.ofAnother });
}

/**
 * The question in a message of the bot's, at most `QUESTION_SHOWN` characters; undefined where it shows none.
 */
export function readQuestion(components: readonly unknown[]): string | undefined {
  return lineIn(components)?.text;
}

/** Whether a message of the bot's shows the words of somebody who did not put them to the bot. */
export function showsWordsOfAnother(components: readonly unknown[]): boolean {
  return lineIn(components)?.ofAnother ?? false;
}

function lineIn(components: readonly unknown[]): Line | undefined {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    const { id, type, content, components: inner } = component as Record<string, unknown>;
    const ofAnother = id === COMPONENT_ID.ofAnother;
    const isLine = (ofAnother || id === COMPONENT_ID.asked) && type === ComponentType.TextDisplay;
    if (isLine && typeof content === 'string') {
      const shown = content.slice(content.indexOf('“') + 1, content.lastIndexOf('”'));
      return { text: unescapeMarkdown(shown), ofAnother };
    }
    const found = Array.isArray(inner) ? lineIn(inner) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
