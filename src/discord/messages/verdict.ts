import type { Answer } from '../../answer/answer.js';
import { isQuestion } from '../../answer/is-question.js';
import type { UnaddressedRule } from '../../answer/unaddressed.js';
import type { Verdict } from './should-answer.js';

/** What the bot could say to words that were not written to it. */
export function verdictOf(question: string, answer: () => Answer, answersUnasked: UnaddressedRule): Verdict {
  if (!isQuestion(question)) return 'no-question';
  const found = answer();
  if (found.status === 'unknown') return 'none';
  return answersUnasked(question, found) ? 'confident' : 'unsure';
}
