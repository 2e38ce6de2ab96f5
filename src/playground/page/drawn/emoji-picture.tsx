import { emojiText } from './emoji.js';
import type { Emoji } from './raw.js';

/** A thumb that points up, in a square of 24. */
const THUMB =
  'M8 10.5 12 3.200c.4-.7 1.1-1 1.8-.7 1.2.4 1.8 1.6 1.5 2.800L14.5 9H20a2 2 0 0 1 2 2.300l-1.3 7.600a2.5 2.5 0 0 1-2.5 2.100H10a2 2 0 0 1-2-2v-8.500ZM3 10h2a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Z';

/** Emoji that the page draws itself, as Discord does: not every machine has a font for them. */
const FLIPPED: Readonly<Record<string, boolean>> = { '👍': false, '👎': true };

/** An emoji beside or instead of a word; screen readers pass over it. */
export function EmojiPicture({ emoji }: { readonly emoji: Emoji | undefined }) {
  const text = emojiText(emoji);
  if (text === '') return null;
  const flipped = FLIPPED[text];
  if (flipped === undefined)
    return (
      <span class="emoji" aria-hidden="true">
        {text}
      </span>
    );
  return (
    <svg class="emoji" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={THUMB} {...(flipped ? { transform: 'matrix(1 0 0 -1 0 24)' } : {})} />
    </svg>
  );
}
