import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Section, Statement } from '../regulation/schema.js';
import { indexedTerms } from '../search/indexed-terms.js';
import type { Query, Unit } from '../search/query.js';
import type { Thesaurus } from '../search/thesaurus.js';
import { tokenise } from '../search/tokens.js';
import { fitsType, type QuestionType, questionTypes, subjectOf } from './question-type.js';

/** A point that holds the kind of thing asked for (a date, a number, …) counts this much more. */
const TYPE = 0.5;
/** Another point leads only if it beats the first, which is the most asked one, by this factor. */
const LEAD = 1.1;

/** Tells which points answer a question. */
export class LeadFinder {
  /** Of the statements that were looked at. */
  private readonly terms = new Map<Statement, ReadonlySet<string>>();

  constructor(private readonly thesaurus: Thesaurus) {}

  /** The section's points, the one that answers `question` first, the others by how much of it they meet. */
  order({ points }: Section, question: string, query: Query): readonly Statement[] {
    if (points.length < 2) return points;
    const types = questionTypes(question);
    const subject = subjectOf(question, query.units);
    const scored = points.map((point) => ({ point, score: this.score(point, types, subject) }));
    const [first] = scored;
    const best = scored.reduce((a, b) => (b.score > a.score * (a === first ? LEAD : 1) ? b : a));
    const others = scored.filter((one) => one !== best).sort((a, b) => b.score - a.score);
    return [best, ...others].map(({ point }) => point);
  }

  /** How much information of the units of a question a statement meets. */
  met(statement: Statement, units: readonly Unit[]): number {
    const terms = this.termsOf(statement);
    let met = 0;
    for (const { information, evidence } of units) {
      met += information * Math.max(0, ...evidence.map(({ term, weight }) => (terms.has(term) ? weight : 0)));
    }
    return met;
  }

  /** How much of the question's information the point meets; more if it holds what the question asks for. */
  private score(point: Statement, types: ReadonlySet<QuestionType>, subject: readonly Unit[]): number {
    const fits = [...types].some((type) => fitsType(point.en, type));
    return (1 + this.met(point, subject)) * (fits ? 1 + TYPE : 1);
  }

  private termsOf(point: Statement): ReadonlySet<string> {
    const known = this.terms.get(point);
    if (known) return known;
    const texts = WRITTEN_LANGUAGES.map((language) => tokenise(point[language]));
    const terms = new Set(texts.flatMap((tokens) => indexedTerms(tokens, this.thesaurus)));
    this.terms.set(point, terms);
    return terms;
  }
}
