import { createReader } from '../answer/answerer.js';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Confidence } from '../search/confidence.js';

/** What was found for a question. */
export interface Finding {
  readonly confidence: Confidence;
  /** The first section is the one that answers it. */
  readonly right: boolean;
}

/** What was found for phrasings and for what nothing answers, none of them known to the search at that time. */
export interface HeldOut {
  readonly phrasings: readonly Finding[];
  readonly outOfScope: readonly Finding[];
}

/** Each is held out once, together with so many-th of all. */
const FOLDS = 5;

/**
 * Asks a regulation its own phrasings, each of an edition that lacks it: as a stranger would, who asks for something
 * that is in the data in words that are not.
 */
export function askHeldOut(regulation: Regulation): HeldOut {
  const folds = Array.from({ length: FOLDS }, (_, fold) => askFold(regulation, fold));
  return {
    phrasings: folds.flatMap(({ phrasings }) => phrasings),
    outOfScope: folds.flatMap(({ outOfScope }) => outOfScope),
  };
}

function askFold(regulation: Regulation, fold: number): HeldOut {
  const kept = <T>(list: readonly T[]) => list.filter((_, i) => i % FOLDS !== fold);
  const out = <T>(list: readonly T[]) => list.filter((_, i) => i % FOLDS === fold);
  const eachLanguage = (change: (language: WrittenLanguage) => string[]) => ({
    en: change('en'),
    'zh-Hans': change('zh-Hans'),
  });
  const sections = [...regulation.sections.values()].map((section) => ({
    ...section,
    phrasings: eachLanguage((language) => kept(section.phrasings[language])),
  }));
  const reader = createReader({
    ...regulation,
    sections: new Map(sections.map((section) => [section.id, section])),
    outOfScope: eachLanguage((language) => kept(regulation.outOfScope[language])),
  });
  const find = (question: string, answering: string | undefined): Finding => {
    const { hits, confidence } = reader.read(question).ranking;
    return { confidence, right: hits[0] !== undefined && hits[0].id === answering };
  };
  return {
    phrasings: [...regulation.sections.values()].flatMap(({ id, phrasings }) =>
      WRITTEN_LANGUAGES.flatMap((language) => out(phrasings[language]).map((text) => find(text, id))),
    ),
    outOfScope: WRITTEN_LANGUAGES.flatMap((language) =>
      out(regulation.outOfScope[language]).map((text) => find(text, undefined)),
    ),
  };
}
