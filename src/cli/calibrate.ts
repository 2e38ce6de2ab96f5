import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../answer/answerer.js';
import { fitIsotonic } from '../evaluation/isotonic.js';
import { readEveryday, readQuestions } from '../evaluation/question.js';
import { score } from '../evaluation/score.js';
import { voicesFor } from '../i18n/regulation-voices.js';
import { loadRegulation } from '../regulation/load.js';
import { bundledRegulation } from '../regulation/location.js';
import { answerJson } from './answer-json.js';

/** Of the everyday sentences every fifth counts: among what is asked they are a part, not the most. */
const EVERYDAY = 5;

const NOTE = `# yaml-language-server: $schema=../schema/confidence.schema.json
# What a score of the confidence model is worth: the share of first results that were right at that score. Written by
# \`npm run calibrate\`, a monotone fit to the development questions (test/golden/development.jsonl) and a fifth of the
# everyday sentences (development-everyday.jsonl). Not edited by hand; fitted again when the data or the engine have
# changed much.
`;

/**
 * `tiaoli calibrate`: answers the development questions and writes how much a score of the model is worth into the
 * regulation's `confidence.yaml`. Returns the exit code.
 */
export function calibrate(): number {
  const folder = bundledRegulation();
  const regulation = { ...loadRegulation(folder), confidence: [] };
  // With these thresholds every question gets its best section, and so a right or a wrong answer.
  const answerer = createAnswerer(regulation, { answered: 0, suggested: 0 });
  const voices = voicesFor(regulation);
  const questions = readQuestions(path('development.jsonl'));
  const judged = questions.flatMap((question) => {
    const answer = answerer.answer(question.q, { fallbackLanguage: 'en' });
    // A reference to an article is certain, not scored.
    if (answer.note?.type === 'article-text' || answer.note?.type === 'no-such-article') return [];
    const json = answerJson(answer, question.q, regulation, voices(answer.language));
    return [{ confidence: answer.confidence, right: score(question, json).firstRight }];
  });
  const everyday = readEveryday(path('development-everyday.jsonl'))
    .filter((_, i) => i % EVERYDAY === 0)
    .map(({ q }) => ({
      confidence: answerer.answer(q, { fallbackLanguage: 'en' }).confidence,
      right: false,
    }));
  const predictions = [...judged, ...everyday];
  const knots = fitIsotonic(predictions);
  const lines = knots.map((knot) => `- { score: ${knot.score}, right: ${knot.right} }\n`);
  writeFileSync(join(folder, 'confidence.yaml'), NOTE + lines.join(''));
  process.stdout.write(`Fitted ${knots.length} knots to ${predictions.length} questions.\n`);
  return 0;
}

function path(name: string): string {
  return fileURLToPath(new URL(`../../test/golden/${name}`, import.meta.url));
}
