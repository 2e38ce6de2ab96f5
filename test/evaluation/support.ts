import { fileURLToPath } from 'node:url';
import type { AnswerJson } from '../../src/cli/answer-json.js';
import type { Evaluated } from '../../src/evaluation/evaluate.js';
import type { Question } from '../../src/evaluation/question.js';
import { score } from '../../src/evaluation/score.js';

/** A question with what a test needs of it. */
export function question(parts: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    q: 'How high may a hive be?',
    lang: 'en',
    kind: 'fact-en',
    expect: 'answer',
    must: [/two metres/iu],
    mustAny: [],
    mustNot: [],
    alsoOk: [],
    langAny: [],
    facts: [],
    ...parts,
  };
}

/** An answer whose results have the given summaries. */
export function answer(
  summaries: readonly string[],
  parts: Partial<Omit<AnswerJson, 'results'>> = {},
): AnswerJson {
  const results = summaries.map((summary, i) => ({
    id: `s${i}`,
    kind: 'regulation',
    title: 'Hives',
    lead: 'Bees fly.',
    summary,
    points: ['Bees fly.'],
    more: [],
    score: 1,
    sources: [],
  }));
  const status = results.length > 0 ? 'answered' : 'unknown';
  return { question: '', status, language: 'en', confidence: 0.9, ...parts, results };
}

/** A question's result with `typos` answered rightly. */
export function evaluated(asked: Question, given: AnswerJson, typos: Evaluated['typos'] = [1, 1]): Evaluated {
  return { question: asked, answer: given, score: score(asked, given), typos };
}

/** A file of the project. */
export function root(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
