import { isCommon } from './common-words.js';
import { generalFrequency } from './general-language.js';
import type { Homophones } from './homophones.js';
import type { InvertedIndex } from './inverted-index.js';
import { mend } from './spelling.js';
import type { Concept, Thesaurus } from './thesaurus.js';
import { stem, type Token, tokenise } from './tokens.js';
import type { Correction, Vocabulary } from './vocabulary.js';

/** A term that shows that a unit of the question is met, and how far (0..1) it does. */
interface PlainEvidence {
  readonly term: string;
  readonly weight: number;
}

/** The same, with what it tells of the question's subject. */
export interface Evidence extends PlainEvidence {
  /** How much more at home it is in the indexed texts than what is written is in general language; 0 or more. */
  readonly subject: number;
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

/** A unit before it is known what it tells of the subject. */
interface PlainUnit extends Omit<Unit, 'evidence'> {
  readonly evidence: readonly PlainEvidence[];
}

/** A question, ready to be compared with sections. */
export interface Query {
  readonly units: readonly Unit[];
  /** Every term to look up and what it is worth: its weight as evidence times how much it tells. */
  readonly terms: ReadonlyMap<string, number>;
  /** Words and characters written wrong and what they were taken for, in the order of the question. */
  readonly corrections: readonly { readonly written: string; readonly meant: readonly Correction[] }[];
  /** The tokens as they are written, but for words that are surely others misspelt. */
  readonly worded: readonly Token[];
}

/** A single character says little beside a pair. */
export const CHARACTER = 0.5;
/** A number written otherwise. */
const VALUE = 0.8;
/** Another word for the same thing says less than the very word. */
const CONCEPT = 0.6;
/** A word that no text knows tells as much as the rarest known one, a little less as it may be mere chat. */
const UNKNOWN = 0.8;
/** What is left of the information of a word of everyday language; of an English one, among few documents. */
const COMMON = 0.5;
/** So often, in a million words of general language, a word stands there that is rare or unknown there. */
const RARE = 10;
/** The same of a term that somebody else sees to; see {@link Lexicon.setAside}. */
const ASIDE = 0.15;
/** In more documents than this the idf of words tells ever better by itself how much they say there. */
const FEW_DOCUMENTS = 150;

/**
 * From this similarity on a word is surely the one meant: one error in five letters. Of shorter ones too many are near
 * some word by chance.
 */
const SURE = 0.83;

/** What a question is compared with: the index, and the words to correct its spelling by. */
export interface Lexicon {
  readonly index: InvertedIndex;
  readonly vocabulary: Vocabulary;
  readonly homophones: Homophones;
  readonly thesaurus: Thesaurus;
  /** True for a term that says little of what is asked, as whoever searches sees to it that it is met. */
  readonly setAside: (term: string) => boolean;
}

/** Takes a question apart into units, each with the terms that would meet it. */
export function analyse(question: string, lexicon: Lexicon): Query {
  const written = tokenise(question);
  const { tokens, corrections } = mend(written, lexicon);
  const concepts = lexicon.thesaurus.find(tokens).filter(({ term }) => lexicon.index.has(term));
  const units = tokens.flatMap((token, i): Unit[] => {
    if (token.stop) return [];
    const unit =
      token.kind === 'han'
        ? hanUnit(tokens, i, corrections.get(i)?.[0]?.similarity ?? 1, lexicon)
        : wordUnit(token, corrections.get(i), lexicon);
    const meant = concepts.filter(({ from, to }) => from <= i && i < to);
    const full = withConcepts(withOthers(unit, token, lexicon.index), meant, lexicon.index);
    const evidence = withSubject(full.evidence, tokens, i, lexicon.index);
    return [{ ...full, evidence }];
  });
  const terms = new Map<string, number>();
  for (const unit of units) {
    for (const { term, weight } of unit.evidence) {
      const worth = weight * informationOf(term, lexicon);
      if (worth > (terms.get(term) ?? 0)) terms.set(term, worth);
    }
  }
  const mended = [...corrections].map(([i, meant]) => ({ written: written[i]?.surface ?? '', meant }));
  const worded = written.map((token, i) => {
    const [meant] = corrections.get(i) ?? [];
    return meant !== undefined && meant.similarity >= SURE ? (tokens[i] ?? token) : token;
  });
  return { units, terms, corrections: mended, worded };
}

/** How often a token of the question stands in general language, of its pairs the commoner; per million words. */
function generalOf(tokens: readonly Token[], i: number): number {
  const { kind, surface } = tokens[i] as Token;
  if (kind === 'han') return Math.max(0, ...pairsAt(tokens, i).map(generalFrequency));
  return kind === 'word' ? generalFrequency(stem(surface)) : Number.POSITIVE_INFINITY;
}

/** The evidence for a token with what it tells of the subject. */
function withSubject(
  evidence: readonly PlainEvidence[],
  tokens: readonly Token[],
  i: number,
  index: InvertedIndex,
): Evidence[] {
  const usual = generalOf(tokens, i) + RARE;
  const part = tokens[i]?.kind === 'han' ? 1 / 2 : 1; // As of its information: a pair has two characters.
  return evidence.map(({ term, weight }) => {
    const ratio = (1e6 * index.share(term)) / usual;
    const subject = weight > CHARACTER ? weight * part * Math.max(0, Math.log(ratio)) : 0;
    return { term, weight, subject };
  });
}

/** The unit with the other terms of its token, e.g. the value of an amount. */
function withOthers(unit: PlainUnit, { also = [] }: Token, index: InvertedIndex): PlainUnit {
  const others = also.filter((term) => index.has(term)).map((term) => ({ term, weight: VALUE }));
  return others.length === 0 ? unit : { ...unit, evidence: [...unit.evidence, ...others] };
}

/** The unit with the concepts it is part of: they meet it too, and it tells at least its share of them. */
function withConcepts(unit: PlainUnit, concepts: readonly Concept[], index: InvertedIndex): PlainUnit {
  if (concepts.length === 0) return unit;
  const shares = concepts.map(({ term, from, to }) => (index.idf(term) ?? 0) / (to - from));
  const known = unit.evidence.some(({ weight }) => weight > CHARACTER);
  return {
    ...unit,
    information: Math.max(known ? unit.information : 0, ...shares),
    evidence: [...unit.evidence, ...concepts.map(({ term }) => ({ term, weight: CONCEPT }))],
  };
}

/**
 * How much a term tells about what is asked: its idf, or a share of it for a word of everyday language and for what is set
 * aside.
 */
export function informationOf(
  term: string,
  { index, setAside }: Pick<Lexicon, 'index' | 'setAside'>,
): number {
  const share = setAside(term) ? ASIDE : isCommon(term) ? commonShare(term, index) : 1;
  return share * (index.idf(term) ?? unknownInformation(index));
}

/**
 * For English words from {@link COMMON} for few documents towards 1: in a large code of law `notice` is a term. The
 * Chinese words are such that hardly any text is about (什么, 应该).
 */
function commonShare(term: string, { size }: InvertedIndex): number {
  if (HAN.test(term)) return COMMON;
  return 1 - (1 - COMMON) * Math.min(1, FEW_DOCUMENTS / size);
}

const HAN = /^\p{Script=Han}/u;

function wordUnit(token: Token, meant: readonly Correction[] | undefined, lexicon: Lexicon): PlainUnit {
  const { surface, term, start } = token;
  const candidates = meant?.map(({ word, similarity }) => ({ term: stem(word), weight: similarity })) ?? [
    { term, weight: 1 },
  ];
  return {
    surface,
    start,
    joined: false,
    information: Math.max(...candidates.map((candidate) => informationOf(candidate.term, lexicon))),
    evidence: candidates.filter((candidate) => lexicon.index.has(candidate.term)),
  };
}

/** `certainty` is 1 for a character as it was written, less for one that was mended. */
function hanUnit(tokens: readonly Token[], i: number, certainty: number, lexicon: Lexicon): PlainUnit {
  const { index } = lexicon;
  const { term, surface, start, joined } = tokens[i] as Token;
  const pairs = pairsAt(tokens, i);
  const evidence: PlainEvidence[] = pairs
    .filter((pair) => index.has(pair))
    .map((pair) => ({ term: pair, weight: certainty }));
  const informations = evidence.map((pair) => informationOf(pair.term, lexicon));
  if (informations.length === 0) {
    const common = isCommon(term) || pairs.some(isCommon);
    informations.push((common ? COMMON : 1) * unknownInformation(index));
  }
  if (index.has(term)) evidence.push({ term, weight: CHARACTER * certainty });
  // A pair's information is shared by its two characters.
  return { surface, start, joined, information: Math.max(...informations) / 2, evidence };
}

/** The pairs that a character makes with its neighbours. */
function pairsAt(tokens: readonly Token[], i: number): string[] {
  const { term, joined } = tokens[i] as Token;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return [...(joined && before ? [before.term + term] : []), ...(next?.joined ? [term + next.term] : [])];
}

function unknownInformation(index: InvertedIndex): number {
  return UNKNOWN * Math.log(1 + (index.size + 0.5) / 0.5);
}

/**
 * The words of the question that occur nowhere in the data, each once, in the order asked; words of everyday
 * language are left out.
 */
export function unknownWords(query: Query): string[] {
  const words = wordsOf(query, ({ evidence }) => evidence.length === 0);
  return words.filter((word) => !isCommon(word) && !isCommon(stem(word)));
}

/** The words of the question whose units meet `condition`, each once, in the order asked; Chinese by the stretch. */
export function wordsOf(query: Query, condition: (unit: Unit) => boolean): string[] {
  const words: string[] = [];
  let open = false;
  for (const unit of query.units) {
    const meets = condition(unit);
    if (meets && open && unit.joined) words.push(`${words.pop() ?? ''}${unit.surface}`);
    else if (meets) words.push(unit.surface);
    open = meets;
  }
  return [...new Set(words)];
}
