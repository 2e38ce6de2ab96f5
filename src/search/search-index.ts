import { Accumulator } from './accumulator.js';
import { COMMON_WORDS } from './common-words.js';
import { type Confidence, confidenceOf } from './confidence.js';
import type { Hit } from './hit.js';
import { Homophones } from './homophones.js';
import { type FieldWeight, InvertedIndex } from './inverted-index.js';
import { PhrasingIndex } from './phrasing-index.js';
import { analyse, CHARACTER, informationOf, type Lexicon, type Query } from './query.js';
import { Thesaurus } from './thesaurus.js';
import { termsOf, tokenise } from './tokens.js';
import { Vocabulary } from './vocabulary.js';

/** Something that can be found: one section. Texts may be in English, Chinese or both. */
export interface SearchDocument {
  readonly id: string;
  /** The texts, one part a language where there are several, so that each has its own length. */
  readonly parts: readonly {
    readonly title: string;
    readonly text: string;
    /** Names of what it is about, with their synonyms. */
    readonly terms?: readonly string[];
    /** Questions it answers. */
    readonly phrasings?: readonly string[];
  }[];
}

/** The ranking for one question. */
export interface Ranking {
  readonly query: Query;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How sure it is that the first hit answers the question. */
  readonly confidence: Confidence;
}

/** Weight and length normalisation of the fields; a part's title, terms, text and phrasings in this order. */
const FIELDS: readonly FieldWeight[] = [
  { weight: 2.2, b: 0.4 },
  { weight: 1.4, b: 0.6 },
  { weight: 1, b: 0.7 },
  { weight: 0.4, b: 0.7 },
];
/** How much the nearest phrasing counts beside the texts. */
const PHRASING = 0.6;
/** How much the share of the question that is met counts beside the texts. */
const COVERAGE = 0.7;
/** So many of the best by texts and phrasings are looked at for coverage. */
const EXAMINED = 12;

/** Finds documents for questions. Built once, then only read. */
export class SearchIndex {
  private readonly ids: readonly string[];
  private readonly index: InvertedIndex;
  private readonly lexicon: Lexicon;
  private readonly phrasings: PhrasingIndex;
  /** How strongly the texts of each document match the question; empty between two calls. */
  private readonly body: Accumulator;

  /** Indexes `documents`; words of one group of `thesaurus` find each other. */
  constructor(
    documents: readonly SearchDocument[],
    readonly thesaurus: Thesaurus = new Thesaurus(),
  ) {
    this.ids = documents.map((document) => document.id);
    const parts = Math.max(1, ...documents.map((document) => document.parts.length));
    const words = new Set<string>();
    const fields = Array.from({ length: parts }, () => FIELDS).flat();
    this.index = new InvertedIndex(
      (function* () {
        for (const document of documents)
          yield document.parts.flatMap((part) => fieldTerms(part, thesaurus, words));
      })(),
      fields,
    );
    this.body = new Accumulator(documents.length);
    this.lexicon = {
      index: this.index,
      vocabulary: new Vocabulary([...words, ...thesaurus.words, ...COMMON_WORDS]),
      homophones: new Homophones(() => this.index.terms((term) => /^\p{Script=Han}$/u.test(term))),
      thesaurus,
    };
    this.phrasings = new PhrasingIndex(
      documents.map((document) => document.parts.flatMap((part) => part.phrasings ?? [])),
      thesaurus,
      (term) => (this.index.has(term) ? informationOf(term, this.index) : 0),
    );
  }

  /** Takes a question apart against this index; see {@link Query}. */
  analyse(question: string): Query {
    return analyse(question, this.lexicon);
  }

  /**
   * The documents that fit `question`, best first, at most `limit`. `fit` tells of each how far it may count for
   * other reasons, 0 (it is left out) to 1; confidence is measured after that.
   */
  search(question: string, limit: number, fit: (id: string) => number = () => 1): Ranking {
    const query = this.analyse(question);
    const known = sum(query.terms.values());
    const unknown = sum(query.units.map((unit) => (unit.evidence.length === 0 ? unit.information : 0)));
    for (const [term, worth] of query.terms) {
      this.index.each(term, (document, strength) => this.body.add(document, worth * strength));
    }
    const phrasing = this.phrasings.similarities(query, known + unknown);
    const coverage = this.coverageOf(query);
    const hits = this.body
      .keys()
      .map((document) => {
        const text = this.body.get(document) / (known + unknown);
        const nearest = phrasing.get(document) ?? 0;
        return { document, text, nearest, factor: fit(this.ids[document] ?? '') };
      })
      .filter(({ factor }) => factor > 0)
      .sort((a, b) => b.factor * (b.text + PHRASING * b.nearest) - a.factor * (a.text + PHRASING * a.nearest))
      .slice(0, Math.max(limit, EXAMINED))
      .map(({ document, text, nearest, factor }) => {
        const { covered, astray } = coverage(document);
        const score = (factor * (text + PHRASING * nearest + COVERAGE * covered)) / (1 + PHRASING + COVERAGE);
        return {
          id: this.ids[document] ?? '',
          score,
          coverage: covered,
          phrasing: nearest,
          body: text,
          astray,
        };
      })
      .sort((a, b) => b.score - a.score);
    this.body.clear();
    return { query, hits: hits.slice(0, limit), confidence: confidenceOf(query, hits) };
  }

  /**
   * Tells for a document the share of the question's information that it meets, wherever in it, and how many words
   * of everyday topics it misses.
   */
  private coverageOf({ units }: Query): (document: number) => { covered: number; astray: number } {
    const all = sum(units.map((unit) => unit.information));
    const sought = units.map(({ information, evidence, everyday }) => ({
      information,
      everyday,
      evidence: evidence.map(({ term, weight }) => ({ postings: this.index.postings(term), weight })),
    }));
    return (document) => {
      let met = 0;
      let astray = 0;
      for (const { information, evidence, everyday } of sought) {
        let best = 0;
        for (const { postings, weight } of evidence) {
          if (weight > best && postings && this.index.strength(postings, document) > 0) best = weight;
        }
        met += best * information;
        if (everyday && best <= CHARACTER) astray += 1;
      }
      return { covered: all === 0 ? 0 : met / all, astray };
    };
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The terms of a part's fields; English words go to `words` as they are written. */
function fieldTerms(
  part: SearchDocument['parts'][number],
  thesaurus: Thesaurus,
  words: Set<string>,
): string[][] {
  return [[part.title], part.terms ?? [], [part.text], part.phrasings ?? []].map((texts) =>
    texts.flatMap((text) => {
      const tokens = tokenise(text);
      for (const token of tokens) if (token.kind === 'word' && !token.stop) words.add(token.surface);
      return [...termsOf(tokens), ...thesaurus.find(tokens).map((concept) => concept.term)];
    }),
  );
}
