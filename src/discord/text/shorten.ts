const ELLIPSIS = '…';
/** How far back, as a part of `max`, a cut may move to end at a space instead of within a word. */
const WORD_SEARCH = 0.3;

let segmenter: Intl.Segmenter | undefined;

/**
 * The text itself if it has at most `max` UTF-16 units, else its beginning and an ellipsis, `max` units at
 * most. Cut where a word ends if there is a space near, else between two characters as people see them: never
 * within a surrogate pair, an emoji or a letter with its accents.
 * @param max at least 1
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  // The character that the cut would go through goes as a whole; a little more text than fits shows all of it.
  const end = segmenter.segment(text.slice(0, max + 64)).containing(max - ELLIPSIS.length)?.index ?? 0;
  const space = text.lastIndexOf(' ', end);
  return text.slice(0, space >= max * (1 - WORD_SEARCH) ? space : end).trimEnd() + ELLIPSIS;
}
