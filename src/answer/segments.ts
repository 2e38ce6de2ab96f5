/** Messages longer than this (Chinese characters count three) are looked at sentence by sentence. */
const LONG = 120;
/** At most so many sentences of one message are looked at, the last ones first: people ask at the end. */
const MOST = 12;

/**
 * The pieces of a message that may each be the question: the whole, if it is short; else its sentences, for a
 * greeting and a story around a question would hide it.
 */
export function segmentsOf(message: string): string[] {
  const width = [...message].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 3 : 1), 0);
  if (width <= LONG) return [message];
  const sentences = message
    .split(/(?<=[.!?。！？;；\n])\s*|(?<=[，：])(?=.{8})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .slice(-MOST);
  return [message, ...sentences];
}
