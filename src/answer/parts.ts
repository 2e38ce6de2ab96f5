import type { Answer } from './answer.js';
import { MOST_RESULTS } from './results.js';

/**
 * The answer to a message, given that to the whole of it and those to each of its questions: the latter together, if
 * each question alone is answered, by at least two sections, and no other section answers the whole more surely than
 * that. Questions that one section answers are one part.
 */
export function withParts(whole: Answer, answers: readonly Answer[]): Answer {
  if (answers.some(({ status }) => status !== 'answered')) return whole;
  const firsts = answers.map(({ results: [first] }) => first?.section);
  const parts = answers.filter((_, i) => firsts.indexOf(firsts[i]) === i);
  if (parts.length < 2) return whole;
  const surest = Math.max(...parts.map(({ confidence }) => confidence));
  const covered = whole.confidence >= surest && !firsts.includes(whole.results[0]?.section);
  return covered ? whole : { ...whole, ...together(parts) };
}

/** What several answers say as one: first what each is about, then what else fits. */
function together(parts: readonly Answer[]): Pick<Answer, 'status' | 'confidence' | 'results' | 'parts'> {
  const all = [
    ...parts.flatMap(({ results }) => results.slice(0, 1)),
    ...parts.flatMap(({ results }) => results.slice(1)),
  ];
  const results = all.filter((one, i) => all.findIndex(({ section }) => section === one.section) === i);
  const confidence = Math.min(...parts.map((part) => part.confidence));
  return { status: 'answered', confidence, results: results.slice(0, MOST_RESULTS), parts };
}
