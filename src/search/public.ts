/**
 * The search by itself, for texts of any kind: `import { buildIndex } from 'tiaoli/search'`. It knows nothing of
 * regulations, files or Discord.
 */
import { SearchIndex } from './search-index.js';

/** Something that can be found. Its texts may be in English, Chinese or both. */
export interface Section {
  /** Unlike that of every other section. */
  readonly id: string;
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** Questions that it answers, as people ask them; they count as a signal of their own. */
  readonly phrasings?: readonly string[] | null | undefined;
}

/** A section that fits a question. */
export interface SectionHit {
  readonly id: string;
  /** How well it fits, 0..1, for ordering; comparable between the hits of one question only. */
  readonly score: number;
  /**
   * How sure it is that the section answers the question, 0..1, comparable between questions. That of the first hit
   * counts how much of the question it meets and how far it is ahead; the others have it in proportion to their
   * score.
   */
  readonly confidence: number;
}

/** Finds sections for questions; built by {@link buildIndex}, then only read. */
export interface SectionIndex {
  /** Number of sections. */
  readonly size: number;
  /**
   * The sections that fit `question` (in either language, with typing errors), best first, at most `limit` of them
   * (0 or more; 10 unless given). The same question always gets the same hits. None for a question
   * that shares nothing with the sections, or says nothing; any string is a question.
   */
  search(question: string, limit?: number): SectionHit[];
}

/**
 * Indexes `sections`, which may be none. Building takes some 0.2 ms a section of 60 words, a question time in
 * proportion to the matches. Where sections have phrasings, the first question takes longer: what words are used for
 * which section is learnt then, in some 0.3 s for 10,000 phrasings.
 * Throws an error that names both places (counted from 0) where two sections have one id.
 */
export function buildIndex(sections: readonly Section[]): SectionIndex {
  refuseSharedIds(sections);
  const index = new SearchIndex(
    sections.map(({ id, title, text, phrasings }) => ({
      id,
      parts: [{ title: title ?? '', text: text ?? '', phrasings: phrasings ?? [] }],
    })),
  );
  return {
    size: sections.length,
    search(question, limit = 10) {
      const { hits, confidence } = index.search(question, Math.max(0, Math.floor(limit)));
      const best = hits[0]?.score || 1;
      return hits.map(({ id, score }) => ({ id, score, confidence: confidence.value * (score / best) }));
    },
  };
}

function refuseSharedIds(sections: readonly Section[]): void {
  const places = new Map<string, number>();
  sections.forEach(({ id }, place) => {
    const before = places.get(id);
    if (before !== undefined) {
      throw new Error(`Sections ${before} and ${place} have the same id: ${JSON.stringify(id)}`);
    }
    places.set(id, place);
  });
}
