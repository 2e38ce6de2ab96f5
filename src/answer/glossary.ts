import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { GlossaryEntry, Section } from '../regulation/schema.js';
import { normalise } from '../search/normalise.js';

/** The entry with this id. */
export function termById({ glossary }: Regulation, id: string): GlossaryEntry | undefined {
  return glossary.find((entry) => entry.id === id);
}

/**
 * The entry that is called exactly so, in any language, case and script: by its term, else by a synonym that no other
 * entry has.
 */
export function termCalled({ glossary }: Regulation, name: string): GlossaryEntry | undefined {
  const sought = normalise(name);
  const called = (names: (entry: GlossaryEntry) => readonly string[]) =>
    glossary.filter((entry) => names(entry).some((known) => normalise(known) === sought));
  const [own] = called(({ term }) => WRITTEN_LANGUAGES.map((language) => term[language]));
  const others = called(({ synonyms }) => WRITTEN_LANGUAGES.flatMap((language) => synonyms[language]));
  return own ?? (others.length === 1 ? others[0] : undefined);
}

/** The sections that say more about a term: those it names, then those that name it. */
export function sectionsOn({ id, sections }: GlossaryEntry, regulation: Regulation): Section[] {
  const named = sections.flatMap((section) => regulation.sections.get(section) ?? []);
  const naming = [...regulation.sections.values()].filter(({ terms }) => terms.includes(id));
  return [...new Set([...named, ...naming])];
}

/** All entries, those that most sections say more about first. */
export function termsByUse(regulation: Regulation): GlossaryEntry[] {
  const uses = new Map(regulation.glossary.map((entry) => [entry, sectionsOn(entry, regulation).length]));
  return [...uses].sort(([, a], [, b]) => b - a).map(([entry]) => entry);
}
