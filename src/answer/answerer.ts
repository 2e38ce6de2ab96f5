import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import { detectLanguage } from '../search/language.js';
import { Marker } from '../search/marker.js';
import { unknownWords } from '../search/query.js';
import { SearchIndex } from '../search/search-index.js';
import { Thesaurus } from '../search/thesaurus.js';
import type { Answer, Answerer, AskOptions } from './answer.js';
import { ConstraintFinder, saysWhen } from './constraints.js';
import type { Course } from './course.js';
import { Decider, type Thresholds } from './decide.js';
import { searchDocuments, synonymGroups } from './documents.js';
import { explanationOf } from './explain.js';
import type { Explainer } from './explanation.js';
import { FollowUps } from './follow-up.js';
import { withParts } from './parts.js';
import { Reader, surest } from './reading.js';
import { createReferenceFinder } from './references.js';
import { ResultMaker } from './results.js';
import { type Found, matching, type SectionSearch, says } from './section-search.js';
import { questionsOf } from './segments.js';

/** Longer questions are cut: what matters is said by then. In characters. */
const LONGEST_QUESTION = 1_500;

/**
 * A wrong answer costs most, a needless "I don't know" next, and a suggestion little: a click. On the development sets
 * .5 instead of .55 answers 16 instead of 11 of 600 everyday sentences and no more questions rightly, .6 as many sentences
 * and .7 points fewer questions. Less than a tenth is not worth the click.
 */
const THRESHOLDS: Thresholds = { answered: 0.55, suggested: 0.1 };

/** The index over the sections of `regulation`. */
function createIndex(regulation: Regulation): SearchIndex {
  return new SearchIndex(searchDocuments(regulation), {
    thesaurus: new Thesaurus(synonymGroups(regulation)),
    setAside: saysWhen,
    outOfScope: WRITTEN_LANGUAGES.flatMap((language) => regulation.outOfScope[language]),
    confidence: regulation.confidence?.model,
  });
}

/** Reads questions to `regulation` without answering them. */
export function createReader(regulation: Regulation): Reader {
  return new Reader(createIndex(regulation), new ConstraintFinder(regulation));
}

/**
 * Builds the index over `regulation`; the returned object answers questions from it, explains its answers, and lists
 * sections.
 */
export function createAnswerer(
  regulation: Regulation,
  thresholds: Thresholds = THRESHOLDS,
): Answerer & Explainer & SectionSearch {
  const index = createIndex(regulation);
  const { thesaurus } = index;
  const constraints = new ConstraintFinder(regulation);
  const reader = new Reader(index, constraints);
  const decider = new Decider(regulation, constraints, new ResultMaker(regulation, thesaurus), thresholds);
  const followUps = new FollowUps(regulation, constraints, reader, decider);
  const findReference = createReferenceFinder(regulation.identity);

  return {
    answer: (message, options) => follow(message, options).answer,
    explain: (message, options) =>
      explanationOf(follow(message, options), { regulation, index, constraints, reader, decider }),
    search: (query, options) => list(query, options),
  };

  /** All sections that hold the words. */
  function list(query: string, { fallbackLanguage }: AskOptions): Found {
    const words = query.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION);
    const understood = index.readPinyin(words);
    const ranking = reader.list(understood, regulation.sections.size);
    const language = detectLanguage(understood) ?? fallbackLanguage;
    const marker = new Marker(ranking.query, thesaurus);
    const sections = matching(ranking).flatMap((id) => regulation.sections.get(id) ?? []);
    return {
      query: words,
      language,
      sections: sections.filter((section) => says(section, marker, language)),
      marker,
      // Of Chinese a single character is a piece of a word.
      unknown: unknownWords(ranking.query).filter((word) => word.length > 1),
    };
  }

  /** From a message to its answer, with what was found on the way. */
  function follow(message: string, { fallbackLanguage, language: wanted, before }: AskOptions): Course {
    const question = message.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION);
    const understood = index.readPinyin(question);
    const language = wanted ?? detectLanguage(understood) ?? fallbackLanguage;
    const elsewhere = constraints.find(understood).some(({ kind }) => kind === 'other');
    const reference = elsewhere ? undefined : findReference(understood);
    if (reference?.own) {
      const { readings, reading } = read(reference.rest);
      const answer = { question, language, ...decider.aboutArticle(reference, reading) };
      return { answer, reference, readings, reading, parts: [] };
    }
    if (constraints.isOwnName(understood)) {
      const { readings, reading } = read(understood);
      return { answer: { question, language, ...decider.overview(reading) }, readings, reading, parts: [] };
    }
    const whole = ask(understood, language);
    const parts = questionsOf(understood).map((part) => ask(part, language));
    const answers = parts.map(({ answer }) => answer);
    const alone = { ...whole, answer: { ...withParts(whole.answer, answers), question }, parts };
    return before ? followUps.follow(alone, before) : alone;
  }

  /** A question by itself: read, then decided. */
  function ask(question: string, language: Answer['language']): Course {
    const { readings, reading } = read(question);
    const answer = { question, language, ...decider.decide(reading) };
    return { answer, readings, reading, parts: [] };
  }

  /** All readings of a message, and the one that counts. */
  function read(message: string): Pick<Course, 'readings' | 'reading'> {
    const readings = reader.readings(message);
    return { readings, reading: surest(readings) };
  }
}
