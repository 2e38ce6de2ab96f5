import type { Answer } from '../../answer/answer.js';
import { isCourtesy } from '../../answer/is-courtesy.js';
import { isQuestion } from '../../answer/is-question.js';
import type { UnaddressedRule } from '../../answer/unaddressed.js';
import type { Asked } from './asked.js';
import type { AskedVerdict, Verdict } from './should-answer.js';

/** A question by its mark alone, as "tourism?" and "旅游呢", which are too short for one to nobody in particular. */
const MARKED = /[?？]|呢[!！。~ ]*$/;

/** What the bot could say to words that were not written to it. */
export function verdictOf(question: string, answer: () => Answer, answersUnasked: UnaddressedRule): Verdict {
  if (!isQuestion(question)) return 'no-question';
  const found = answer();
  if (found.status === 'unknown') return 'none';
  return answersUnasked(question, found) ? 'confident' : 'unsure';
}

/** What words written to the bot wait for. Those of somebody else that it is pointed to always wait for an answer. */
export function askedVerdictOf({ text, ofAnother }: Asked, answer: () => Answer): AskedVerdict {
  if (ofAnother) return 'waits';
  if (isCourtesy(text)) return 'courtesy';
  if (isQuestion(text) || MARKED.test(text)) return 'waits';
  return findsNothing(answer()) ? 'remark' : 'waits';
}

/** Not where there is something to say about the article, year or place that was named. */
function findsNothing({ status, note }: Answer): boolean {
  return status === 'unknown' && (note === undefined || note.type === 'empty' || note.type === 'not-covered');
}
