import type { Candidate, ExplainedWord, Explanation } from '../answer/explanation.js';
import { figureOf } from '../answer/reason.js';

/** So many candidates are told in full, the others with their parts only. */
const IN_FULL = 3;
/** The words before each paragraph stand in a column of this width. */
const COLUMN = 13;
/** What gives less to a score is not told: it would be 0.00. */
const LEAST = 0.005;
/** Long questions and phrasings are cut. In characters. */
const LONGEST = 90;

const KINDS = {
  other: 'another place or law',
  part: 'a year, or a part of the territory',
  own: 'a year of the regulation',
} as const;

/** An explanation for a person at a terminal: some 30 lines for an ordinary question. */
export function explanationText(explanation: Explanation): string {
  const { answer, language, why, parts = [] } = explanation;
  const head = [
    ...paragraph('question', [short(answer.question)]),
    ...paragraph('language', [language]),
    ...paragraph('outcome', [`${answer.status}. ${why}`]),
  ];
  // Where each question was answered by itself, the message as a whole tells nothing more.
  if (answer.parts) return [head.join('\n'), ...parts.map(explanationText)].join('\n\n');
  return [...head, ...readingLines(explanation), ...decisionLines(explanation)].join('\n');
}

/** How the message was understood. */
function readingLines({
  article,
  followsUp,
  readings,
  words,
  corrections,
  expansions,
  parts = [],
}: Explanation): string[] {
  const rest = article && `${article.number}; all below is about the rest: ${article.rest || 'nothing'}`;
  const read = readings.map(
    ({ text, score, counts }) => `${number(score)} ${short(text)}${counts ? ' ← counts' : ''}`,
  );
  const meant = corrections.map((one) => `${one.written} → ${one.meant.join(', ')}`);
  const same = expansions.map(
    (one) => `${one.written} = ${one.words.join(', ')}${one.others > 0 ? ` and ${one.others} more` : ''}`,
  );
  return [
    ...paragraph('article', rest ? [rest] : []),
    ...paragraph('read as', readings.length > 1 ? read : []),
    ...paragraph('follows up', followsUp ? readings.map(({ text }) => `read as: ${short(text)}`) : []),
    ...paragraph(
      'asks',
      parts.map(({ answer }) => `${answer.status}: ${short(answer.question)}`),
    ),
    ...paragraph('words', words.length > 0 ? [wordsText(words)] : []),
    ...paragraph('spelling', meant),
    ...paragraph('same', same),
  ];
}

/** What was found and what that is worth. */
function decisionLines({ constraints, candidates, confidence }: Explanation): string[] {
  const { found, leftOut, affected } = constraints;
  const named = found.map(({ name, kind }) => `${name}: ${KINDS[kind]}`);
  const others = found.filter(({ kind }) => kind === 'other').map(({ name }) => name);
  if (leftOut > 0) named.push(`${leftOut} sections are left out: they do not name ${others.join(' and ')}`);
  const missed = affected.filter(({ share }) => share === 0);
  return [
    ...paragraph('named', [...named, ...missed.map(({ title, id }) => `left out: ${title} (${id})`)]),
    ...paragraph('candidates', candidates.length > 0 ? candidates.flatMap(candidateLines) : ['none']),
    ...paragraph('confidence', confidenceLines(confidence)),
  ];
}

function wordsText(words: readonly ExplainedWord[]): string {
  return words
    .map(({ written, joined, tells, known }, i) => {
      const before = i === 0 ? '' : joined ? ' ' : ' · ';
      return `${before}${written} ${tells.toFixed(1)}${known ? '' : ' unknown'}`;
    })
    .join('');
}

function candidateLines(candidate: Candidate, rank: number): string[] {
  const { id, title, score, heldBack, parts, nearest, missed } = candidate;
  const sum = [
    ['title', parts.title],
    ['terms', parts.terms],
    ['text', parts.text],
    ['phrasings', parts.phrasings],
    ['nearest', parts.nearest],
    ['coverage', parts.coverage],
    ['words', parts.words],
  ] as const;
  const given = sum.filter(([, part]) => part >= LEAST).map(([name, part]) => `${name} ${number(part)}`);
  const lines = [
    `${rank + 1}. ${number(score)} ${title} (${id})`,
    `   ${given.join(' + ')}${heldBack >= LEAST ? ` − ${number(heldBack)} held back` : ''}`,
  ];
  if (rank < IN_FULL) {
    const phrasing = nearest === undefined ? 'no phrasing near' : `nearest "${short(nearest)}"`;
    lines.push(`   ${phrasing}; misses ${missed.length > 0 ? missed.join(', ') : 'nothing'}`);
  }
  return lines;
}

function confidenceLines({
  calibrated,
  score,
  logit,
  bias,
  signals,
  thresholds,
}: Explanation['confidence']): string[] {
  const limits = `answers from ${number(thresholds.answered)}, suggests from ${number(thresholds.suggested)}`;
  const lines = [`${figureOf(calibrated)}, calibrated from the model's ${figureOf(score)}; ${limits}`];
  if (logit === undefined || bias === undefined) return lines;
  const given = signals.map(({ name, value, gives }) => `${signed(gives)} ${name} (${number(value)})`);
  return [...lines, `logit ${number(logit)} = ${number(bias)} ${given.join(' ')}`];
}

/** The lines behind their label; none where there are none. */
function paragraph(label: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => `${(i === 0 ? label : '').padEnd(COLUMN)}${line}`.trimEnd());
}

function short(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}

function number(value: number): string {
  return value.toFixed(2);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'} ${number(Math.abs(value))}`;
}
