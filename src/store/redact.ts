/** So many characters (code points) of a question are kept. */
export const REDACTED_LENGTH = 300;

/**
 * What is taken out, in this order; a space stays in its place. Every repetition is bounded, so that no text takes
 * long.
 */
const REMOVED: readonly RegExp[] = [
  // Addresses, whatever they lead to, masked links included.
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>()，。；：！？、（）《》「」“”]{1,4000}/giu,
  /\b(?:mailto|tel|sms|xmpp):[^\s<>()，。；：！？、（）《》「」“”]{1,1000}/giu,
  // E-mail addresses; Chinese text before one is no part of it.
  /(?:(?!\p{Script=Han})[\p{L}\p{N}._%+'-]){1,64}[@＠](?:(?:(?!\p{Script=Han})[\p{L}\p{N}-]){1,63}[.．。]){1,8}(?:(?!\p{Script=Han})[\p{L}\p{N}-]){2,63}/gu,
  /[\p{L}\p{N}._-]{1,64}[@＠][\p{L}\p{N}-]{1,63}[.．]\p{Script=Han}{2,6}/gu,
  // Addresses without a scheme.
  /\bwww\.[^\s<>()，。；：！？、（）《》「」“”]{1,2000}/giu,
  /\b(?:[a-z0-9-]{1,63}\.){1,8}(?:app|biz|cc|cn|co|com|dev|edu|gg|gov|info|io|me|net|org|ru|top|tv|uk|xyz)\b(?:[:/?#][^\s<>()，。；：！？、（）《》「」“”]{0,2000})?/giu,
  // What Discord writes for mentions, channels, commands, timestamps, custom emoji and places of a server.
  /<(?:@[!&]?|#)\d{1,25}>/gu,
  /<\/[^<>]{1,100}:\d{1,25}>/gu,
  /<(?:t:|id:|a?:\w{1,64}:)[^<>]{1,64}>/gu,
  // Names with an @ written out.
  /[@＠][\w.]{2,32}/gu,
  // Numbers of 6 or more digits, also with commas between the thousands.
  /(?<!\p{Nd})(?:\p{Nd}{3}(?:[,，]\p{Nd}{3}){1,20}|\p{Nd}{1,2}(?:[,，]\p{Nd}{3}){2,20})(?!\p{Nd})/gu,
  /[\p{Nd}〇零一二三四五六七八九]{6,}[xX]?/gu,
  // Telephone and card numbers: 9 or more digits in groups. Dates and spans of years have 8.
  /[+＋]?[(（]?\p{Nd}(?:[\s().（）‐-―-]{0,2}\p{Nd}){8,}/gu,
];
/** Controls, invisible characters (which could part a number), halves of characters. */
const INVISIBLE = /[\p{Cf}\p{Cs}]/gu;
const CONTROL = /\p{Cc}/gu;

/**
 * A question as it may be kept: without mentions, links, e-mail addresses, numbers of 6 or more digits and telephone
 * numbers, on one line, at most 300 characters. Empty where nothing is left. Names and whatever else people write in
 * plain words stay.
 */
export function redact(question: string): string {
  let text = question.replace(INVISIBLE, '').replace(CONTROL, ' ');
  for (const pattern of REMOVED) text = text.replace(pattern, ' ');
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line].slice(0, REDACTED_LENGTH).join('').trimEnd();
}
