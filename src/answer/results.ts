import type { Regulation } from '../regulation/regulation.js';
import type { Statement } from '../regulation/schema.js';
import type { Thesaurus } from '../search/thesaurus.js';
import type { AnswerResult } from './answer.js';
import { LeadFinder } from './lead.js';
import type { Reading } from './reading.js';
import { shownPoints } from './shown-points.js';

/** Never more results than buttons fit in a row. */
export const MOST_RESULTS = 5;

/** Makes results of the ids of sections. */
export class ResultMaker {
  private readonly leads: LeadFinder;

  constructor(
    private readonly regulation: Regulation,
    thesaurus: Thesaurus,
  ) {
    this.leads = new LeadFinder(thesaurus);
  }

  /** How much of a question's information a statement meets. */
  met(statement: Statement, { ranking }: Reading): number {
    return this.leads.met(statement, ranking.query.units);
  }

  /** The sections as results, each once, led by the point that answers; `exact` is sure. */
  results(ids: readonly string[], { question, ranking }: Reading, exact?: string): AnswerResult[] {
    const scores = new Map(ranking.hits.map((hit) => [hit.id, hit.score]));
    return [...new Set(ids)].slice(0, MOST_RESULTS).flatMap((id) => {
      const section = this.regulation.sections.get(id);
      const score = id === exact ? 1 : (scores.get(id) ?? 0);
      if (!section) return [];
      const ranked = this.leads.order(section, question, ranking.query);
      return [{ section, score, ...shownPoints(section, ranked, question) }];
    });
  }
}
