import type { Answerer } from './answer/answer.js';
import { createAnswerer } from './answer/answerer.js';
import type { Explainer } from './answer/explanation.js';
import type { SectionSearch } from './answer/section-search.js';
import { createUnaddressedRule, type UnaddressedRule } from './answer/unaddressed.js';
import { voicesFor } from './i18n/regulation-voices.js';
import type { Voices } from './i18n/voice.js';
import { loadRegulation } from './regulation/load.js';
import type { Regulation } from './regulation/regulation.js';
import type { GlossaryEntry, Section } from './regulation/schema.js';
import { createNameFinder, createTermFinder, type NameFinder } from './search/name-finder.js';

/**
 * A regulation and everything that is made from it. When the data changes it is replaced as a whole, so whatever
 * is built from a regulation and kept belongs in here.
 */
export interface Edition {
  readonly regulation: Regulation;
  readonly answerer: Answerer & Explainer & SectionSearch;
  /** Whether an answer is sure enough for a question that nobody addressed to the bot. */
  readonly answersUnasked: UnaddressedRule;
  readonly names: NameFinder<Section>;
  readonly terms: NameFinder<GlossaryEntry>;
  readonly voices: Voices;
}

/** Reads and validates the data in `folder`. Throws DataError with every problem of it. */
export function loadEdition(folder: string): Edition {
  const regulation = loadRegulation(folder);
  return {
    regulation,
    answerer: createAnswerer(regulation),
    answersUnasked: createUnaddressedRule(regulation),
    names: createNameFinder(regulation),
    terms: createTermFinder(regulation),
    voices: voicesFor(regulation),
  };
}
