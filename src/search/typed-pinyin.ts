import { isCommon } from './common-words.js';
import type { Homophones } from './homophones.js';
import { normalise } from './normalise.js';
import { foldSound } from './pinyin.js';
import type { Lexicon } from './query.js';
import { STOP_WORDS } from './stop-words.js';
import { stem } from './tokens.js';

/** Words of Latin letters one after the other. */
const WORDS = /[a-z]+(?: [a-z]+)*/g;
/** No syllable of pinyin is longer: zhuang. */
const LONGEST = 6;
/** Longer words are not looked into: xianxianxian… can be cut in ever so many ways. In letters. */
const LONGEST_WORD = 30;
/** Fewer syllables may be anything. */
const FEWEST = 3;
/** So many of the neighbouring characters have to make known pairs. */
const KNOWN_PAIRS = 0.6;

/**
 * The question with what is typed in pinyin, without tones, in Chinese characters: tiaoli shenme shihou shixing →
 * 条例什么时候施行. Words that may be English stay as they are.
 */
export function readPinyin(question: string, lexicon: Lexicon): string {
  const text = normalise(question);
  const read = text.replace(WORDS, (run) => readRun(run, lexicon));
  return read === text ? question : read;
}

function readRun(run: string, lexicon: Lexicon): string {
  const parts: string[] = [];
  let syllables: string[] = [];
  let words: string[] = [];
  const flush = () => {
    const strange = words.some((word) => !isEnglish(word, lexicon));
    const characters = strange && syllables.length >= FEWEST ? likeliest(syllables, lexicon) : undefined;
    parts.push(...(characters === undefined ? words : [characters]));
    [syllables, words] = [[], []];
  };
  for (const word of run.split(' ')) {
    const found = syllablesOf(word, lexicon.homophones);
    if (!found) flush();
    if (found) syllables.push(...found);
    words.push(word);
    if (!found) flush();
  }
  flush();
  return parts.join(' ');
}

function isEnglish(word: string, { index, thesaurus }: Lexicon): boolean {
  const term = stem(word);
  return STOP_WORDS.has(word) || index.has(term) || thesaurus.words.has(word) || isCommon(term);
}

/** The folded syllables that a word is made of, the longest first; undefined where it is no pinyin. */
function syllablesOf(word: string, homophones: Homophones): string[] | undefined {
  if (word === '') return [];
  if (word.length > LONGEST_WORD) return undefined;
  for (let length = Math.min(LONGEST, word.length); length > 0; length -= 1) {
    const sound = foldSound(word.slice(0, length));
    if (homophones.sounding(sound).length === 0) continue;
    const rest = syllablesOf(word.slice(length), homophones);
    if (rest) return [sound, ...rest];
  }
  return undefined;
}

/** A way to write the syllables so far: its last character, and how many known pairs it has. */
interface Path {
  readonly text: string;
  readonly last: string;
  readonly pairs: number;
  /** Of pairs alike the commonest are meant. */
  readonly rarity: number;
}

/** The characters with the most known pairs (Viterbi's algorithm); undefined where too few are known. */
function likeliest(syllables: readonly string[], { homophones, index }: Lexicon): string | undefined {
  const start: Path = { text: '', last: '', pairs: 0, rarity: 0 };
  const paths = syllables.reduce<readonly Path[]>(
    (before, sound) =>
      homophones.sounding(sound).flatMap((character) => {
        const longer = before.map(({ text, last, pairs, rarity }): Path => {
          const idf = index.idf(last + character);
          return {
            text: text + character,
            last: character,
            pairs: pairs + (last !== '' && idf !== undefined ? 1 : 0),
            rarity: rarity + (last !== '' && idf !== undefined ? idf : 0),
          };
        });
        const [first, ...others] = longer;
        return first ? [others.reduce(better, first)] : [];
      }),
    [start],
  );
  const [first, ...others] = paths;
  const best = first && others.reduce(better, first);
  return best && best.pairs >= KNOWN_PAIRS * (syllables.length - 1) ? best.text : undefined;
}

function better(a: Path, b: Path): Path {
  return b.pairs > a.pairs || (b.pairs === a.pairs && b.rarity < a.rarity) ? b : a;
}
