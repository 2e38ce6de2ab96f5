import type { Catalogue } from '../../i18n/catalogue.js';
import { textDisplay } from './parts.js';
import type { View } from './view.js';

/** Something went wrong; the reference is in the log too. */
export function failureView(reference: string, words: Catalogue): View {
  return { components: [textDisplay([words.problems.failed(`\`${reference}\``)])] };
}

/**
 * A button, menu or command that this version does not know.
 * @param ask the command to use instead, as it is mentioned
 */
export function outdatedView(ask: string, words: Catalogue): View {
  return { components: [textDisplay([words.problems.outdated(ask)])] };
}

/** One plain sentence or two, in Markdown. */
export function noticeView(text: string): View {
  return { components: [textDisplay([text])] };
}
