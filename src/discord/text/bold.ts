import type { Stretch } from '../../search/marker.js';
import { escapeMarkdown } from './escape.js';

/** So many stretches are made bold; each takes four characters more. */
const MOST_BOLD = 8;

/** The text as Discord shows it exactly, with the stretches in bold; they are in order and do not overlap. */
export function bold(text: string, stretches: readonly Stretch[]): string {
  let shown = '';
  let end = 0;
  for (const { from, to } of stretches.slice(0, MOST_BOLD)) {
    shown += `${escapeMarkdown(text.slice(end, from))}**${escapeMarkdown(text.slice(from, to))}**`;
    end = to;
  }
  return shown + escapeMarkdown(text.slice(end));
}
