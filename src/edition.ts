import type { Answerer } from './answer/answer.js';
import { createAnswerer } from './answer/answerer.js';
import type { Explainer } from './answer/explanation.js';
import { voicesFor } from './i18n/regulation-voices.js';
import type { Voices } from './i18n/voice.js';
import { loadRegulation } from './regulation/load.js';
import type { Regulation } from './regulation/regulation.js';
import { createNameFinder, type NameFinder } from './search/name-finder.js';

/**
 * A regulation and everything that is made from it. When the data changes it is replaced as a whole, so whatever
 * is built from a regulation and kept belongs in here.
 */
export interface Edition {
  readonly regulation: Regulation;
  readonly answerer: Answerer & Explainer;
  readonly names: NameFinder;
  readonly voices: Voices;
}

/** Reads and validates the data in `folder`. Throws DataError with every problem of it. */
export function loadEdition(folder: string): Edition {
  const regulation = loadRegulation(folder);
  return {
    regulation,
    answerer: createAnswerer(regulation),
    names: createNameFinder(regulation),
    voices: voicesFor(regulation),
  };
}
