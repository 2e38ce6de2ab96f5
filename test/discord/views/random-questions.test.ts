import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answer/answerer.js';
import { questionText } from '../../../src/discord/messages/question-text.js';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { voicesFor } from '../../../src/i18n/regulation-voices.js';
import { loadRegulation } from '../../../src/regulation/load.js';
import { createApp } from '../support/app.js';
import { broken } from '../support/payload.js';

const QUESTIONS = 10_000;
const LONGEST = 120;
const SEED = 20240601;

/** Park and Miller's generator: the same sequence on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Ranges of code points, so that every plane comes up and the languages of the data often. */
const RANGES = [
  [0x20, 0x7e],
  [0x20, 0x7e],
  [0x4e00, 0x9fff],
  [0x4e00, 0x9fff],
  [0x0, 0xff],
  [0x0, 0xffff],
  [0x10000, 0x10ffff],
  [0x1f300, 0x1faff],
  [0x590, 0x6ff],
  [0x2000, 0x206f],
] as const;
const WORDS = [
  'article',
  'Art. ',
  '第',
  '条',
  '12',
  'industries',
  '施行',
  '<@1>',
  '`',
  '> ',
  '||',
  'https://a.b',
  '条例',
];

it(`has a reply within the limits to ${QUESTIONS} random questions`, { timeout: 120_000 }, () => {
  const regulation = loadRegulation(
    fileURLToPath(new URL('../../../data/jiangxi-advanced-manufacturing', import.meta.url)),
  );
  const answerer = createAnswerer(regulation);
  const app = createApp({ answerer, voices: voicesFor(regulation) }, regulation);
  const below = random(SEED);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const seen = new Set<string>();
  for (let i = 0; i < QUESTIONS; i++) {
    const length = i % 500 === 0 ? 6000 : below(LONGEST);
    const range = pick(RANGES);
    let text = '';
    while (text.length < length) {
      const [from, to] = below(8) === 0 ? pick(RANGES) : range;
      text += below(12) === 0 ? pick(WORDS) : String.fromCodePoint(from + below(to - from + 1));
    }
    const answer = answerer.answer(questionText(text), {
      fallbackLanguage: pick(['en', 'zh-Hans', 'zh-Hant']),
    });
    seen.add(`${answer.status} ${answer.language}`);
    const view = answerView(answer, stageFor(app, answer.language), {
      askerId: '80351110224678912',
      showQuestion: true,
    });
    const problems = broken(view);
    if (problems.length > 0) throw new Error(`${JSON.stringify(text)}: ${problems}`);
  }
  expect(seen.size).toBeGreaterThan(4);
});
