import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Section } from '../regulation/schema.js';
import { LAWS, type Name, PLACES } from '../search/gazetteer.js';
import { normalise } from '../search/normalise.js';

/** Something named in a question that the answer has to be about, in the words of each script. */
export interface Constraint {
  /** As it stands in the question, normalised. */
  readonly name: string;
  /** A section that holds any of these supports it. */
  readonly spellings: readonly string[];
}

/** The title of a legal text as Chinese quotes it. */
const TITLE = /《([^》]{2,40})》/g;

/** Names that can be found in a text at one go. */
interface NameIndex {
  readonly names: ReadonlyMap<string, Name>;
  readonly english: RegExp;
  readonly chinese: RegExp;
}

function nameIndex(names: readonly Name[]): NameIndex {
  const longestFirst = (spellings: string[]) => [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return {
    names: new Map(names.flatMap((name) => [[name.en, name] as const, [name.zh, name] as const])),
    english: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${longestFirst(names.map(({ en }) => en)).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    chinese: new RegExp(longestFirst(names.map(({ zh }) => zh)).join('|'), 'gu'),
  };
}

const PLACE_INDEX = nameIndex(PLACES);
const LAW_INDEX = nameIndex(LAWS);

/** Finds the places and laws a question names, so that no answer about another one passes for theirs. */
export class ConstraintFinder {
  private readonly texts = new Map<string, string>();
  private readonly own: readonly string[];

  constructor(regulation: Regulation) {
    const { title, shortTitle, aliases } = regulation.identity;
    this.own = WRITTEN_LANGUAGES.flatMap((language) => [
      title[language],
      shortTitle[language],
      ...aliases[language],
    ])
      .map((name) => normalise(name).replace(/[《》]/g, ''))
      .sort((a, b) => b.length - a.length);
    for (const section of regulation.sections.values()) this.texts.set(section.id, shownText(section));
  }

  /** The constraints of `question`, each once; this regulation's own names are none. */
  find(question: string): Constraint[] {
    let text = normalise(question);
    for (const name of this.own) text = text.replaceAll(name, ' ');
    const titles = [...text.matchAll(TITLE)].map(([, title = '']) => ({ name: title, spellings: [title] }));
    return [...this.named(PLACE_INDEX, text), ...this.named(LAW_INDEX, text), ...titles];
  }

  /** True if the section's texts name every one of the constraints. */
  supports(sectionId: string, constraints: readonly Constraint[]): boolean {
    const text = this.texts.get(sectionId) ?? '';
    return constraints.every(({ spellings }) => spellings.some((spelling) => text.includes(spelling)));
  }

  private named({ names, english, chinese }: NameIndex, text: string): Constraint[] {
    const found = [...text.matchAll(english), ...text.matchAll(chinese)].flatMap(([name]) => {
      const known = names.get(name);
      return known && !this.isOwn(known) ? [{ name, spellings: [known.en, known.zh] }] : [];
    });
    return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
  }

  /** The place this regulation is of: every section is about it. */
  private isOwn({ en, zh }: Name): boolean {
    return this.own.some((name) => name.includes(zh) || ` ${name} `.includes(` ${en} `));
  }
}

function shownText(section: Section): string {
  return normalise(
    [section.title, section.summary, ...section.points]
      .flatMap((text) => WRITTEN_LANGUAGES.map((language) => text[language]))
      .join('\n'),
  );
}
