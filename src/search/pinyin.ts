import { pinyin } from 'pinyin-pro';

const readings = new Map<string, string>();

/** Sounds that many speakers and input methods do not tell apart. */
const FUZZY: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/ng$/, 'n'],
];

/**
 * The most common reading of one character without tone, e.g. 业 → `ye`, with z/zh, c/ch, s/sh and n/ng folded.
 * The same for every occurrence of the character, so that the same word always sounds the same.
 */
function reading(character: string): string {
  let sound = readings.get(character);
  if (sound === undefined) {
    sound = pinyin(character, { toneType: 'none', v: true });
    for (const [variant, plain] of FUZZY) sound = sound.replace(variant, plain);
    readings.set(character, sound);
  }
  return sound;
}

/** The term under which two neighbouring characters are found by sound: 产业 and 产叶 are both `~can-ye`. */
export function soundOf(first: string, second: string): string {
  return `~${reading(first)}-${reading(second)}`;
}
