import type { Explanation } from '../answer/explanation.js';
import type { AnswerJson } from './answer-json.js';

/** What `tiaoli ask --explain --json` prints: the explanation with the answer as `--json` alone prints it. */
export interface ExplanationJson extends Omit<Explanation, 'answer' | 'parts'> {
  readonly answer: AnswerJson;
  /** Without their answers, which are in `answer.parts` where they were given. */
  readonly parts?: readonly (Omit<Explanation, 'answer' | 'parts'> &
    Pick<AnswerJson, 'question' | 'status'>)[];
}

/** The explanation as JSON; its figures are rounded. */
export function explanationJson(explanation: Explanation, answer: AnswerJson): ExplanationJson {
  const { answer: _, parts, ...rest } = explanation;
  const partsJson = parts?.map(({ answer: { question, status }, parts: __, ...part }) => ({
    question,
    status,
    ...rounded(part),
  }));
  return { answer, ...rounded(rest), ...(partsJson && { parts: partsJson }) };
}

function rounded<T>(value: T): T {
  const round = (_: string, one: unknown) => (typeof one === 'number' ? Math.round(one * 1000) / 1000 : one);
  return JSON.parse(JSON.stringify(value, round)) as T;
}
