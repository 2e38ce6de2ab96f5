import { normalise } from '../search/normalise.js';

/** Words that only say what kind of thing is asked for. */
const QUESTION_WORDS =
  /\b(?:when|who(?:se|m)?|where|why|which|what|how|many|much|date|day|month|year)\b|何时|什么时候|啥时候|什么时间|几[时月号年]|哪一?[天年]|哪个月|日期|时间|多少|多[大高长久]|谁|哪[个些里儿]?|什么|为[什何啥]么?|怎么|如何/g;

/** Tells for a place in the normalised question whether it is inside such a word. */
export function asking(question: string): (start: number) => boolean {
  const spans = [...normalise(question).matchAll(QUESTION_WORDS)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  return (start) => spans.some(([from, to]) => from <= start && start < to);
}

/** The normalised question without them. */
export function withoutAsking(question: string): string {
  return normalise(question).replace(QUESTION_WORDS, ' ').replace(/\s+/g, ' ').trim();
}
