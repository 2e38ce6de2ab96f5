import type { Regulation } from '../regulation/regulation.js';
import type { Confidence } from '../search/confidence.js';
import { type Query, type Unit, wordsOf } from '../search/query.js';
import type { SearchIndex } from '../search/search-index.js';
import type { Thesaurus } from '../search/thesaurus.js';
import type { ConstraintFinder } from './constraints.js';
import type { Course } from './course.js';
import type { Decider } from './decide.js';
import { searchDocuments } from './documents.js';
import type {
  Candidate,
  Expansion,
  ExplainedConfidence,
  ExplainedConstraints,
  ExplainedWord,
  Explanation,
} from './explanation.js';
import type { Reader, Reading } from './reading.js';
import { reasonFor } from './reason.js';

/** At most so many words of a group of synonyms are told, in each script. */
const GROUP_WORDS = 3;

/** What courses are explained by: that which made them. */
export interface Machinery {
  readonly regulation: Regulation;
  readonly index: SearchIndex;
  readonly constraints: ConstraintFinder;
  readonly reader: Reader;
  readonly decider: Decider;
}

/** Explains the course of a message. */
export function explanationOf(course: Course, machinery: Machinery): Explanation {
  const { answer, reference, readings, reading, parts, followsUp } = course;
  const { index, decider } = machinery;
  const { query, confidence, hits } = reading.ranking;
  return {
    answer,
    language: answer.language,
    why: reasonFor(course, decider.thresholds),
    ...(reference && {
      article: {
        number: reference.article,
        exists: answer.note?.type === 'article-text',
        rest: reference.rest,
      },
    }),
    ...(followsUp && { followsUp }),
    readings: readings.map((one) => ({
      text: one.question,
      score: one.ranking.confidence.value,
      counts: one === reading,
    })),
    words: query.units.map(explainedWord),
    corrections: query.corrections.map(({ written, meant }) => ({
      written,
      meant: meant.map(({ word }) => word),
    })),
    expansions: expansionsOf(query, index.thesaurus),
    constraints: explainedConstraints(reading, machinery),
    candidates: candidatesOf(reading, machinery),
    confidence: {
      calibrated: decider.worth(confidence.value),
      score: confidence.value,
      ...(hits.length > 0 ? logitOf(confidence) : { signals: [] }),
      thresholds: decider.thresholds,
    },
    ...(parts.length > 0 && { parts: parts.map((part) => explanationOf(part, machinery)) }),
  };
}

function explainedWord({ surface, joined, information, evidence }: Unit): ExplainedWord {
  return { written: surface, joined, tells: information, known: evidence.length > 0 };
}

function expansionsOf(query: Query, thesaurus: Thesaurus): Expansion[] {
  const terms = new Set(query.units.flatMap(({ evidence }) => evidence.map(({ term }) => term)));
  return [...terms].flatMap((term) => {
    const group = thesaurus.group(term);
    if (!group) return [];
    const written = wordsOf(query, ({ evidence }) => evidence.some((one) => one.term === term)).join(' ');
    const others = group.filter((word) => word.toLowerCase() !== written);
    const chinese = (word: string) => /\p{Script=Han}/u.test(word);
    const words = [
      ...others.filter((word) => !chinese(word)).slice(0, GROUP_WORDS),
      ...others.filter(chinese).slice(0, GROUP_WORDS),
    ];
    return [{ written, words, others: others.length - words.length }];
  });
}

function explainedConstraints(
  { question, named, scope }: Reading,
  { regulation, constraints, reader }: Machinery,
): ExplainedConstraints {
  const share = (id: string) => constraints.fit(id, named, scope);
  const ids = [...regulation.sections.keys()];
  const affected = reader.search(question).hits.filter(({ id }) => share(id) < 1);
  return {
    found: named.map(({ name, kind }) => ({ name, kind })),
    leftOut: ids.filter((id) => share(id) === 0).length,
    affected: affected.map(({ id }) => ({ id, title: titleOf(id, regulation), share: share(id) })),
  };
}

function candidatesOf({ ranking }: Reading, { regulation, index }: Machinery): Candidate[] {
  const documents = new Map(searchDocuments(regulation).map((document) => [document.id, document]));
  return ranking.hits.flatMap((hit) => {
    const document = documents.get(hit.id);
    if (!document) return [];
    return {
      id: hit.id,
      title: titleOf(hit.id, regulation),
      score: hit.score,
      coverage: hit.coverage,
      nearness: hit.phrasing,
      ...index.explain(document, hit, ranking.query),
    };
  });
}

function logitOf({ bias, signals }: Confidence): Pick<ExplainedConfidence, 'logit' | 'bias' | 'signals'> {
  return { logit: signals.reduce((sum, { gives }) => sum + gives, bias), bias, signals };
}

function titleOf(id: string, { sections }: Regulation): string {
  return sections.get(id)?.title.en ?? id;
}
