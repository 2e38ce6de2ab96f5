import type { RegulationFiles } from '../regulation/files.js';
import { type Text, WRITTEN_LANGUAGES } from '../regulation/language.js';
import type { YamlFile } from '../regulation/yaml-file.js';

/** Something written in every language, and where. */
export interface Place {
  readonly file: YamlFile;
  readonly path: readonly PropertyKey[];
  readonly text: Text;
}

/** Every text of the data that is shown: titles, summaries, points, meanings, the names of sources. */
export function* textsOf({ identity, glossary, sections }: RegulationFiles): Iterable<Place> {
  for (const { file, value } of [identity, glossary, ...sections]) {
    for (const { path, text } of textsIn(value, [])) yield { file, path, text };
  }
}

function* textsIn(value: unknown, path: readonly PropertyKey[]): Iterable<Omit<Place, 'file'>> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) yield { path, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsIn(item, [...path, i]);
  else for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

/** Lists of words in every language (synonyms, phrasings) are none. */
function isText(value: object): value is Text {
  return WRITTEN_LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');
}
