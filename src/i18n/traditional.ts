import { ConverterFactory, type DictLike } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';

/** Simplified Chinese in, Traditional as written in Taiwan out; other text unchanged. */
export type ToTraditional = (simplified: string) => string;

/**
 * A converter for `texts`, which are all the Chinese texts the bot has. The dictionary, built at the first
 * call, keeps of OpenCC's 49,000 phrases only those made of characters that occur in `texts`: the whole
 * one would take 60 MB. Characters that do not occur there are converted one by one.
 */
export function createTraditional(texts: Iterable<string>): ToTraditional {
  let convert: ToTraditional | undefined;
  return (simplified) => {
    convert ??= build(new Set([...texts].join('')));
    return convert(simplified);
  };
}

/** What OpenCC takes apart wrongly: 传|统制|造业, 链长|制作|了. */
const EXTRA: DictLike = [
  ['传统制造', '傳統製造'],
  ['链长制', '鏈長制'],
];

function build(characters: ReadonlySet<string>): ToTraditional {
  const keep = (source: string) =>
    [...source].length === 1 || [...source].every((character) => characters.has(character));
  const reduced = (dictionary: DictLike): DictLike => {
    const entries =
      typeof dictionary === 'string'
        ? dictionary.split('|').map((entry) => entry.split(' ') as [string, string])
        : dictionary;
    return entries.filter(([source]) => keep(source));
  };
  const [words, variants] = [from.cn ?? [], to.tw ?? []].map((groups) => groups.flat().map(reduced));
  return ConverterFactory([EXTRA, ...(words ?? [])], variants ?? []);
}
