import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { SearchDocument } from '../search/document.js';

/** The sections as the search sees them: one part a language, glossary terms with their synonyms. */
export function searchDocuments(regulation: Regulation): SearchDocument[] {
  const glossary = new Map(regulation.glossary.map((entry) => [entry.id, entry]));
  return [...regulation.sections.values()].map((section) => ({
    id: section.id,
    parts: WRITTEN_LANGUAGES.map((language) => ({
      title: section.title[language],
      text: [section.summary, ...section.points].map((statement) => statement[language]).join('\n'),
      terms: section.terms.flatMap((id) => {
        const entry = glossary.get(id);
        return entry ? [entry.term[language], ...entry.synonyms[language]] : [];
      }),
      phrasings: section.phrasings[language],
    })),
  }));
}

/** Words that mean the same, in both languages: those of the synonym file and, of each glossary term, its names. */
export function synonymGroups(regulation: Regulation): string[][] {
  const terms = regulation.glossary.map((entry) =>
    WRITTEN_LANGUAGES.flatMap((language) => [entry.term[language], ...entry.synonyms[language]]),
  );
  return [
    ...regulation.synonyms.map((group) => WRITTEN_LANGUAGES.flatMap((language) => group[language])),
    ...terms,
  ];
}
