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
    .split(/(?<=[.!?。！？;；\n])\s*|(?<=[，：]|[,:](?=\p{Script=Han}))(?=.{8})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .slice(-MOST);
  return [message, ...sentences];
}

/** Never more questions in one message than a reply can answer shortly. */
const MOST_QUESTIONS = 3;
const ASKING =
  /^(?:and |so |also )?(?:when|who|whose|what|where|which|why|how|is|are|was|were|does|do|did|can|could|has|have|will|should|must)\b|什么|谁|哪|几|多少|何|吗|怎么|咋|是否|是不是|有没有|能不能/i;
const BETWEEN_QUESTIONS =
  /(?<=[?？])\s*|[;；]\s*|[,，、]?\s*(?:还有|另外|以及|顺便问一?下?|再问一?[下个]?)[,，：:]?\s*|,?\s+(?:and|also|plus|and also)\s+(?=(?:when|who|whose|what|where|which|why|how|is|are|was|were|does|do|did|can|could|has|have|will|should|must)\b)/i;

/** The questions of a message that asks two or three in a row; empty where it asks one, or more than that. */
export function questionsOf(message: string): string[] {
  const clauses = message.split(BETWEEN_QUESTIONS).flatMap((clause) => clause.trim() || []);
  const several = clauses.length > 1 && clauses.length <= MOST_QUESTIONS;
  return several && clauses.every((clause) => ASKING.test(clause)) ? clauses : [];
}
