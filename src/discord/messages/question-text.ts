import { oneLine } from '../text/one-line.js';

/** What is cut out of a message before it is searched, in this order; a space stays in its place. */
const REMOVED: readonly RegExp[] = [
  // Code: blocks, then inline with two backticks or one.
  /```[\s\S]*?```/g,
  /``[^\n]+?``/g,
  /`[^`\n]+`/g,
  // Quotes: ">>> " runs to the end of the message, "> " to the end of its line.
  /^>>> [\s\S]*/m,
  /^> .*$/gm,
  // Mentions of members, roles, channels and commands, timestamps, custom emoji, guild navigation.
  /<(?:@[!&]?|#)\d+>/g,
  /<\/[^<>\n]{1,100}:\d+>/g,
  /<t:-?\d+(?::[a-zA-Z])?>/g,
  /<a?:\w{1,64}:\d+>/g,
  /<id:\w+>/g,
  /@(?:everyone|here)\b/g,
];
/** `[shown](address)`: what is shown stays. */
const MASKED_LINK = /\[([^[\]\n]{1,500})\]\(<?https?:\/\/[^\s()]{1,2000}>?(?:\s[^()\n]{0,200})?\)/gi;
/** A bare address, in angle brackets or not; it ends where Chinese text or punctuation goes on. */
const LINK = /<?\b(?:https?|discord):\/\/[^\s<>，。；：！？、（）《》「」“”]+>?/gi;
/** Marks of headings and small print, bold, strike-through and spoilers; what they enclose stays. */
const MARKS = /^(?:#{1,3}|-#) |\*{1,3}|~~|__|\|\|/gm;

/**
 * The question in a message: what its author said in words, on one line, without mentions, code, quotes,
 * links and emoji of servers. Empty where nothing is left.
 * @param content the message as Discord delivers it
 */
export function questionText(content: string): string {
  let text = content;
  for (const pattern of REMOVED) text = text.replace(pattern, ' ');
  return oneLine(text.replace(MASKED_LINK, '$1').replace(LINK, ' ').replace(MARKS, ' '));
}
