import type { Regulation } from '../regulation/regulation.js';
import { termsOf, tokenise } from '../search/tokens.js';
import type { Answer } from './answer.js';
import { isQuestion } from './is-question.js';

/**
 * The confidence from which on a question that nobody addressed to the bot is answered.
 *
 * A confidence tells how often such an answer is right among questions about the subject (`confidence.yaml`). What
 * people say to each other is hardly ever about it, so the same words deserve less trust. With this threshold and the one
 * below, 1 of the 750 sentences of `chatter-development.jsonl` and `development-everyday.jsonl` is answered, and 83 in 100
 * of the development questions that have an answer and are written as questions; with .9 for both it would be 1 and 85.
 * Who is met with silence can mention the bot.
 */
export const UNADDRESSED = 0.925;
/** The same where the question has a word of the regulation's title, which few others have: 条例, 江西, manufacturing. */
export const UNADDRESSED_NAMED = 0.9;

/** Whether to give `answer` to a message that nobody addressed to the bot. */
export type UnaddressedRule = (question: string, answer: Answer) => boolean;

/**
 * The rule for one regulation. Besides the confidence it asks for a question (`isQuestion`) and an answer proper: that
 * the sources say nothing, or that an article's wording is not here, is told only to those who asked the bot.
 */
export function createUnaddressedRule({ identity }: Regulation): UnaddressedRule {
  const { title, shortTitle, aliases } = identity;
  const names = [title, shortTitle].flatMap((name) => [name.en, name['zh-Hans']]);
  const terms = new Set([...names, ...aliases.en, ...aliases['zh-Hans']].flatMap(tellingTerms));

  return (question, { status, note, confidence, results }) => {
    if (status !== 'answered' || note !== undefined || !results[0]?.section.established) return false;
    const named = () => tellingTerms(question).some((term) => terms.has(term));
    if (confidence < UNADDRESSED && !(confidence >= UNADDRESSED_NAMED && named())) return false;
    return isQuestion(question);
  };
}

/** English stems and pairs of Chinese characters; one character alone is in everything. */
function tellingTerms(text: string): string[] {
  return termsOf(tokenise(text)).filter((term) => !/^\p{Script=Han}$/u.test(term));
}
