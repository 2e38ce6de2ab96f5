import type { AnswerJson } from '../cli/answer-json.js';
import type { Language } from '../regulation/language.js';
import type { Question } from './question.js';

/** What is right as an answer to a question. */
export type Expected = Omit<Question, 'id' | 'q' | 'kind' | 'facts' | 'note'>;

/**
 * What became of a question that has an answer: given as the answer or among suggestions, rightly or not, or
 * declined; and of one that has none: turned away, answered with an open "not available", or answered all the same.
 */
export const OUTCOMES = [
  'right',
  'wrong',
  'suggested-right',
  'suggested-wrong',
  'declined',
  'turned-away',
  'not-available',
  'answered-anyway',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How one question was answered. */
export interface Score {
  readonly outcome: Outcome;
  /** One of the first three results is right; of questions that have an answer. */
  readonly inThree: boolean;
  /** The first result holds what nobody established; of questions that have no answer. */
  readonly violation: boolean;
  /** The reply is in the asker's language. */
  readonly inLanguage: boolean;
  /** The first result is right, whether it was given as the answer or suggested. */
  readonly firstRight: boolean;
}

type Result = AnswerJson['results'][number];

/** Scores the answer to one question. */
export function score(question: Expected, answer: AnswerJson): Score {
  const inLanguage = isInLanguage(question, answer);
  const results = answer.status === 'unknown' ? [] : answer.results;
  const [first] = results;
  const answered = answer.status === 'answered';
  if (question.expect === 'unknown') {
    const text = first ? visibleText(first) : '';
    const violation = text !== '' && question.mustNot.some((pattern) => pattern.test(text));
    const { alsoOk } = question;
    const open = alsoOk.length > 0 && text !== '' && alsoOk.every((pattern) => pattern.test(text));
    const honest = open && !violation;
    const outcome = !answered ? 'turned-away' : honest ? 'not-available' : 'answered-anyway';
    return { outcome, inThree: false, violation, inLanguage, firstRight: honest };
  }
  const firstRight = first !== undefined && isRight(question, first);
  const inThree = results.slice(0, 3).some((result) => isRight(question, result));
  const judged = { inThree, violation: false, inLanguage, firstRight };
  if (answer.status === 'unknown') return { outcome: 'declined', ...judged };
  if (answered) return { outcome: firstRight ? 'right' : 'wrong', ...judged };
  return { outcome: inThree ? 'suggested-right' : 'suggested-wrong', ...judged };
}

/** Every `must`, at least one `mustAny` (if there is one), no `mustNot`. */
export function isRight(question: Expected, result: Result): boolean {
  const text = visibleText(result);
  return (
    question.must.every((pattern) => pattern.test(text)) &&
    (question.mustAny.length === 0 || question.mustAny.some((pattern) => pattern.test(text))) &&
    !question.mustNot.some((pattern) => pattern.test(text))
  );
}

/** What a reader sees of a result, folded. */
export function visibleText({ title, summary, points }: Result): string {
  return fold([title, summary, ...points].filter(Boolean).join('\n'));
}

/** Makes texts comparable: width, quotes, dashes, white space; no Markdown marks, no spaces beside Chinese. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3000-\u303f\u3400-\u9fff]) +| +(?=[\u3000-\u303f\u3400-\u9fff])/g, '')
    .trim();
}

/** The reply says it is in a language the asker expects, and the summary is. */
function isInLanguage(question: Expected, { language, status, results }: AnswerJson): boolean {
  const allowed = expectedLanguages(question);
  if (!allowed.includes(language)) return false;
  const [first] = results;
  if (status === 'unknown' || !first) return true;
  const body = fold(first.summary || first.title);
  const han = body.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = body.match(/[a-z]/gi)?.length ?? 0;
  if (han + latin === 0) return true;
  const written = 2 * han > latin ? 'zh' : 'en'; // Names may be given in both languages.
  return allowed.some((expected) => expected.startsWith(written));
}

/** Who writes Traditional characters can read Simplified ones. */
function expectedLanguages({ lang, langAny }: Expected): readonly Language[] {
  if (langAny.length > 0) return langAny;
  return lang === 'zh-Hant' ? ['zh-Hant', 'zh-Hans'] : [lang];
}
