import { isCommon } from '../search/common-words.js';
import { STOP_WORDS } from '../search/stop-words.js';
import { stem } from '../search/tokens.js';
import type { Constraint } from './constraints.js';
import { asking } from './question-words.js';

/** At most so many words are replaced at once, unless all of those that follow each other are. */
const LONGEST = 3;
/** Each is searched for: of a text full of words not all are tried. */
const MOST = 40;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where a word stands in a text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** `text`, normalised, with `words` in the place of one or several words that tell something, in all ways, up to forty. */
export function substituted(text: string, words: string): string[] {
  const spans = runsOf(text).flatMap((run) =>
    run.flatMap(({ from }, i) =>
      run.slice(i).flatMap(({ to }, more) => (more < LONGEST || more === run.length - 1 ? { from, to } : [])),
    ),
  );
  return spans.slice(0, MOST).map(({ from, to }) => `${text.slice(0, from)}${words}${text.slice(to)}`);
}

/** The words that may be replaced, by runs of those between which at most small words stand; numbers are not. */
function runsOf(text: string): Place[][] {
  const isAsking = asking(text);
  const runs: Place[][] = [[]];
  for (const { index, segment, isWordLike } of SEGMENTER.segment(text)) {
    if (segment === ' ' || STOP_WORDS.has(segment)) continue;
    const tells = isWordLike && !isAsking(index) && !isCommon(stem(segment));
    if (tells && !/^(?:\d|年$)/.test(segment)) runs.at(-1)?.push({ from: index, to: index + segment.length });
    else runs.push([]);
  }
  return runs;
}

/** `text` with `words`, which name years or places, for those of the same kind that it names; else added. */
export function renamed(text: string, old: readonly Constraint[], words: string): string {
  const [first, ...others] = old.filter(({ name }) => text.includes(name));
  if (!first) return `${text} ${words}`;
  const plain = words.replace(/(?:年|'s)$/, '');
  return others.reduce((rest, { name }) => rest.replace(name, ' '), text.replace(first.name, plain));
}
