import type { TermNumbers } from './term-numbers.js';
import { isTurn } from './wording.js';

/** A text of which it is known what it is about. */
export interface Example {
  /** The numbers of its terms, each once. */
  readonly terms: Uint32Array;
  /** The number of what it is about. */
  readonly label: number;
}

/** Examples are gone through until so many have been read, if that is between the fewest and the most passes. */
const READ = 25_000;
const PASSES = { fewest: 2, most: 20 };
/** Step of the first pass; it falls to 0 in proportion. */
const STEP = 2;
/** The step of a label's bias beside that of its words: how many examples a label has tells little. */
const BIAS_STEP = 0.05;
/** A label whose probability is off by less learns nothing from an example. */
const LEAST_ERROR = 1e-3;
/** What a single Chinese character or a turn of phrase counts beside a word or a pair. */
const LIGHT = 0.5;

const SINGLE_HAN = /^\p{Script=Han}$/u;

/** A text as numbers of terms and their weights, of length 1. */
interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Tells from the words of a text what it is likely about: a multinomial logistic regression over terms weighted by idf,
 * fitted to `examples` by stochastic gradient descent. The same examples always give the same model. It takes
 * about a second for 18,000 examples and 100 labels.
 */
export class WordModel {
  private readonly idfs: Float64Array;
  /** Of term `t` and label `l` at `t * labels + l`. */
  private readonly weights: Float32Array;
  private readonly biases: Float64Array;

  /** Labels run from 0 to before `labels`; `numbers` are those of the examples' terms and may get more later. */
  constructor(
    examples: readonly Example[],
    private readonly labels: number,
    private readonly numbers: TermNumbers,
  ) {
    const counts = new Uint32Array(numbers.terms.length);
    for (const { terms } of examples) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
    this.idfs = Float64Array.from(counts, (count, i) => {
      const term = numbers.terms[i] ?? '';
      const light = SINGLE_HAN.test(term) || isTurn(term);
      return count === 0 ? 0 : Math.log(1 + examples.length / count) * (light ? LIGHT : 1);
    });
    this.weights = new Float32Array(this.idfs.length * labels);
    this.biases = new Float64Array(labels);
    this.fit(
      examples.map(({ terms }) => unit(terms, (term) => this.idfs[term] ?? 0)),
      examples.map(({ label }) => label),
    );
  }

  /**
   * How likely a text is about each label, adding up to 1. `terms` are its terms with how surely it has each, 0..1; those
   * that no example has tell nothing.
   */
  probabilities(terms: Iterable<readonly [term: string, certainty: number]>): Float64Array {
    return this.read(this.vector(terms), new Float64Array(this.labels));
  }

  private vector(terms: Iterable<readonly [string, number]>): Vector {
    const certainties = new Map<number, number>();
    for (const [term, certainty] of terms) {
      const number = this.numbers.of(term);
      if (number !== undefined && number < this.idfs.length) certainties.set(number, certainty);
    }
    return unit(
      Uint32Array.from(certainties.keys()),
      (term) => (certainties.get(term) ?? 0) * (this.idfs[term] ?? 0),
    );
  }

  private fit(vectors: readonly Vector[], labels: readonly number[]): void {
    const found = new Float64Array(this.labels);
    const shares = sharesOf(labels, this.labels);
    const stride = strideFor(vectors.length);
    const wanted = Math.ceil(READ / Math.max(1, vectors.length));
    const passes = Math.min(PASSES.most, Math.max(PASSES.fewest, wanted));
    for (let pass = 0; pass < passes; pass += 1) {
      const step = STEP * (1 - pass / passes);
      for (let i = 0, at = 0; i < vectors.length; i += 1, at = (at + stride) % vectors.length) {
        const vector = vectors[at] as Vector;
        this.read(vector, found);
        const label = labels[at] ?? 0;
        found[label] = (found[label] ?? 0) - 1;
        this.learn(vector, found, step * (shares[label] ?? 0));
      }
    }
  }

  /** Takes one step against the errors of one example, which are not needed after it. */
  private learn({ terms, weights }: Vector, errors: Float64Array, step: number): void {
    const { labels, weights: learnt } = this;
    const wrong: number[] = [];
    for (let label = 0; label < labels; label += 1) {
      const error = errors[label] ?? 0;
      if (Math.abs(error) < LEAST_ERROR) continue;
      wrong.push(label);
      const change = step * error;
      errors[label] = change;
      this.biases[label] = (this.biases[label] ?? 0) - BIAS_STEP * change;
    }
    // Term by term, as what is learnt of a term stands together.
    for (let i = 0; i < terms.length; i += 1) {
      const from = (terms[i] ?? 0) * labels;
      const weight = weights[i] ?? 0;
      for (let k = 0; k < wrong.length; k += 1) {
        const label = wrong[k] ?? 0;
        const at = from + label;
        learnt[at] = (learnt[at] ?? 0) - (errors[label] ?? 0) * weight;
      }
    }
  }

  /** Writes the probabilities of all labels into `into`, and returns it. */
  private read({ terms, weights }: Vector, into: Float64Array): Float64Array {
    const { labels, weights: learnt } = this;
    into.set(this.biases);
    for (let i = 0; i < terms.length; i += 1) {
      const from = (terms[i] ?? 0) * labels;
      const weight = weights[i] ?? 0;
      for (let label = 0; label < labels; label += 1)
        into[label] = (into[label] ?? 0) + weight * (learnt[from + label] ?? 0);
    }
    return softmax(into);
  }
}

/** A text of these terms, each as heavy as `weightOf` says, scaled to length 1. */
function unit(terms: Uint32Array, weightOf: (term: number) => number): Vector {
  const weights = new Float64Array(terms.length);
  let square = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const weight = weightOf(terms[i] ?? 0);
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) / length;
  return { terms, weights };
}

/** How much an example of each label counts, so that all labels count the same: 1 where it has as many as they have on average. */
function sharesOf(labels: readonly number[], count: number): number[] {
  const examples = Array.from({ length: count }, () => 0);
  for (const label of labels) examples[label] = (examples[label] ?? 0) + 1;
  return examples.map((own) => labels.length / count / Math.max(1, own));
}

/** Turns log-odds into probabilities, in place. */
function softmax(values: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) most = Math.max(most, values[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const odds = Math.exp((values[i] ?? 0) - most);
    values[i] = odds;
    sum += odds;
  }
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) / sum;
  return values;
}

/** A step through `count` examples that mixes them and meets each once: near the golden section, and coprime. */
function strideFor(count: number): number {
  const coprime = (a: number, b: number): boolean => (b === 0 ? a === 1 : coprime(b, a % b));
  let stride = Math.max(1, Math.round(count * 0.618));
  while (!coprime(count, stride)) stride += 1;
  return count <= 1 ? 1 : stride;
}
