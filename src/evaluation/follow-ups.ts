import type { AnswerJson } from '../cli/answer-json.js';
import type { FollowUp } from './question.js';
import { type Score, score } from './score.js';

/** Puts the question `before` to the bot and then, in reply to its answer, `question`. */
export type AskAfter = (question: string, before: string) => AnswerJson;

/** How a reply to an answer was answered. */
export interface EvaluatedFollowUp {
  readonly question: FollowUp;
  readonly answer: AnswerJson;
  readonly score: Score;
  /** Answered rightly or, where nothing answers it, turned away. */
  readonly good: boolean;
}

/** Puts every reply to the bot, each after the question before it. */
export function evaluateFollowUps(questions: readonly FollowUp[], ask: AskAfter): EvaluatedFollowUp[] {
  return questions.map((question) => {
    const answer = ask(question.q, question.before);
    const judged = score(question, answer);
    const good = ['right', 'turned-away', 'not-available'].includes(judged.outcome);
    return { question, answer, score: judged, good };
  });
}

/** One line about all of them. */
export function followUpText(results: readonly EvaluatedFollowUp[]): string {
  const good = results.filter((result) => result.good).length;
  return `Replies to answers: ${good} of ${results.length} are answered rightly, or turned away where nothing answers them.`;
}
