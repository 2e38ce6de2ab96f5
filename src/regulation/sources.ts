import type { Section } from './schema.js';

/** The ids of the sources a section rests on, each once, those of its summary first. */
export function sourcesOf(section: Section): string[] {
  return [...new Set([section.summary, ...section.points].flatMap((statement) => statement.sources))];
}
