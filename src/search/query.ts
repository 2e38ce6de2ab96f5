import { isCommon } from './common-words.js';
import type { InvertedIndex } from './inverted-index.js';
import { soundOf } from './pinyin.js';
import type { Concept, Thesaurus } from './thesaurus.js';
import { stem, type Token, tokenise } from './tokens.js';
import type { Correction, Vocabulary } from './vocabulary.js';

/** A term that shows that a unit of the question is met, and how far (0..1) it does. */
export interface Evidence {
  readonly term: string;
  readonly weight: number;
}

/** The smallest piece of a question that can be met or missed: an English word, a number, a Chinese character. */
export interface Unit {
  readonly surface: string;
  /** How much it tells about what is asked, in the unit of an idf. */
  readonly information: number;
  /** Any of these in a section meets the unit; none where the whole data does not know it. */
  readonly evidence: readonly Evidence[];
  /** True where it continues the Chinese word or phrase of the unit before it. */
  readonly joined: boolean;
  /** Where it begins in the normalised question. */
  readonly start: number;
}

/** A question, ready to be compared with sections. */
export interface Query {
  readonly units: readonly Unit[];
  /** Every term to look up and what it is worth: its weight as evidence times how much it tells. */
  readonly terms: ReadonlyMap<string, number>;
  /** Unknown words and what they were taken for. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
}

/** A single character says little beside a pair; a pair that only sounds right says less than the right one. */
const CHARACTER = 0.25;
const SOUND = 0.6;
/** Another word for the same thing says less than the very word. */
const CONCEPT = 0.6;
/** A word that no text knows tells as much as the rarest known one, a little less as it may be mere chat. */
const UNKNOWN = 0.8;
/** What is left of the information of a word of everyday language. */
const COMMON = 0.35;

/** What a question is compared with: the index, and the words to correct its spelling by. */
export interface Lexicon {
  readonly index: InvertedIndex;
  readonly vocabulary: Vocabulary;
  readonly thesaurus: Thesaurus;
}

/** Takes a question apart into units, each with the terms that would meet it. */
export function analyse(question: string, lexicon: Lexicon): Query {
  const written = tokenise(question);
  const corrections = corrected(written, lexicon);
  const tokens = written.map((token) => {
    const [best] = corrections.get(token.surface) ?? [];
    return best ? { ...token, term: stem(best.word) } : token;
  });
  const concepts = lexicon.thesaurus.find(tokens).filter(({ term }) => lexicon.index.has(term));
  const units = tokens.flatMap((token, i) => {
    if (token.stop) return [];
    const unit =
      token.kind === 'han' ? hanUnit(tokens, i, lexicon.index) : wordUnit(token, lexicon.index, corrections);
    const meant = concepts.filter(({ from, to }) => from <= i && i < to);
    return [withConcepts(unit, meant, lexicon.index)];
  });
  const terms = new Map<string, number>();
  for (const unit of units) {
    for (const { term, weight } of unit.evidence) {
      const worth = weight * informationOf(term, lexicon.index);
      if (worth > (terms.get(term) ?? 0)) terms.set(term, worth);
    }
  }
  return { units, terms, corrections };
}

/** Unknown English words with the known ones they may stand for. */
function corrected(tokens: readonly Token[], lexicon: Lexicon): Map<string, readonly Correction[]> {
  const corrections = new Map<string, readonly Correction[]>();
  for (const { kind, surface, term, stop } of tokens) {
    const known = lexicon.index.has(term) || lexicon.thesaurus.words.has(surface) || isCommon(term);
    const found = kind === 'word' && !stop && !known ? lexicon.vocabulary.correct(surface) : [];
    if (found.length > 0) corrections.set(surface, found);
  }
  return corrections;
}

/** The unit with the concepts it is part of: they meet it too, and it tells at least its share of them. */
function withConcepts(unit: Unit, concepts: readonly Concept[], index: InvertedIndex): Unit {
  if (concepts.length === 0) return unit;
  const shares = concepts.map(({ term, from, to }) => (index.idf(term) ?? 0) / (to - from));
  const known = unit.evidence.some(({ weight }) => weight > CHARACTER);
  return {
    ...unit,
    information: Math.max(known ? unit.information : 0, ...shares),
    evidence: [...unit.evidence, ...concepts.map(({ term }) => ({ term, weight: CONCEPT }))],
  };
}

/** How much a term tells about what is asked: its idf, or a share of it for a word of everyday language. */
export function informationOf(term: string, index: InvertedIndex): number {
  return (isCommon(term) ? COMMON : 1) * (index.idf(term) ?? unknownInformation(index));
}

function wordUnit(token: Token, index: InvertedIndex, corrections: Query['corrections']): Unit {
  const { surface, term, start } = token;
  const meant = corrections
    .get(surface)
    ?.map(({ word, similarity }) => ({ term: stem(word), weight: similarity }));
  const candidates = meant ?? [{ term, weight: 1 }];
  return {
    surface,
    start,
    joined: false,
    information: Math.max(...candidates.map((candidate) => informationOf(candidate.term, index))),
    evidence: candidates.filter((candidate) => index.has(candidate.term)),
  };
}

function hanUnit(tokens: readonly Token[], i: number, index: InvertedIndex): Unit {
  const token = tokens[i] as Token;
  const before = token.joined ? tokens[i - 1] : undefined;
  const after = tokens[i + 1]?.joined ? tokens[i + 1] : undefined;
  const pairs: [Token, Token][] = [];
  if (before) pairs.push([before, token]);
  if (after) pairs.push([token, after]);
  const evidence = pairs.flatMap(([a, b]) => pairEvidence(a, b, index));
  const informations = evidence.map(({ term, weight }) => weight * informationOf(term, index));
  if (informations.length === 0) {
    const common = isCommon(token.term) || pairs.some(([a, b]) => isCommon(a.term + b.term));
    informations.push((common ? COMMON : 1) * unknownInformation(index));
  }
  if (index.has(token.term)) evidence.push({ term: token.term, weight: CHARACTER });
  // A pair's information is shared by its two characters.
  const { surface, start, joined } = token;
  return { surface, start, joined, information: Math.max(...informations) / 2, evidence };
}

/** The pair as it is written or, where no text has it, the pairs that sound the same. */
function pairEvidence(first: Token, second: Token, index: InvertedIndex): Evidence[] {
  const pair = first.term + second.term;
  if (index.has(pair)) return [{ term: pair, weight: 1 }];
  if (isCommon(pair)) return [];
  const sound = soundOf(first.term, second.term);
  return index.has(sound) ? [{ term: sound, weight: SOUND }] : [];
}

function unknownInformation(index: InvertedIndex): number {
  return UNKNOWN * Math.log(1 + (index.size + 0.5) / 0.5);
}

/**
 * The words of the question that occur nowhere in the data, each once, in the order asked; words of everyday
 * language are left out.
 */
export function unknownWords(query: Query): string[] {
  const words: string[] = [];
  let open = false;
  for (const { surface, joined, evidence } of query.units) {
    const unknown = evidence.length === 0;
    if (unknown && open && joined) words.push(`${words.pop() ?? ''}${surface}`);
    else if (unknown) words.push(surface);
    open = unknown;
  }
  return [...new Set(words)].filter((word) => !isCommon(word) && !isCommon(stem(word)));
}
