import type { RegulationFiles } from '../regulation/files.js';
import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { DataProblem, YamlFile } from '../regulation/yaml-file.js';
import { termsOf, tokenise } from '../search/tokens.js';

/** From this share of common terms on (Dice, 0..1) two texts are the same to the search. */
const NEARLY_SAME = 0.9;

/** So much of its terms a text then shares with the other, which at best has only these. */
const LEAST_SHARED = NEARLY_SAME / (2 - NEARLY_SAME);

/** A phrasing and where it stands. */
export interface Phrasing {
  readonly file: YamlFile;
  readonly section: string;
  readonly path: PropertyKey[];
  readonly text: string;
}

/** Finds phrasings that two sections share, or nearly so: a question like them could not be told apart. */
export function checkPhrasings(files: RegulationFiles): DataProblem[] {
  const known = new PhrasingLookup<Phrasing>();
  return [...phrasingsOf(files)].flatMap((phrasing) => {
    const others = known.near(phrasing.text).filter(({ section }) => section !== phrasing.section);
    known.add(phrasing);
    return others.map(({ text, section }) =>
      phrasing.file.problem(
        phrasing.path,
        `"${phrasing.text}" is nearly "${text}" of section ${section}: keep it in one of them`,
      ),
    );
  });
}

/** Every phrasing of every section. */
export function* phrasingsOf(files: RegulationFiles): Iterable<Phrasing> {
  for (const { file, value: section } of files.sections) {
    for (const language of WRITTEN_LANGUAGES) {
      for (const [i, text] of section.phrasings[language].entries())
        yield { file, section: section.id, path: ['phrasings', language, i], text };
    }
  }
}

/** Finds texts that are nearly the same as another. */
export class PhrasingLookup<Item extends { readonly text: string }> {
  private readonly items = new Map<Item, ReadonlySet<string>>();
  private readonly byTerm = new Map<string, Item[]>();

  add(item: Item): void {
    const terms = termSet(item.text);
    this.items.set(item, terms);
    for (const term of terms) {
      const others = this.byTerm.get(term);
      if (others) others.push(item);
      else this.byTerm.set(term, [item]);
    }
  }

  /** What was added and is nearly `text`. */
  near(text: string): Item[] {
    const terms = termSet(text);
    const byRarity = [...terms]
      .map((term) => this.byTerm.get(term) ?? [])
      .sort((a, b) => a.length - b.length);
    // The other may lack so many of its terms: of one more than that, here of the rarest, it has one.
    const lacking = Math.floor(terms.size * (1 - LEAST_SHARED));
    const candidates = new Set(byRarity.slice(0, lacking + 1).flat());
    return [...candidates].filter((item) => {
      const others = this.items.get(item) ?? new Set();
      let shared = 0;
      for (const term of terms) if (others.has(term)) shared += 1;
      return (2 * shared) / (terms.size + others.size) >= NEARLY_SAME;
    });
  }
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(tokenise(text)));
}
