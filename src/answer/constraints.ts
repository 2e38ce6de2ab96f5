import { type Text, WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Section, Statement } from '../regulation/schema.js';
import { editDistance } from '../search/edit-distance.js';
import { ALSO_MEANS, type Name } from '../search/gazetteer.js';
import { normalise } from '../search/normalise.js';
import { NameHolders } from './name-holders.js';
import { LAW_INDEX, type NameIndex, namesIn, PLACE_INDEX } from './names.js';
import { createReferenceFinder, type ReferenceFinder } from './references.js';

/** Something named in a question that the answer has to be about, in the words of each script. */
export interface Constraint {
  /** As it stands in the question, normalised. */
  readonly name: string;
  /** A section that holds any of these supports it. */
  readonly spellings: readonly string[];
  /**
   * `other`: another place, law or title: what does not name it is no answer. `part`: a place where the regulation
   * applies, a year, or an article of another document: what does not name it may still help, if that is said. `own`: a
   * year of the regulation itself.
   */
  readonly kind: 'other' | 'part' | 'own';
}

/**
 * Where what is asked for has to be: `here`, as the question names this regulation or the place it is of; with `others`;
 * or wherever there is something.
 */
export type Scope = { readonly kind: 'here'; readonly name: string } | { readonly kind: 'others' | 'open' };

/** How likely a section that does not name a year or part of the territory is the one beside one that does. */
const UNNAMED = 0.25;
/** How likely a section about another place is the one where the question does not name that place. */
const ELSEWHERE = 0.4;
/** The same where the question names this regulation or the place it is of. */
const NOT_HERE = 0.05;

/** What is asked is said of a year where that stands in a statement that meets so much of what the best one does. */
const WITH_IT = 0.8;

/** So many typing errors are forgiven in the quoted title of this regulation. */
const SLIPS = 1;
/** A shorter one would be the title of something else. In characters. */
const LONG_NAME = 6;

/** Questions about other places than this regulation's. */
const OTHERS =
  /[哪别其外](?:[个些的它他])*省|其他地方|\b(?:which|what|other|another|elsewhere in)(?: other)? provinces?\b/u;

/** The title of a legal text as Chinese quotes it. */
const TITLE = /《([^》]{2,40})》/g;
/** A year of our time, in full or, before 年, by its last two digits. */
const YEAR = /(?<![\d.])(20[0-4]\d)(?!\d|[.,]\d)|(?<!\d)([12]\d|3[05])(?=年(?!来|内|后|前|期|以))/g;

/** True for a year: it says of when a question is, hardly of what, and the constraints see to it. */
export function saysWhen(term: string): boolean {
  return /^20[0-4]\d$/.test(term);
}

/** From one year to another. */
const PERIOD = /(20[0-4]\d)年? ?(?:-|~|to|till|until|through|至|到) ?(20[0-4]\d)/g;

/** Finds the places, laws and years a question names, so that no answer about another one passes for theirs. */
export class ConstraintFinder {
  private readonly holders: NameHolders;
  /** Other places that are in a section's title. */
  private readonly elsewhere = new Map<string, readonly string[]>();
  private readonly own: readonly string[];
  private readonly findReference: ReferenceFinder;
  /** The full titles as they are found, each with what is put in its place. */
  private readonly titles: readonly (readonly [string, string])[];
  private readonly ownYears: ReadonlySet<string>;
  private readonly territory: ReadonlySet<string>;

  constructor(regulation: Regulation) {
    const { title, shortTitle, aliases, adopted, inForce, territory } = regulation.identity;
    this.own = WRITTEN_LANGUAGES.flatMap((language) => [
      title[language],
      shortTitle[language],
      ...aliases[language],
    ])
      .map((name) => normalise(name).replace(/[《》]/g, ''))
      .sort((a, b) => b.length - a.length);
    this.findReference = createReferenceFinder(regulation.identity);
    this.holders = new NameHolders(regulation.sections.values());
    this.titles = WRITTEN_LANGUAGES.map((language) => [
      normalise(title[language]),
      normalise(shortTitle[language]).replace(/^the |[《》]/g, ''),
    ]);
    this.ownYears = new Set([adopted, inForce].map((date) => date.slice(0, 4)));
    this.territory = new Set(WRITTEN_LANGUAGES.flatMap((language) => territory[language].map(normalise)));
    for (const section of regulation.sections.values()) {
      const places = this.named(PLACE_INDEX, normalise(section.title.en));
      const others = places.filter(({ kind }) => kind === 'other');
      this.elsewhere.set(
        section.id,
        others.flatMap(({ spellings }) => spellings),
      );
    }
  }

  /** The constraints of `question`, each once; this regulation's own names are none. */
  find(question: string): Constraint[] {
    let text = normalise(question);
    const titles = [...text.matchAll(TITLE)].flatMap(([, title = '']): Constraint[] =>
      this.isOwn(title) ? [] : [{ name: title, spellings: [title], kind: 'other' }],
    );
    for (const name of this.own) text = text.replaceAll(name, ' ');
    const laws = this.named(LAW_INDEX, text);
    const others = [...this.named(PLACE_INDEX, text), ...laws, ...titles];
    return [...others, ...this.years(text), ...this.otherArticle(question, others)];
  }

  /** Where what a question asks for has to be. */
  scope(question: string): Scope {
    const text = normalise(question);
    if (OTHERS.test(text)) return { kind: 'others' };
    const [here] = namesIn(text, PLACE_INDEX).find(([, place]) => this.isHere(place)) ?? [];
    const name = here ?? this.own.find((one) => text.includes(one));
    return name === undefined ? { kind: 'open' } : { kind: 'here', name };
  }

  /** The question with this regulation's full title shortened: most of its words are in the titles of others too. */
  shortened(question: string): string {
    return this.titles.reduce((text, [full, short]) => text.replaceAll(full, short), normalise(question));
  }

  /** True for a question that names this regulation and says nothing more. */
  isOwnName(question: string): boolean {
    const text = normalise(question)
      .replace(/^the\b|[\p{P}\p{S}]/gu, ' ')
      .trim();
    return this.own.some((name) => name.replace(/^the /, '') === text);
  }

  /**
   * How likely a section is the one that answers a question with these constraints, beside any section: 0, not at all, to
   * 1, as any question.
   */
  fit(sectionId: string, constraints: readonly Constraint[], { kind }: Scope): number {
    const missing = this.missing(sectionId, constraints);
    if (missing.some(({ kind }) => kind === 'other')) return 0;
    const apart = kind !== 'others' && this.isElsewhere(sectionId, constraints);
    return UNNAMED ** missing.length * (apart ? (kind === 'here' ? NOT_HERE : ELSEWHERE) : 1);
  }

  /** True for a section about another place that the question does not name. */
  isElsewhere(sectionId: string, constraints: readonly Constraint[]): boolean {
    const places = this.elsewhere.get(sectionId) ?? [];
    return places.length > 0 && !constraints.some(({ name }) => places.includes(name));
  }

  /**
   * The years that a section which is about another year by its title has only with something else than what is asked.
   * `met` tells how much of the question a statement meets.
   */
  yearsAstray(
    { title, summary, points }: Section,
    constraints: readonly Constraint[],
    met: (statement: Statement) => number,
  ): string[] {
    const about = yearsIn(title);
    if (about.length === 0) return [];
    const said = [summary, ...points].map((statement) => ({
      years: yearsIn(statement),
      met: met(statement),
    }));
    const most = said.reduce((best, one) => Math.max(best, one.met), 0);
    const has = ({ spellings }: Constraint) =>
      spellings.some((year) => about.includes(year)) ||
      said.some((one) => one.met >= WITH_IT * most && spellings.some((year) => one.years.includes(year)));
    return constraints.filter((one) => isYear(one) && !has(one)).map(({ name }) => name);
  }

  /** The constraints that the section's texts do not name. */
  missing(sectionId: string, constraints: readonly Constraint[]): Constraint[] {
    return constraints.filter(
      ({ spellings }) => !spellings.some((spelling) => this.holders.of(spelling).has(sectionId)),
    );
  }

  /**
   * The years and places for which the section gives nothing, so that this has to be said; none where a question names
   * several years, as comparisons do, and the section has one of them.
   */
  nothingFor(sectionId: string, constraints: readonly Constraint[]): string[] {
    const missing = this.missing(sectionId, constraints);
    const years = constraints.filter(isYear);
    const someYear = years.some((year) => !missing.includes(year));
    return missing
      .filter((constraint) => constraint.kind !== 'own' && !(someYear && isYear(constraint)))
      .map(({ name }) => name);
  }

  /**
   * True for one of this regulation's names, with at most one slip in it; a slip into the name of another place is found as
   * that place.
   */
  private isOwn(title: string): boolean {
    const slips = (name: string) => (name.length < LONG_NAME ? 0 : SLIPS);
    return this.own.some((name) => editDistance(title, name, slips(name)) <= slips(name));
  }

  /** An article of another document than this regulation: the text of none is here. */
  private otherArticle(question: string, others: readonly Constraint[]): Constraint[] {
    const reference = this.findReference(question);
    const own = reference?.own === true && !others.some(({ kind }) => kind === 'other');
    if (!reference || own) return [];
    return [{ name: reference.written, spellings: [reference.written], kind: 'part' }];
  }

  private named(index: NameIndex, text: string): Constraint[] {
    const found = namesIn(text, index).flatMap(([name, known]): Constraint[] => {
      if (this.isHere(known)) return [];
      const spellings = [known.en, known.zh, ...(ALSO_MEANS.get(known.en) ?? [])];
      return [{ name, spellings, kind: this.territory.has(name) ? 'part' : 'other' }];
    });
    return eachOnce(found);
  }

  /** A period is met by its first or its last year. */
  private years(text: string): Constraint[] {
    const periods = [...text.matchAll(PERIOD)].map(([, from = '', to = '']): Constraint => {
      return { name: `${from}-${to}`, spellings: [from, to], kind: 'part' };
    });
    const single = [...text.replace(PERIOD, ' ').matchAll(YEAR)].map(([, full, short]): Constraint => {
      const year = full ?? `20${short}`;
      return { name: year, spellings: [year], kind: this.ownYears.has(year) ? 'own' : 'part' };
    });
    return eachOnce([...periods, ...single]);
  }

  /** The place this regulation is of: every section is about it. */
  private isHere({ en, zh }: Name): boolean {
    return this.own.some((name) => name.includes(zh) || ` ${name} `.includes(` ${en} `));
  }
}

/** True for a year or a period of years. */
export function isYear({ name }: Constraint): boolean {
  return /^\d/.test(name);
}

function yearsIn(text: Text): string[] {
  return WRITTEN_LANGUAGES.flatMap((language) => text[language].match(/20\d\d/g) ?? []);
}

function eachOnce(constraints: readonly Constraint[]): Constraint[] {
  return constraints.filter(({ name }, i) => constraints.findIndex((other) => other.name === name) === i);
}
