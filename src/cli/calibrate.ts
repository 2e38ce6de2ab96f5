import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { createAnswerer, createReader } from '../answer/answerer.js';
import { askHeldOut, type Finding } from '../evaluation/held-out.js';
import { fitIsotonic } from '../evaluation/isotonic.js';
import { fitLogistic } from '../evaluation/logistic.js';
import { readEveryday, readQuestions } from '../evaluation/question.js';
import { score } from '../evaluation/score.js';
import { voicesFor } from '../i18n/regulation-voices.js';
import { loadRegulation } from '../regulation/load.js';
import { bundledRegulation } from '../regulation/location.js';
import type { Regulation } from '../regulation/regulation.js';
import type { FittedConfidence } from '../regulation/schema.js';
import { WITH_QUESTIONS } from '../search/confidence.js';
import { answerJson } from './answer-json.js';

/** What each counts in the fit of the model beside a development question. */
const PHRASING = 0.15;
const OUT_OF_SCOPE = 0.5;
const SENTENCE = 0.3;
/** In what a score is worth every fifth everyday sentence counts: among what is asked they are a part, not the most. */
const EVERYDAY = 5;

const NOTE = `# yaml-language-server: $schema=../schema/confidence.schema.json
# How sure an answer is. Written by \`npm run calibrate\`, not edited by hand; fitted again when the data or the search have
# changed much. The model is a logistic regression on phrasings and out-of-scope messages, each asked of an index that
# lacks it, on the development questions and on sentences that have no answer (test/golden/development*.jsonl). The knots
# are a monotone fit of its score to the share of first results that were right, on the development questions and a fifth
# of the everyday sentences.
`;

/**
 * \`tiaoli calibrate\`: fits the confidence to the regulation's own phrasings and to the development questions, and writes it
 * into its \`confidence.yaml\`. Returns the exit code.
 */
export function calibrate(): number {
  const folder = bundledRegulation();
  const regulation = { ...loadRegulation(folder), confidence: undefined };
  const model = fitModel(regulation);
  const knots = fitKnots({ ...regulation, confidence: { model, knots: [] } });
  writeFileSync(
    join(folder, 'confidence.yaml'),
    NOTE + stringify({ model, knots }, { flowCollectionPadding: true }),
  );
  return 0;
}

/** What each signal adds to the log-odds of being right. */
function fitModel(regulation: Regulation): FittedConfidence['model'] {
  const { phrasings, outOfScope } = askHeldOut(regulation);
  const reader = createReader(regulation);
  const find = (q: string, right: boolean): Finding => ({
    right,
    confidence: reader.read(q).ranking.confidence,
  });
  const sentences = ['development-everyday.jsonl', 'development-tempting.jsonl'].flatMap((name) =>
    readEveryday(path(name)),
  );
  const names = Object.keys(WITH_QUESTIONS.weights) as (keyof FittedConfidence['model']['weights'])[];
  const observed = (findings: readonly Finding[], weight: number) =>
    findings
      .filter(({ confidence }) => confidence.signals.length > 0)
      .map(({ confidence, right }) => ({
        signals: names.map((name) => confidence.signals.find((one) => one.name === name)?.value ?? 0),
        right,
        weight,
      }));
  const observations = [
    ...observed(phrasings, PHRASING),
    ...observed(outOfScope, OUT_OF_SCOPE),
    ...observed(
      judged(regulation).map(({ q, right }) => find(q, right)),
      1,
    ),
    ...observed(
      sentences.map(({ q }) => find(q, false)),
      SENTENCE,
    ),
  ];
  const [bias = 0, ...weights] = fitLogistic(observations).map(rounded);
  process.stdout.write(`Fitted the model to ${observations.length} questions.\n`);
  const fitted = Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
  return { bias, weights: fitted as FittedConfidence['model']['weights'] };
}

/** What a score of the model has been worth. */
function fitKnots(regulation: Regulation): FittedConfidence['knots'] {
  const answerer = createAnswerer(regulation, EVERYTHING);
  const everyday = readEveryday(path('development-everyday.jsonl'))
    .filter((_, i) => i % EVERYDAY === 0)
    .map(({ q }) => ({
      confidence: answerer.answer(q, { fallbackLanguage: 'en' }).confidence,
      right: false,
    }));
  const predictions = [...judged(regulation), ...everyday];
  const knots = fitIsotonic(predictions);
  process.stdout.write(`Fitted ${knots.length} knots to ${predictions.length} questions.\n`);
  return knots;
}

/** With these thresholds every question gets its best section, and so a right or a wrong answer. */
const EVERYTHING = { answered: 0, suggested: 0 };

/** A development question, with how sure its answer was and whether it was right. */
interface Judged {
  readonly q: string;
  readonly confidence: number;
  readonly right: boolean;
}

function judged(regulation: Regulation): Judged[] {
  const answerer = createAnswerer(regulation, EVERYTHING);
  const voices = voicesFor(regulation);
  return readQuestions(path('development.jsonl')).flatMap((question) => {
    const { q } = question;
    const answer = answerer.answer(q, { fallbackLanguage: 'en' });
    // A reference to an article is certain, not scored.
    if (answer.note?.type === 'article-text' || answer.note?.type === 'no-such-article') return [];
    const json = answerJson(answer, q, regulation, voices(answer.language));
    return [{ q, confidence: answer.confidence, right: score(question, json).firstRight }];
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function path(name: string): string {
  return fileURLToPath(new URL(`../../test/golden/${name}`, import.meta.url));
}
