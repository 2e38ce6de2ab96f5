import { isCommon } from './common-words.js';
import { normalise } from './normalise.js';
import { CHARACTER, type Query, type Unit } from './query.js';
import type { Thesaurus } from './thesaurus.js';
import { type Token, tokenise } from './tokens.js';

/** A stretch of a text: from this UTF-16 unit to before that one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A term in a text, with the tokens it is made of: from this one to before that one. */
interface Occurrence extends Stretch {
  readonly term: string;
}

/** Finds in texts what a query was met by: its words, what they were corrected to, other words for the same. */
export class Marker {
  /** The terms that may be found, with what each is worth. */
  private readonly sought: ReadonlyMap<string, number>;
  /** Those of them that are about something: everyday words only where there is nothing else. */
  private readonly telling: ReadonlySet<string>;

  constructor(
    query: Query,
    private readonly thesaurus: Thesaurus,
  ) {
    const terms = query.units.flatMap((unit, i) => termsMeeting(unit, query.units[i + 1]));
    const special = terms.filter((term) => !isCommon(term));
    this.sought = new Map(terms.map((term) => [term, query.terms.get(term) ?? 0]));
    this.telling = new Set(special.length > 0 ? special : terms);
  }

  /** True where the text says something of what is sought, more than its everyday words. */
  isIn(text: string): boolean {
    return this.occurrences(tokenise(text)).some(({ term }) => this.telling.has(term));
  }

  /** How much of what is sought stands in the text; 0 where nothing does. */
  worthOf(text: string): number {
    const found = new Set(this.occurrences(tokenise(text)).map(({ term }) => term));
    return [...found].reduce((sum, term) => sum + (this.sought.get(term) ?? 0), 0);
  }

  /** Where it stands in the text, in order; what has at most white space or a hyphen between is one stretch. */
  stretchesIn(text: string): Stretch[] {
    const { plain, origins } = folded(text);
    // Folded as a whole it may differ in length, where nothing could be found again.
    if (normalise(plain).length !== plain.length) return [];
    const tokens = tokenise(plain);
    const found = new Set(this.occurrences(tokens).flatMap(({ from, to }) => tokens.slice(from, to)));
    const stretches = tokens.flatMap((token): Stretch[] => {
      if (!found.has(token)) return [];
      const end = token.start + token.surface.length;
      return [{ from: origins[token.start] ?? 0, to: origins[end] ?? text.length }];
    });
    return joined(stretches, text);
  }

  private occurrences(tokens: readonly Token[]): Occurrence[] {
    const all = tokens.flatMap((token, i): Occurrence[] => {
      if (token.stop) return [];
      const own = [token.term, ...(token.also ?? [])].map((term) => ({ term, from: i, to: i + 1 }));
      const before = tokens[i - 1];
      if (!token.joined || !before) return own;
      return [...own, { term: before.term + token.term, from: i - 1, to: i + 1 }];
    });
    return [...all, ...this.thesaurus.find(tokens)].filter(({ term }) => this.sought.has(term));
  }
}

/** The terms that show that the unit is met; a single character does so only where the query has it by itself. */
function termsMeeting({ evidence, joined }: Unit, next: Unit | undefined): string[] {
  const alone = !joined && !next?.joined;
  return evidence.filter(({ weight }) => alone || weight > CHARACTER).map(({ term }) => term);
}

let segmenter: Intl.Segmenter | undefined;

/** The text folded character by character, and for each of its UTF-16 units where it comes from. */
function folded(text: string): { plain: string; origins: number[] } {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const origins: number[] = [];
  let plain = '';
  for (const { segment, index } of segmenter.segment(text)) {
    // By itself white space is folded to nothing.
    const piece = normalise(segment) || (/\s/u.test(segment) ? ' ' : '');
    if (piece === ' ' && (plain === '' || plain.endsWith(' '))) continue;
    plain += piece;
    while (origins.length < plain.length) origins.push(index);
  }
  return { plain: plain.trimEnd(), origins };
}

/** Between two words that are shown as one. */
const WITHIN = /^[\s-]*$/u;

function joined(stretches: readonly Stretch[], text: string): Stretch[] {
  const result: Stretch[] = [];
  for (const { from, to } of stretches) {
    const last = result.at(-1);
    if (last && WITHIN.test(text.slice(last.to, from))) result[result.length - 1] = { from: last.from, to };
    else result.push({ from, to });
  }
  return result;
}
