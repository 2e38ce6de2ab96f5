import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { Section } from '../regulation/schema.js';
import { normalise } from '../search/normalise.js';

/** A section that does not say a name is meant for it where so many phrasings have it: in one it may stand by chance. */
const MEANT = 2;

/** Emptied when full, as questions may quote any title. */
const MOST_HOLDERS = 500;

/** Tells which sections hold a name: say it, or are meant to answer questions with it. */
export class NameHolders {
  /** Of each section what it says, and its phrasings. */
  private readonly texts: ReadonlyMap<string, { readonly said: string; readonly asked: readonly string[] }>;
  /** Of names asked for lately. */
  private readonly lately = new Map<string, ReadonlySet<string>>();

  constructor(sections: Iterable<Section>) {
    this.texts = new Map([...sections].map((section) => [section.id, textsOf(section)]));
  }

  /** The sections whose texts hold the name. */
  of(name: string): ReadonlySet<string> {
    const known = this.lately.get(name);
    if (known) return known;
    const sought = words(name);
    const found = [...this.texts].flatMap(([id, { said, asked }]) => {
      const named = said.includes(sought) || asked.filter((text) => text.includes(sought)).length >= MEANT;
      return named ? [id] : [];
    });
    const holders = new Set(found);
    if (this.lately.size >= MOST_HOLDERS) this.lately.clear();
    this.lately.set(name, holders);
    return holders;
  }
}

/** The text so that a name, put through this too, is found in it as whole words only where it is written in Latin letters. */
function words(text: string): string {
  const spaced = text
    .replace(/[^\p{Script=Latin}\p{Script=Han}\d']+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  return spaced.replace(/[\p{Script=Latin}\d'][\p{Script=Latin}\d' ]*/gu, (run) => ` ${run.trim()} `);
}

/** What the section says, and the questions that its authors want it to answer. */
function textsOf({ title, summary, points, phrasings }: Section) {
  const said = WRITTEN_LANGUAGES.flatMap((language) =>
    [title, summary, ...points].map((text) => text[language]),
  );
  const asked = WRITTEN_LANGUAGES.flatMap((language) => phrasings[language]);
  return { said: words(normalise(said.join('\n'))), asked: asked.map((text) => words(normalise(text))) };
}
