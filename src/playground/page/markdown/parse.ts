import * as library from 'discord-markdown-parser';
import { listRule } from './list.js';

/** A piece of Discord's Markdown. `content` is text, or more pieces. */
export interface Piece {
  readonly type: string;
  readonly content?: string | readonly Piece[];
  readonly target?: string;
  readonly level?: number;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly lang?: string;
  readonly timestamp?: string;
  readonly format?: string;
  readonly ordered?: boolean;
  readonly start?: number;
  readonly items?: readonly ListItem[];
}

export interface ListItem {
  readonly content: readonly Piece[];
  /** Lists below it. */
  readonly inner: readonly Piece[];
}

/** Discord's limit for a text display. Longer text stays as it is written. */
const LONGEST = 4_000;

const rules = { ...library.rulesExtended, list: listRule };
const parser = library.SimpleMarkdown.parserFor(rules as typeof library.rulesExtended);

/** Takes Discord's Markdown apart. Never throws: what cannot be read stays text. */
export function parseMarkdown(text: string): readonly Piece[] {
  if (text.length > LONGEST) return [{ type: 'text', content: text }];
  try {
    return parser(text, { inline: true }) as readonly Piece[];
  } catch {
    // Thousands of nested marks exhaust the stack.
    return [{ type: 'text', content: text }];
  }
}

/** Addresses that may become links: never `javascript:` or `data:`. */
export function safeTarget(target: string | undefined): string | undefined {
  return target !== undefined && /^(?:https?|discord):\/\//i.test(target) ? target : undefined;
}
