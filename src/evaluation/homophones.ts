import { pinyin } from 'pinyin-pro';

/**
 * The encodings' first parts hold the characters in everyday use (3,755 Simplified, 5,401 Traditional): what an
 * input method offers first.
 */
const ENCODINGS = [
  { name: 'gb2312', rows: [0xb0, 0xd7], columns: [[0xa1, 0xfe]] },
  {
    name: 'big5',
    rows: [0xa4, 0xc6],
    columns: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Characters by their reading. */
type Sounds = ReadonlyMap<string, readonly string[]>;
const tables: Partial<Record<Encoding['name'], Sounds>> = {};

/** The readings of a run of Chinese characters without tones, as they are typed: 链长 → `lian`, `zhang`. */
export function readingsOf(run: string): string[] {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const readings = pinyin(run, options);
  const characters = [...run];
  return readings.length === characters.length ? readings : characters.flatMap((one) => pinyin(one, options));
}

/** Other characters in everyday use of a script that are typed as `reading`. */
export function homophonesOf(character: string, reading: string, traditional: boolean): readonly string[] {
  const alike = tableOf(ENCODINGS[traditional ? 1 : 0]).get(reading) ?? [];
  return alike.filter((other) => other !== character);
}

function tableOf(encoding: Encoding): Sounds {
  const made = tables[encoding.name] ?? group(charactersOf(encoding));
  tables[encoding.name] = made;
  return made;
}

function group(characters: readonly string[]): Sounds {
  const sounds = new Map<string, string[]>();
  for (const character of characters) {
    const [reading = ''] = readingsOf(character);
    const alike = sounds.get(reading);
    if (alike) alike.push(character);
    else sounds.set(reading, [character]);
  }
  return sounds;
}

function charactersOf({ name, rows, columns }: Encoding): string[] {
  const decoder = new TextDecoder(name);
  const characters: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1)
    for (const [first, last] of columns)
      for (let column: number = first; column <= last; column += 1)
        characters.push(decoder.decode(Uint8Array.of(row, column)));
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}
