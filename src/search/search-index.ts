import { Accumulator } from './accumulator.js';
import { best } from './best.js';
import { COMMON_WORDS } from './common-words.js';
import {
  type Confidence,
  type ConfidenceModel,
  confidenceOf,
  TEXTS_ALONE,
  WITH_QUESTIONS,
  WORD_FOR_WORD,
} from './confidence.js';
import { CoverageIndex } from './coverage.js';
import { type DocumentTerms, readDocument, type SearchDocument, TermReader } from './document.js';
import type { Hit, Match, TextField } from './hit.js';
import { Homophones } from './homophones.js';
import { InvertedIndex } from './inverted-index.js';
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
import { SMALL_WORDS } from './stop-words.js';
import { TermNumbers } from './term-numbers.js';
import { FIELDS, textParts } from './text-fields.js';
import { Thesaurus } from './thesaurus.js';
import { tokenise } from './tokens.js';
import { readPinyin } from './typed-pinyin.js';
import { Vocabulary } from './vocabulary.js';
import { MOST_DOCUMENTS, SILENT, type Wordings, WordSignal } from './word-signal.js';
import { wordingOf } from './wording.js';

/** What an index can be given beside its documents. */
export interface SearchOptions {
  /** Words of one group find each other. */
  readonly thesaurus?: Thesaurus;
  /** What people write that no document is about. */
  readonly outOfScope?: readonly string[];
  /** True for a term that says little of what is asked, as whoever searches sees to it that it is met. */
  readonly setAside?: (term: string) => boolean;
  /** How sure it is of what it finds; fitted to these documents. */
  readonly confidence?: ConfidenceModel | undefined;
}

/** The ranking for one question. */
export interface Ranking {
  readonly query: Query;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How sure it is that the first hit answers the question. */
  readonly confidence: Confidence;
}

/** How much the strength of the texts, the nearest phrasing, the share that is met and the words count; each is 0..1. */
interface Weights {
  readonly text: number;
  readonly nearest: number;
  readonly coverage: number;
  readonly words: number;
}
/** Of documents of which only texts are known. */
const BY_TEXTS: Weights = { text: 1, nearest: 0, coverage: 0.3, words: 0 };
/**
 * Of documents with questions that they answer, in the unit of log-odds. A conditional logit fitted to held-out phrasings
 * gives words more (1, 3.5, 5 and 11), but that suits only questions by the authors of phrasings; these measured best on
 * held-out phrasings and on the questions of others together, and a third more or less of any one hardly matters.
 */
const BY_QUESTIONS: Weights = { text: 6, nearest: 5, coverage: 6, words: 6 };

/** So many of the best by texts, phrasings and words are looked at for coverage. */
const EXAMINED = 16;

/** Finds documents for questions. Built once, then only read. */
export class SearchIndex {
  readonly thesaurus: Thesaurus;
  private readonly ids: readonly string[];
  private readonly index: InvertedIndex;
  private readonly lexicon: Lexicon;
  private readonly phrasings: PhrasingIndex;
  private readonly coverage: CoverageIndex;
  /**
   * Undefined where no document has phrasings, or there are too many. Learnt when first asked, which takes a
   * second or two.
   */
  private readonly words: () => WordSignal | undefined;
  private readonly weights: Weights;
  /** All weights together: what a score of 1 is worth. */
  private readonly all: number;
  private readonly model: ConfidenceModel;
  /** How strongly the texts of each document match the question; empty between two calls. */
  private readonly body: Accumulator;

  constructor(documents: readonly SearchDocument[], options: SearchOptions = {}) {
    const { thesaurus = new Thesaurus(), outOfScope = [], setAside = () => false } = options;
    this.thesaurus = thesaurus;
    this.ids = documents.map((document) => document.id);
    const reader = new TermReader(thesaurus);
    // All terms of a few documents, to tell what they meet; of a large collection only those of the phrasings.
    const few = documents.length <= MOST_DOCUMENTS;
    const kept: Pick<DocumentTerms, 'texts' | 'phrasings'>[] = [];
    const numbers = new TermNumbers();
    const wordings: Wordings[] = [];
    const phrasings: DocumentTerms['phrasings'][] = [];
    function* fields(): Iterable<DocumentTerms['fields']> {
      for (const document of documents) {
        const read = readDocument(document, reader);
        phrasings.push(read.phrasings);
        if (few) {
          kept.push({ texts: read.texts, phrasings: read.phrasings });
          wordings.push(read.wordings.map((wording) => numbers.add(wording)));
        }
        yield read.fields;
      }
    }
    const parts = documents.reduce((most, document) => Math.max(most, document.parts.length), 1);
    this.index = new InvertedIndex(fields(), Array.from({ length: parts }, () => FIELDS).flat());
    this.body = new Accumulator(documents.length);
    this.lexicon = {
      index: this.index,
      vocabulary: new Vocabulary([...reader.words, ...thesaurus.words, ...COMMON_WORDS, ...SMALL_WORDS]),
      homophones: new Homophones(() => this.index.terms((term) => /^\p{Script=Han}$/u.test(term))),
      thesaurus,
      setAside,
    };
    this.phrasings = new PhrasingIndex(phrasings, (term) =>
      this.index.has(term) ? informationOf(term, this.lexicon) : 0,
    );
    const asked = phrasings.some((list) => list.length > 0);
    const learns = asked && few;
    this.coverage = learns ? CoverageIndex.withPhrasings(kept) : new CoverageIndex(this.index);
    this.weights = asked ? BY_QUESTIONS : BY_TEXTS;
    this.all = sum(Object.values(this.weights));
    this.model = asked ? (options.confidence ?? WITH_QUESTIONS) : TEXTS_ALONE;
    this.words = learns ? onceAsked(wordings, { numbers, outOfScope, thesaurus }) : () => undefined;
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
   * The documents that fit `question`, best first, at most `limit`. `shareOf` tells of each how likely it is the one for
   * other reasons, beside any document, 0 (it is left out) to 1; confidence is measured after that.
   */
  search(question: string, limit: number, shareOf: (id: string) => number = () => 1): Ranking {
    const query = this.analyse(question);
    const asked = worthOf(query);
    for (const [term, worth] of query.terms) {
      this.index.each(term, (document, strength) => this.body.add(document, worth * strength));
    }
    const phrasing = this.phrasings.similarities(query, asked);
    const words = this.words()?.read(query, wordingOf(query.worded, this.thesaurus)) ?? SILENT;
    const promise = (document: number): number => {
      const share = shareOf(this.ids[document] ?? '');
      const { text, nearest, words: word } = this.weights;
      const found =
        text * (this.body.get(document) / asked) +
        nearest * (phrasing.get(document) ?? 0) +
        word * words.of(document);
      return share === 0 ? 0 : Math.max(0, found + Math.log(share));
    };
    const coverage = this.coverage.of(query);
    const hits = best(this.body.keys(), promise, Math.max(limit, EXAMINED))
      .map((document) => {
        const id = this.ids[document] ?? '';
        const body = this.body.get(document) / asked;
        const nearest = phrasing.get(document) ?? 0;
        const { covered, subject } = coverage(document);
        const given = promise(document) + this.weights.coverage * covered;
        const score = nearest >= WORD_FOR_WORD ? shareOf(id) : Math.min(1, given / this.all);
        return {
          id,
          score,
          coverage: covered,
          phrasing: nearest,
          body,
          subject,
          words: words.of(document),
        };
      })
      .sort((a, b) => b.score - a.score);
    this.body.clear();
    const confidence = confidenceOf(query, hits, {
      model: this.model,
      oddsOf: (score) => score * this.all,
      elsewhere: words.elsewhere,
    });
    return { query, hits: hits.slice(0, limit), confidence };
  }

  /** How `document`, one of those indexed, came to `hit`, which a search by `query` found it as. */
  explain(document: SearchDocument, hit: Hit, query: Query): Match {
    const number = this.ids.indexOf(hit.id);
    const asked = worthOf(query);
    const { fields } = readDocument(document, new TermReader(this.thesaurus));
    const texts = textParts(fields, query.terms, this.index, number);
    const phrasing = this.phrasings.nearestOf(number, query, asked);
    const met = ({ term, weight }: Evidence) => weight > CHARACTER && this.strength(term, number) > 0;
    const textPart = (field: TextField) => (this.weights.text * texts[field]) / asked / this.all;
    const parts = {
      title: textPart('title'),
      terms: textPart('terms'),
      text: textPart('text'),
      phrasings: textPart('phrasings'),
      nearest: (this.weights.nearest * hit.phrasing) / this.all,
      coverage: (this.weights.coverage * hit.coverage) / this.all,
      words: (this.weights.words * hit.words) / this.all,
    };
    return {
      parts,
      heldBack: Math.max(0, rounded(sum(Object.values(parts)) - hit.score)),
      nearest:
        phrasing === undefined ? undefined : document.parts.flatMap((part) => part.phrasings ?? [])[phrasing],
      missed: wordsOf(query, ({ evidence }) => !evidence.some(met)),
    };
  }

  /** How strongly a document has a term, 0..1. */
  private strength(term: string, document: number): number {
    const postings = this.index.postings(term);
    return postings ? this.index.strength(postings, document) : 0;
  }
}

/** What the words of documents tell, by how those are worded; learnt at the first call. */
function onceAsked(
  documents: readonly Wordings[],
  { numbers, outOfScope, thesaurus }: Words,
): () => WordSignal {
  const elsewhere = () => outOfScope.map((text) => numbers.add(wordingOf(tokenise(text), thesaurus)));
  let learnt: WordSignal | undefined;
  return () => {
    learnt ??= new WordSignal(documents, { numbers, elsewhere });
    return learnt;
  };
}

/** What words are learnt by, beside the documents. */
interface Words {
  readonly numbers: TermNumbers;
  readonly outOfScope: readonly string[];
  readonly thesaurus: Thesaurus;
}

/** How much a whole question is worth: what a document would have that holds all of it. */
function worthOf({ terms, units }: Query): number {
  const unknown = units.map((unit) => (unit.evidence.length === 0 ? unit.information : 0));
  return sum(terms.values()) + sum(unknown);
}

/** Without what adding and taking away again leaves. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
