import { LAWS, type Name, PLACES } from '../search/gazetteer.js';

/** Names whose characters also meet where one word ends and another begins: 太原则, 最大连锁. */
const UNLESS: ReadonlyMap<string, string> = new Map([
  ['太原', '太原(?![则始因料来本有])'],
  ['大连', '(?<![最重])大连(?![锁接续带通])'],
  ['成都', '(?<![形变建构完])成都'],
]);

/** Names that can be found in a text at one go. */
export interface NameIndex {
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
    chinese: new RegExp(
      longestFirst(names.map(({ zh }) => zh))
        .map((name) => UNLESS.get(name) ?? name)
        .join('|'),
      'gu',
    ),
  };
}

/** Every place that is known. */
export const PLACE_INDEX = nameIndex(PLACES);
/** Every law that is known. */
export const LAW_INDEX = nameIndex(LAWS);

/** The names in a normalised text, as they stand in it, each with what it is the name of. */
export function namesIn(text: string, { names, english, chinese }: NameIndex): [found: string, name: Name][] {
  return [...text.matchAll(english), ...text.matchAll(chinese)].flatMap(([found]) => {
    const name = names.get(found);
    return name === undefined ? [] : [[found, name] satisfies [string, Name]];
  });
}
