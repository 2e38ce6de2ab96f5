import type { Emoji } from './raw.js';

/** What screen readers are told of an emoji that stands alone; others say theirs by themselves. */
const NAMES: Readonly<Record<string, string>> = {
  '👍': 'Thumbs up',
  '👎': 'Thumbs down',
};

/** An emoji as text: a server's own by its name, since its picture is at Discord. */
export function emojiText(emoji: Emoji | undefined): string {
  if (emoji?.name === undefined || emoji.name === null) return '';
  return emoji.id ? `:${emoji.name}:` : emoji.name;
}

/** An emoji in words, for who does not see it. */
export function emojiName(emoji: Emoji | undefined): string {
  const text = emojiText(emoji);
  return NAMES[text] ?? text;
}
