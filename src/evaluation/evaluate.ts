import type { AnswerJson } from '../cli/answer-json.js';
import type { Result } from './measures.js';
import type { EverydaySentence, Question } from './question.js';
import { Random } from './random.js';
import { score } from './score.js';
import { mistype } from './typos.js';

/** Puts one question to the bot. */
export type Ask = (question: string) => AnswerJson;

/** A result with the answer it was made from. */
export interface Evaluated extends Result {
  readonly answer: AnswerJson;
}

/** What became of the sentences that are not about the subject. */
export interface Everyday {
  readonly asked: number;
  readonly answered: number;
  readonly suggested: number;
}

/** Each question is misspelt so many times with one error and so many times with two: one draw is mostly luck. */
const DRAWS = 4;

/** Puts every question and its misspellings to the bot. */
export function evaluate(questions: readonly Question[], ask: Ask): Evaluated[] {
  return questions.map((question) => {
    const answer = ask(question.q);
    const typos = [shareRight(question, 1, ask), shareRight(question, 2, ask)] as const;
    return { question, answer, score: score(question, answer), typos };
  });
}

/** Of the misspellings of a question that has an answer, the share answered rightly. */
function shareRight(question: Question, errors: number, ask: Ask): number {
  if (question.expect === 'unknown') return 0;
  const right = misspellings(question, errors).filter(
    (typed) => score(question, ask(typed)).outcome === 'right',
  );
  return right.length / DRAWS;
}

/** The same question with typing errors; always the same ones. */
export function misspellings({ q, lang }: Pick<Question, 'q' | 'lang'>, errors: number): string[] {
  return Array.from({ length: DRAWS }, (_, draw) =>
    mistype(q, lang, errors, new Random(`${errors}/${draw}/${q}`)),
  );
}

/** Counts how many of the sentences are answered, which none should be. */
export function evaluateEveryday(sentences: readonly EverydaySentence[], ask: Ask): Everyday {
  const statuses = sentences.map(({ q }) => ask(q).status);
  const count = (status: AnswerJson['status']) => statuses.filter((one) => one === status).length;
  return { asked: sentences.length, answered: count('answered'), suggested: count('suggested') };
}
