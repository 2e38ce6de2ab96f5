import type { Regulation } from '../regulation/regulation.js';
import { calibration } from '../search/calibration.js';
import { detectLanguage } from '../search/language.js';
import { unknownWords } from '../search/query.js';
import { type Ranking, SearchIndex } from '../search/search-index.js';
import { Thesaurus } from '../search/thesaurus.js';
import { type Answer, type Answerer, type AnswerResult, MOST_POINTS } from './answer.js';
import { type Constraint, ConstraintFinder } from './constraints.js';
import { searchDocuments, synonymGroups } from './documents.js';
import { LeadFinder } from './lead.js';
import { type ArticleReference, createReferenceFinder } from './references.js';
import { segmentsOf } from './segments.js';

/** Never more results than buttons fit in a row. */
const MOST_RESULTS = 5;
/** Longer questions are cut: what matters is said by then. In characters. */
const LONGEST_QUESTION = 1_500;

/** From which confidence on a section is given as the answer, and from which on sections are suggested. */
export interface Thresholds {
  readonly answered: number;
  readonly suggested: number;
}

const THRESHOLDS: Thresholds = { answered: 0.5, suggested: 0.2 };

/** Builds the index over `regulation`; the returned object answers questions from it. */
export function createAnswerer(regulation: Regulation, thresholds: Thresholds = THRESHOLDS): Answerer {
  const thesaurus = new Thesaurus(synonymGroups(regulation));
  const index = new SearchIndex(searchDocuments(regulation), thesaurus);
  const leads = new LeadFinder(regulation, thesaurus);
  const constraints = new ConstraintFinder(regulation);
  const worth = calibration(regulation.confidence);
  const findReference = createReferenceFinder(regulation.identity);

  return {
    answer(message, { fallbackLanguage }) {
      const question = message.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION);
      const base = { question, language: detectLanguage(question) ?? fallbackLanguage };
      const reference = findReference(question);
      if (reference) return { ...base, ...aboutArticle(reference) };
      return { ...base, ...decide(bestReading(question)) };
    },
  };

  /** The text of an article is not here: says so, and offers what is known about the rest of the question. */
  function aboutArticle({ article, rest }: ArticleReference): Outcome {
    const { count, textSection, countSection } = regulation.identity.articles;
    const exists = article >= 1 && article <= count;
    const first = exists ? textSection : countSection;
    const { ranking } = bestReading(rest);
    const nearest =
      worth(ranking.confidence.value) < thresholds.suggested
        ? (regulation.sections.get(first)?.related ?? [])
        : ranking.hits.map((hit) => hit.id);
    return {
      status: 'answered',
      confidence: 1,
      results: results([first, ...nearest], { question: rest, ranking }, first),
      note: exists ? { type: 'article-text', article } : { type: 'no-such-article', article, count },
    };
  }

  /** Reads a message whole and, if it is long, sentence by sentence; the surest reading counts. */
  function bestReading(message: string): Reading {
    const readings = segmentsOf(message).map((segment) => {
      const named = constraints.find(segment);
      return {
        question: segment,
        named,
        ranking: index.search(segment, MOST_RESULTS, (id) => constraints.fit(id, named)),
      };
    });
    return readings.reduce((best, next) =>
      next.ranking.confidence.value > best.ranking.confidence.value ? next : best,
    );
  }

  /** Sure enough to answer, enough to suggest, or neither. */
  function decide(reading: Reading): Outcome {
    const { ranking, named } = reading;
    const confidence = worth(ranking.confidence.value);
    if (ranking.query.units.length === 0) {
      return { status: 'unknown', confidence, results: [], note: { type: 'empty' } };
    }
    if (confidence < thresholds.suggested) {
      const others = named.filter(({ kind }) => kind === 'other').map(({ name }) => name);
      const words = others.length > 0 ? others : unknownWords(ranking.query);
      const note = words.length > 0 ? { note: { type: 'not-covered', words } as const } : {};
      return { status: 'unknown', confidence, results: [], ...note };
    }
    const without = constraints
      .missing(ranking.hits[0]?.id ?? '', named)
      .filter(({ kind }) => kind !== 'own')
      .map(({ name }) => name);
    const status = without.length > 0 || confidence < thresholds.answered ? 'suggested' : 'answered';
    return {
      ...(without.length > 0 && { note: { type: 'nothing-for', words: without } as const }),
      status,
      confidence,
      results: results(
        ranking.hits.map((hit) => hit.id),
        reading,
      ),
    };
  }

  /** The sections as results, each once, the first led by the point that answers; `exact` is sure. */
  function results(ids: readonly string[], { question, ranking }: Asked, exact?: string): AnswerResult[] {
    const scores = new Map(ranking.hits.map((hit) => [hit.id, hit.score]));
    return [...new Set(ids)].slice(0, MOST_RESULTS).flatMap((id, rank) => {
      const section = regulation.sections.get(id);
      const score = id === exact ? 1 : (scores.get(id) ?? 0);
      if (!section) return [];
      const points = rank === 0 ? leads.order(section, question, ranking.query) : section.points;
      return [{ section, score, points: points.slice(0, MOST_POINTS) }];
    });
  }
}

/** A question and what the index found for it. */
interface Asked {
  readonly question: string;
  readonly ranking: Ranking;
}

/** A piece of a message, read as a question. */
interface Reading extends Asked {
  /** What it names that an answer has to be about. */
  readonly named: readonly Constraint[];
}

/** An answer without what is known of the question beforehand. */
type Outcome = Omit<Answer, 'question' | 'language'>;
