import type { Answer } from './answer.js';
import { MOST_RESULTS } from './results.js';

/**
 * The answer to a message, given that to the whole of it and those to each of its questions: the latter together, if
 * each question alone is answered, by different sections, and no other section answers the whole more surely than that.
 */
export function withParts(whole: Answer, parts: readonly Answer[]): Answer {
  if (parts.length === 0) return whole;
  const firsts = parts.map(({ results: [first] }) => first?.section);
  const apart = new Set(firsts).size === parts.length && parts.every(({ status }) => status === 'answered');
  const surest = Math.max(...parts.map(({ confidence }) => confidence));
  const covered = whole.confidence >= surest && !firsts.includes(whole.results[0]?.section);
  return apart && !covered ? { ...whole, ...together(parts) } : whole;
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
