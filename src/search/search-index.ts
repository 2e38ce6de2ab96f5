import { Accumulator } from './accumulator.js';
import { best } from './best.js';
import { COMMON_WORDS } from './common-words.js';
import { type Confidence, confidenceOf, WORD_FOR_WORD } from './confidence.js';
import type { Hit, Match, TextField } from './hit.js';
import { Homophones } from './homophones.js';
import { indexedTerms } from './indexed-terms.js';
import { type FieldWeight, InvertedIndex } from './inverted-index.js';
import { PhrasingIndex } from './phrasing-index.js';
import {
  analyse,
  CHARACTER,
  type Evidence,
  informationOf,
  type Lexicon,
  type Query,
  wordsOf,
} from './query.js';
import { Thesaurus } from './thesaurus.js';
import { tokenise } from './tokens.js';
import { readPinyin } from './typed-pinyin.js';
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
  { weight: 0.8, b: 0.8 },
];
const TEXT_FIELDS: readonly TextField[] = ['title', 'terms', 'text', 'phrasings'];
/** How much the nearest phrasing counts beside the texts. */
const PHRASING = 0.6;
/** How much the share of the question that is met counts beside the texts. */
const COVERAGE = 0.7;
const ALL = 1 + PHRASING + COVERAGE;
/** Texts shorter than this may be names, which are read once. */
const NAME = 40;
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
    const parts = documents.reduce((most, document) => Math.max(most, document.parts.length), 1);
    const words = new Set<string>();
    const phrasings: string[][][] = [];
    const known = new Map<string, string[]>(); // Names of terms stand in many documents.
    const read = (texts: readonly string[]) =>
      texts.map((text) => {
        const terms = known.get(text) ?? termsIn(text, thesaurus, words);
        if (text.length < NAME) known.set(text, terms);
        return terms;
      });
    const fields = Array.from({ length: parts }, () => FIELDS).flat();
    this.index = new InvertedIndex(
      (function* () {
        for (const { parts } of documents) {
          const asked = parts.map((part) => read(part.phrasings ?? []));
          phrasings.push(asked.flat());
          yield parts.flatMap((part, i) => [
            ...[[part.title], part.terms ?? [], [part.text]].map((texts) => read(texts).flat()),
            (asked[i] ?? []).flat(),
          ]);
        }
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
    this.phrasings = new PhrasingIndex(phrasings, (term) =>
      this.index.has(term) ? informationOf(term, this.index) : 0,
    );
  }

  /** The question with what is typed in pinyin written in characters; see {@link readPinyin}. */
  readPinyin(question: string): string {
    return readPinyin(question, this.lexicon);
  }

  /** Takes a question apart against this index; see {@link Query}. */
  analyse(question: string): Query {
    return analyse(question, this.lexicon);
  }

  /**
   * The documents that fit `question`, best first, at most `limit`. `shareOf` tells of each how far it may count for
   * other reasons, 0 (it is left out) to 1; confidence is measured after that.
   */
  search(question: string, limit: number, shareOf: (id: string) => number = () => 1): Ranking {
    const query = this.analyse(question);
    const asked = worthOf(query);
    for (const [term, worth] of query.terms) {
      this.index.each(term, (document, strength) => this.body.add(document, worth * strength));
    }
    const phrasing = this.phrasings.similarities(query, asked);
    const coverage = this.coverageOf(query);
    const promise = (document: number): number => {
      const text = this.body.get(document) / asked;
      return shareOf(this.ids[document] ?? '') * (text + PHRASING * (phrasing.get(document) ?? 0));
    };
    const hits = best(this.body.keys(), promise, Math.max(limit, EXAMINED))
      .map((document) => {
        const text = this.body.get(document) / asked;
        const nearest = phrasing.get(document) ?? 0;
        const factor = shareOf(this.ids[document] ?? '');
        const { covered, subject, astray } = coverage(document);
        const all = (text + PHRASING * nearest + COVERAGE * covered) / ALL;
        const score = factor * (nearest >= WORD_FOR_WORD ? 1 : all);
        return {
          id: this.ids[document] ?? '',
          score,
          coverage: covered,
          phrasing: nearest,
          body: text,
          subject,
          astray,
        };
      })
      .sort((a, b) => b.score - a.score);
    this.body.clear();
    return { query, hits: hits.slice(0, limit), confidence: confidenceOf(query, hits) };
  }

  /** How `document`, one of those indexed, came to `hit`, which a search by `query` found it as. */
  explain(document: SearchDocument, hit: Hit, query: Query): Match {
    const number = this.ids.indexOf(hit.id);
    const asked = worthOf(query);
    const texts = this.textParts(document, number, query);
    const phrasing = this.phrasings.nearestOf(number, query, asked);
    const met = ({ term, weight }: Evidence) => weight > CHARACTER && this.strength(term, number) > 0;
    return {
      parts: {
        title: texts.title / asked / ALL,
        terms: texts.terms / asked / ALL,
        text: texts.text / asked / ALL,
        phrasings: texts.phrasings / asked / ALL,
        nearest: (PHRASING * hit.phrasing) / ALL,
        coverage: (COVERAGE * hit.coverage) / ALL,
      },
      nearest:
        phrasing === undefined ? undefined : document.parts.flatMap((part) => part.phrasings ?? [])[phrasing],
      missed: wordsOf(query, ({ evidence }) => !evidence.some(met)),
    };
  }

  /** What each field gave to how strongly the texts of a document match: each term's strength by its frequencies. */
  private textParts(document: SearchDocument, number: number, query: Query): Record<TextField, number> {
    const fields = document.parts.flatMap((part, i) =>
      TEXT_FIELDS.map((name, j) => {
        const texts = { ...part, title: [part.title], text: [part.text] }[name] ?? [];
        const terms = texts.flatMap((text) => termsIn(text, this.thesaurus, new Set()));
        const counts = new Map<string, number>();
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
        const frequency = (term: string) =>
          this.index.frequency(i * FIELDS.length + j, counts.get(term) ?? 0, terms.length);
        return { name, frequency };
      }),
    );
    const parts = { title: 0, terms: 0, text: 0, phrasings: 0 };
    for (const [term, worth] of query.terms) {
      const strength = this.strength(term, number);
      const all = sum(fields.map(({ frequency }) => frequency(term)));
      if (all === 0) continue;
      for (const { name, frequency } of fields) parts[name] += (worth * strength * frequency(term)) / all;
    }
    return parts;
  }

  /** How strongly a document has a term, 0..1. */
  private strength(term: string, document: number): number {
    const postings = this.index.postings(term);
    return postings ? this.index.strength(postings, document) : 0;
  }

  /**
   * Tells for a document the share of the question's information that it meets, wherever in it, how much that tells of
   * the subject, and how many words of everyday topics it misses.
   */
  private coverageOf({ units }: Query): (document: number) => Coverage {
    const all = sum(units.map((unit) => unit.information));
    const sought = units.map(({ information, evidence, everyday }) => ({
      information,
      everyday,
      evidence: evidence.map((one) => ({ ...one, postings: this.index.postings(one.term) })),
    }));
    return (document) => {
      let met = 0;
      let about = 0;
      let astray = 0;
      for (const { information, evidence, everyday } of sought) {
        let best = 0;
        let most = 0;
        for (const { postings, weight, subject } of evidence) {
          const tells = weight > best || subject > most;
          if (!tells || !postings || this.index.strength(postings, document) === 0) continue;
          best = Math.max(best, weight);
          most = Math.max(most, subject);
        }
        met += best * information;
        about += most;
        if (everyday && best <= CHARACTER) astray += 1;
      }
      return { covered: all === 0 ? 0 : met / all, subject: about, astray };
    };
  }
}

/** What of a question a document meets; see {@link Hit}. */
interface Coverage extends Pick<Hit, 'subject' | 'astray'> {
  readonly covered: number;
}

/** How much a whole question is worth: what a document would have that holds all of it. */
function worthOf({ terms, units }: Query): number {
  const unknown = units.map((unit) => (unit.evidence.length === 0 ? unit.information : 0));
  return sum(terms.values()) + sum(unknown);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The terms a text is indexed under; its English words go to `words` as they are written. */
function termsIn(text: string, thesaurus: Thesaurus, words: Set<string>): string[] {
  const tokens = tokenise(text);
  for (const token of tokens) if (token.kind === 'word' && !token.stop) words.add(token.surface);
  return indexedTerms(tokens, thesaurus);
}
