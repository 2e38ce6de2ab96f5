import { NumberList } from './number-list.js';

/** How a field counts. */
export interface FieldWeight {
  /** A term in this field counts as this many in a field of weight 1. */
  readonly weight: number;
  /** How far the field's length is held against it, 0 (not at all) to 1 (in proportion). */
  readonly b: number;
}

/** The place of one term's postings. */
export interface Postings {
  readonly from: number;
  readonly to: number;
}

/** Saturation of BM25; 1.1 measured best on seven sets of law questions (.9 and 1.2 close behind). */
const K1 = 1.1;

/**
 * An inverted index with the term weighting of BM25F: the occurrences of a term are added up over the
 * fields, each weighted and divided by the field's relative length, and then saturated once. A query costs
 * in proportion to the postings of its terms, not to the number of documents.
 */
export class InvertedIndex {
  /** Number of documents. */
  readonly size: number;
  private readonly numbers = new Map<string, number>();
  /** The postings of term `t` are those from `starts[t]` to before `starts[t + 1]`, in the order of documents. */
  private readonly starts: Uint32Array;
  private readonly documents: Uint32Array;
  /** How strongly the term occurs in the document, 0..1. */
  private readonly strengths: Float32Array;
  private readonly idfs: Float64Array;
  /** The average length of each field. */
  private readonly averages: readonly number[];

  /** `documents[i][f]` are the terms of field `f` of document `i`; repeated terms count. */
  constructor(
    documents: Iterable<readonly (readonly string[])[]>,
    private readonly fields: readonly FieldWeight[],
  ) {
    const found = new Occurrences(this.numbers);
    let size = 0;
    for (const document of documents) {
      fields.forEach((_, field) => {
        found.add(size, field, document[field] ?? []);
      });
      size += 1;
    }
    this.size = size;
    const postings = found.postings(fields, size);
    this.starts = postings.starts;
    this.documents = postings.documents;
    this.strengths = postings.strengths;
    this.averages = postings.averages;
    this.idfs = new Float64Array(this.numbers.size).map((_, number) => {
      const count = (this.starts[number + 1] ?? 0) - (this.starts[number] ?? 0);
      return Math.log(1 + (size - count + 0.5) / (count + 0.5));
    });
  }

  /** Every indexed term that meets the condition. */
  terms(condition: (term: string) => boolean): string[] {
    return [...this.numbers.keys()].filter(condition);
  }

  has(term: string): boolean {
    return this.numbers.has(term);
  }

  /**
   * How much the term tells, ln(1 + (N − n + ½) / (n + ½)) for n of N documents (Robertson & Zaragoza 2009);
   * undefined for a term that no document has.
   */
  idf(term: string): number | undefined {
    const number = this.numbers.get(term);
    if (number === undefined) return undefined;
    return this.idfs[number];
  }

  /** Of all terms that the documents have, each counted once a document, the share that `term` is; 0..1. */
  share(term: string): number {
    const { from, to } = this.postings(term) ?? { from: 0, to: 0 };
    return (to - from) / Math.max(1, this.documents.length);
  }

  /** Calls `visit` for each document that has `term`, with how strongly it has it, 0..1. */
  each(term: string, visit: (document: number, strength: number) => void): void {
    const number = this.numbers.get(term);
    if (number === undefined) return;
    const end = this.starts[number + 1] ?? 0;
    for (let i = this.starts[number] ?? 0; i < end; i += 1) {
      visit(this.documents[i] ?? 0, this.strengths[i] ?? 0);
    }
  }

  /** Where `term` stands in the index, for {@link strength}; undefined if no document has it. */
  postings(term: string): Postings | undefined {
    const number = this.numbers.get(term);
    if (number === undefined) return undefined;
    return { from: this.starts[number] ?? 0, to: this.starts[number + 1] ?? 0 };
  }

  /** How strongly `document` has the term of the postings, 0..1. */
  strength({ from, to }: Postings, document: number): number {
    let low = from;
    let high = to - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.documents[middle] ?? 0;
      if (found === document) return this.strengths[middle] ?? 0;
      if (found < document) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** How often a term counts that stands `count` times in a field of `length` terms: weighted, as strength is of it. */
  frequency(field: number, count: number, length: number): number {
    const { weight, b } = this.fields[field] ?? { weight: 0, b: 0 };
    return (weight * count) / (1 - b + (b * length) / (this.averages[field] ?? 1));
  }
}

/** What is collected while documents are added: which term stands how often in which field of which document. */
class Occurrences {
  private readonly terms = new NumberList();
  private readonly documents = new NumberList();
  private readonly fields = new NumberList();
  private readonly counts = new NumberList();
  private readonly lengths: NumberList[] = [];

  constructor(private readonly numbers: Map<string, number>) {}

  add(document: number, field: number, terms: readonly string[]): void {
    let lengths = this.lengths[field];
    if (!lengths) {
      lengths = new NumberList();
      this.lengths[field] = lengths;
    }
    lengths.push(terms.length);
    const counts = new Map<number, number>();
    for (const term of terms) {
      const number = this.numbers.get(term) ?? this.numbers.size;
      this.numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const [number, count] of counts) {
      this.terms.push(number);
      this.documents.push(document);
      this.fields.push(field);
      this.counts.push(count);
    }
  }

  /** Sorted by term (a counting sort, so documents stay in order), the fields of one document made one. */
  postings(weights: readonly FieldWeight[], size: number) {
    const averages = weights.map((_, field) => averageLength(this.lengths[field]));
    const norms = weights.map(({ b }, field) =>
      lengthNorms(this.lengths[field], averages[field] ?? 1, size, b),
    );
    const starts = new Uint32Array(this.numbers.size + 1);
    const last = new Int32Array(this.numbers.size).fill(-1);
    this.terms.each((term, i) => {
      const document = this.documents.get(i);
      if (last[term] !== document) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
      last[term] = document;
    });
    for (let term = 0; term < this.numbers.size; term += 1)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const documents = new Uint32Array(starts.at(-1) ?? 0);
    const strengths = new Float32Array(documents.length);
    const next = starts.slice();
    last.fill(-1);
    this.terms.each((term, i) => {
      const document = this.documents.get(i);
      const field = this.fields.get(i);
      const at = last[term] === document ? (next[term] ?? 0) - 1 : (next[term] ?? 0);
      if (last[term] !== document) next[term] = at + 1;
      last[term] = document;
      documents[at] = document;
      const norm = norms[field]?.[document] ?? 1;
      strengths[at] = (strengths[at] ?? 0) + ((weights[field]?.weight ?? 0) * this.counts.get(i)) / norm;
    });
    return {
      starts,
      documents,
      strengths: strengths.map((frequency) => frequency / (frequency + K1)),
      averages,
    };
  }
}

/** Of the documents that have the field. */
function averageLength(lengths: NumberList | undefined): number {
  let sum = 0;
  let filled = 0;
  lengths?.each((length) => {
    sum += length;
    filled += length > 0 ? 1 : 0;
  });
  return sum / Math.max(1, filled) || 1;
}

/** 1 − b + b · length / average, per document. */
function lengthNorms(
  lengths: NumberList | undefined,
  average: number,
  size: number,
  b: number,
): Float32Array {
  return new Float32Array(size).map((_, document) => 1 - b + (b * (lengths?.get(document) ?? 0)) / average);
}
