import Fuse from 'fuse.js';
import { type Language, type WrittenLanguage, writtenFor } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { GlossaryEntry, Section } from '../regulation/schema.js';
import { normalise } from './normalise.js';

/** Finds things by what they are called, while somebody is still typing. */
export interface NameFinder<T> {
  /** What has a name that resembles `text`, best first, at most `limit`; typing errors are forgiven. */
  find(text: string, language: Language, limit: number): T[];
}

/** What something is called in one language. */
interface Names {
  readonly title: string;
  readonly terms: readonly string[];
  /** In the other languages: somebody may know the Chinese name and read English. */
  readonly others: readonly string[];
}

interface Entry<T> extends Names {
  readonly item: T;
}

/** Finds sections by their titles and the terms they are about. */
export function createNameFinder(regulation: Regulation): NameFinder<Section> {
  const glossary = new Map(regulation.glossary.map((entry) => [entry.id, entry]));
  return createFinder([...regulation.sections.values()], (section, language, other) => {
    const terms = section.terms.flatMap((id) => glossary.get(id) ?? []);
    return {
      title: section.title[language],
      terms: terms.flatMap((term) => [term.term[language], ...term.synonyms[language]]),
      others: [section.title[other], ...terms.map((term) => term.term[other])],
    };
  });
}

/** Finds glossary entries by the term and its synonyms. */
export function createTermFinder(regulation: Regulation): NameFinder<GlossaryEntry> {
  return createFinder(regulation.glossary, ({ term, synonyms }, language, other) => ({
    title: term[language],
    terms: synonyms[language],
    others: [term[other], ...synonyms[other]],
  }));
}

/** Builds a finder; each language has its own Fuse index. */
function createFinder<T>(
  items: readonly T[],
  namesOf: (item: T, language: WrittenLanguage, other: WrittenLanguage) => Names,
): NameFinder<T> {
  const indexFor = (language: WrittenLanguage, other: WrittenLanguage) =>
    new Fuse(
      items.map((item) => entry(item, namesOf(item, language, other))),
      OPTIONS,
    );
  const finders = { en: indexFor('en', 'zh-Hans'), 'zh-Hans': indexFor('zh-Hans', 'en') };
  return {
    find: (text, language, limit) =>
      finders[writtenFor(language)]
        .search(normalise(text).slice(0, LONGEST), { limit })
        .map((found) => found.item.item),
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

function entry<T>(item: T, { title, terms, others }: Names): Entry<T> {
  return {
    item,
    title: normalise(title),
    terms: terms.map(normalise),
    others: others.map(normalise),
  };
}
