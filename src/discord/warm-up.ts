import { setImmediate as nextTurn } from 'node:timers/promises';
import { releaseMemory } from '../operations/release-memory.js';
import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { App } from './app.js';
import { answerView } from './views/answer-view.js';
import { stageFor } from './views/stage.js';

/** Enough for the JavaScript engine to compile what answers a question. */
const QUESTIONS = 300;
/** Milliseconds at a stretch; a member who asks meanwhile waits no longer than that. */
const SLICE_MS = 5;

/**
 * Answers questions of the data to nobody, in short slices beside the real work, so that the first members who ask
 * wait no longer than those who ask later.
 */
export async function warmUp(app: App): Promise<void> {
  const phrasings = [...app.regulation.sections.values()].flatMap((section) =>
    WRITTEN_LANGUAGES.flatMap((language) => section.phrasings[language]),
  );
  // Reading the data and learning from it leave much behind.
  releaseMemory();
  let pauseAt = performance.now() + SLICE_MS;
  for (const phrasing of phrasings.slice(0, QUESTIONS)) {
    const answer = app.answerer.answer(phrasing, { fallbackLanguage: 'en' });
    answerView(answer, stageFor(app, answer.language), { askerId: '0', showQuestion: true });
    if (performance.now() < pauseAt) continue;
    await nextTurn();
    pauseAt = performance.now() + SLICE_MS;
  }
}
