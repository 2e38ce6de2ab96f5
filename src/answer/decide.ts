import type { Regulation } from '../regulation/regulation.js';
import { calibration } from '../search/calibration.js';
import { WORD_FOR_WORD } from '../search/confidence.js';
import { unknownWords } from '../search/query.js';
import type { Answer, AnswerResult } from './answer.js';
import type { ConstraintFinder } from './constraints.js';
import type { Reading } from './reading.js';
import type { ArticleReference } from './references.js';
import type { ResultMaker } from './results.js';

/** From which confidence on a section is given as the answer, and from which on sections are suggested. */
export interface Thresholds {
  readonly answered: number;
  readonly suggested: number;
}

/** An answer without what is known of the question beforehand. */
export type Outcome = Omit<Answer, 'question' | 'language' | 'parts'>;

/** Decides what is said to a question that has been read. */
export class Decider {
  /** What a score of the confidence model has been worth. */
  readonly worth: (score: number) => number;

  constructor(
    private readonly regulation: Regulation,
    private readonly constraints: ConstraintFinder,
    private readonly maker: ResultMaker,
    readonly thresholds: Thresholds,
  ) {
    this.worth = calibration(regulation.confidence?.knots ?? []);
  }

  /** Sure enough to answer, enough to suggest, or neither. */
  decide(reading: Reading): Outcome {
    const { ranking, named } = reading;
    const confidence = this.worth(ranking.confidence.value);
    if (ranking.query.units.length === 0) {
      return { status: 'unknown', confidence, results: [], note: { type: 'empty' } };
    }
    if (confidence < this.thresholds.suggested) {
      const others = named.filter(({ kind }) => kind === 'other').map(({ name }) => name);
      const words = others.length > 0 ? others.map(capitalised) : unknownWords(ranking.query);
      const note = words.length > 0 ? { note: { type: 'not-covered', words } as const } : {};
      return { status: 'unknown', confidence, results: [], ...note };
    }
    const ids = ranking.hits.map((hit) => hit.id);
    const [first] = ranking.hits;
    const expected = first !== undefined && first.phrasing >= WORD_FOR_WORD;
    const results = this.maker.results(ids, reading);
    const without = expected ? [] : this.missing(results[0], reading);
    const status = without.length > 0 || confidence < this.thresholds.answered ? 'suggested' : 'answered';
    return {
      ...(without.length > 0 && { note: { type: 'nothing-for', words: without } as const }),
      status,
      confidence,
      results,
    };
  }

  /** What the question names and the first result gives nothing for. */
  private missing(first: AnswerResult | undefined, reading: Reading): string[] {
    if (first === undefined) return [];
    const { section } = first;
    const { named, scope } = reading;
    const apart = scope.kind === 'here' && this.constraints.isElsewhere(section.id, named);
    const names = [
      ...new Set([
        ...(apart ? [scope.name] : []),
        ...this.constraints.nothingFor(section.id, named),
        ...this.constraints.yearsAstray(section, named, (statement) => this.maker.met(statement, reading)),
      ]),
    ];
    return names.map(capitalised);
  }

  /** More of what was answered before: `ids`, the first as the answer where it is sure to hold what is asked for. */
  onward(ids: readonly string[], reading: Reading, sure: boolean): Outcome {
    const confidence = this.worth(reading.ranking.confidence.value);
    const { answered, suggested } = this.thresholds;
    return {
      status: sure ? 'answered' : 'suggested',
      confidence: sure ? Math.max(confidence, answered) : suggested,
      results: this.maker.results(ids, reading),
    };
  }

  /** Who only names the regulation is told what it is about. */
  overview(reading: Reading): Outcome {
    const first = this.regulation.identity.overviewSection;
    const related = this.regulation.sections.get(first)?.related ?? [];
    return {
      status: 'answered',
      confidence: 1,
      results: this.maker.results([first, ...related], reading, first),
    };
  }

  /** The text of an article is not here: says so, and offers what is known about the rest of the question. */
  aboutArticle({ article, rest }: ArticleReference, { ranking, named, scope }: Reading): Outcome {
    const { count, textSection, countSection } = this.regulation.identity.articles;
    const exists = article >= 1 && article <= count;
    const first = exists ? textSection : countSection;
    const nearest =
      this.worth(ranking.confidence.value) < this.thresholds.suggested
        ? (this.regulation.sections.get(first)?.related ?? [])
        : ranking.hits.map((hit) => hit.id);
    return {
      status: 'answered',
      confidence: 1,
      results: this.maker.results([first, ...nearest], { question: rest, named, scope, ranking }, first),
      note: exists ? { type: 'article-text', article } : { type: 'no-such-article', article, count },
    };
  }
}

/** A name as it is written: names are looked for, and found, in lower case. */
export function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
