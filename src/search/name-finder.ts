import Fuse from 'fuse.js';
import { type Language, writtenFor } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Section } from '../regulation/schema.js';
import { normalise } from './normalise.js';

/** Finds sections by what they are called, while somebody is still typing. */
export interface NameFinder {
  /** Sections whose title or terms resemble `text`, best first, at most `limit`; typing errors are forgiven. */
  find(text: string, language: Language, limit: number): Section[];
}

interface Entry {
  readonly section: Section;
  readonly title: string;
  readonly terms: readonly string[];
  /** In the other languages: somebody may know the Chinese name and read English. */
  readonly others: readonly string[];
}

/** Builds the finder; each language has its own Fuse index over titles, terms and synonyms. */
export function createNameFinder(regulation: Regulation): NameFinder {
  const finders = {
    en: new Fuse(entries(regulation, 'en', 'zh-Hans'), OPTIONS),
    'zh-Hans': new Fuse(entries(regulation, 'zh-Hans', 'en'), OPTIONS),
  };
  return {
    find: (text, language, limit) =>
      finders[writtenFor(language)]
        .search(normalise(text).slice(0, LONGEST), { limit })
        .map(({ item }) => item.section),
  };
}

/** Fuse matches patterns of up to 32 characters in one piece; names are not longer. */
const LONGEST = 32;

const OPTIONS = {
  keys: [
    { name: 'title', weight: 3 },
    { name: 'terms', weight: 2 },
    { name: 'others', weight: 1 },
  ],
  ignoreLocation: true,
  threshold: 0.4,
};

function entries(regulation: Regulation, language: 'en' | 'zh-Hans', other: 'en' | 'zh-Hans'): Entry[] {
  const glossary = new Map(regulation.glossary.map((entry) => [entry.id, entry]));
  return [...regulation.sections.values()].map((section) => {
    const terms = section.terms.flatMap((id) => glossary.get(id) ?? []);
    return {
      section,
      title: normalise(section.title[language]),
      terms: terms.flatMap((term) => [term.term[language], ...term.synonyms[language]]).map(normalise),
      others: [section.title[other], ...terms.map((term) => term.term[other])].map(normalise),
    };
  });
}
