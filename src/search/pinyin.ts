import { polyphonic } from 'pinyin-pro';

/** Sounds that many speakers and input methods do not tell apart. */
const FUZZY: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/ng$/, 'n'],
];

/** A syllable as it is typed, with what many do not tell apart folded: zhang → zan. */
export function foldSound(syllable: string): string {
  return FUZZY.reduce((sound, [from, to]) => sound.replace(from, to), syllable);
}

const known = new Map<string, readonly string[]>();

/** Every reading of one Chinese character without tone, z/zh, c/ch, s/sh and n/ng folded: 长 → can, zan. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (!readings) {
    const [all = []] = polyphonic(character, { toneType: 'none', type: 'array' });
    readings = [...new Set(all.map(foldSound))];
    known.set(character, readings);
  }
  return readings;
}
