import type { Language } from '../regulation/language.js';
import { homophonesOf, readingsOf } from './homophones.js';
import type { Random } from './random.js';

/** A word of four or more letters, or a run of Chinese characters. */
const RUN = /\p{Script=Latin}{4,}|\p{Script=Han}+/gu;
const HAN = /^\p{Script=Han}/u;
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A part of a text where a slip of the finger can happen: one word, or one Chinese character. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** What may stand there instead. */
  mistype(random: Random): string;
}

/**
 * `text` with `count` typing errors, each in another word or character (fewer where it has fewer of them): two
 * letters swapped, one missing, doubled or replaced by its neighbour on the keyboard; a Chinese character
 * replaced by one that sounds the same, or missing.
 */
export function mistype(text: string, language: Language, count: number, random: Random): string {
  const places = random.sample(placesOf(text, language), count).sort((a, b) => b.start - a.start);
  return places.reduce(
    (typed, place) => typed.slice(0, place.start) + place.mistype(random) + typed.slice(place.end),
    text,
  );
}

function placesOf(text: string, language: Language): Place[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (!HAN.test(run))
      return [{ start: index, end: index + run.length, mistype: (random) => mistypeWord(run, random) }];
    const readings = readingsOf(run);
    let start = index;
    return [...run].map((character, i) => {
      const place: Place = {
        start,
        end: start + character.length,
        mistype: (random) => {
          const alike = homophonesOf(character, readings[i] ?? '', language === 'zh-Hant');
          return random.below(2) === 0 ? '' : (random.pick(alike) ?? '');
        },
      };
      start = place.end;
      return place;
    });
  });
}

/** Swaps, drops, doubles or replaces one letter. */
function mistypeWord(word: string, random: Random): string {
  const letters = [...word];
  const at = random.below(letters.length);
  const letter = letters[at] ?? '';
  switch (random.pick(['swapped', 'missing', 'doubled', 'neighbour'])) {
    case 'swapped': {
      const swaps = letters.flatMap((one, i) => (i > 0 && one !== letters[i - 1] ? [i] : []));
      const second = random.pick(swaps);
      if (second === undefined) break;
      return letters
        .with(second, letters[second - 1] ?? '')
        .with(second - 1, letters[second] ?? '')
        .join('');
    }
    case 'missing':
      return letters.toSpliced(at, 1).join('');
    case 'neighbour': {
      const other = random.pick(neighboursOf(letter.toLowerCase()));
      if (other === undefined) break;
      return letters.with(at, letter === letter.toLowerCase() ? other : other.toUpperCase()).join('');
    }
  }
  return letters.toSpliced(at, 0, letter).join('');
}

/** The keys around one; each row of the keyboard stands half a key to the right of the one above it. */
function neighboursOf(letter: string): string[] {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  const column = KEYS[row]?.indexOf(letter) ?? -1;
  const around = [
    [row, column - 1],
    [row, column + 1],
    [row - 1, column],
    [row - 1, column + 1],
    [row + 1, column - 1],
    [row + 1, column],
  ] as const;
  return around.flatMap(([r, c]) => KEYS[r]?.[c] ?? []);
}
