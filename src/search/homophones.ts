import { readingsOf } from './pinyin.js';

/** The Chinese characters of the indexed texts by how they sound; read when first needed. */
export class Homophones {
  private bySound: Map<string, string[]> | undefined;

  /** `characters` are those that may be meant. */
  constructor(private readonly characters: () => Iterable<string>) {}

  /** Known characters that sound like `character` in one of its readings, itself left out. */
  of(character: string): string[] {
    const alike = readingsOf(character).flatMap((reading) => this.sounding(reading));
    return [...new Set(alike)].filter((other) => other !== character);
  }

  /** Known characters of which one reading is `sound`, folded as by `readingsOf`; none for no syllable of theirs. */
  sounding(sound: string): readonly string[] {
    this.bySound ??= this.read();
    return this.bySound.get(sound) ?? [];
  }

  private read(): Map<string, string[]> {
    const bySound = new Map<string, string[]>();
    for (const character of this.characters()) {
      for (const reading of readingsOf(character)) {
        const list = bySound.get(reading);
        if (list) list.push(character);
        else bySound.set(reading, [character]);
      }
    }
    return bySound;
  }
}
