import type { RegulationFiles } from '../regulation/files.js';
import { WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { DataProblem, YamlFile } from '../regulation/yaml-file.js';
import { termsOf, tokenise } from '../search/tokens.js';

/** From this share of common terms on (Dice, 0..1) two phrasings are the same to the search. */
const NEARLY_SAME = 0.9;

interface Phrasing {
  readonly file: YamlFile;
  readonly section: string;
  readonly path: PropertyKey[];
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** Finds phrasings that two sections share, or nearly so: a question like them could not be told apart. */
export function checkPhrasings(files: RegulationFiles): DataProblem[] {
  const problems: DataProblem[] = [];
  const byTerm = new Map<string, Phrasing[]>();
  for (const phrasing of phrasingsOf(files)) {
    const shared = new Map<Phrasing, number>();
    for (const term of phrasing.terms) {
      for (const other of byTerm.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const alike = (2 * count) / (phrasing.terms.size + other.terms.size);
      if (alike < NEARLY_SAME || other.section === phrasing.section) continue;
      const message = `"${phrasing.text}" is nearly "${other.text}" of section ${other.section}: keep it in one of them`;
      problems.push(phrasing.file.problem(phrasing.path, message));
    }
    for (const term of phrasing.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), phrasing]);
  }
  return problems;
}

function* phrasingsOf(files: RegulationFiles): Iterable<Phrasing> {
  for (const { file, value: section } of files.sections) {
    for (const language of WRITTEN_LANGUAGES) {
      for (const [i, text] of section.phrasings[language].entries()) {
        const terms = new Set(termsOf(tokenise(text)));
        yield { file, section: section.id, path: ['phrasings', language, i], text, terms };
      }
    }
  }
}
