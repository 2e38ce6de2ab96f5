import { readingsOf } from './pinyin.js';

/** The Chinese characters of the indexed texts by how they sound; read when first needed. */
export class Homophones {
  private bySound: Map<string, string[]> | undefined;

  /** `characters` are those that may be meant. */
  constructor(private readonly characters: () => Iterable<string>) {}

  /** Known characters that sound like `character` in one of its readings, itself left out. */
  of(character: string): string[] {
    this.bySound ??= this.read();
    const bySound = this.bySound;
    const alike = readingsOf(character).flatMap((reading) => bySound.get(reading) ?? []);
    return [...new Set(alike)].filter((other) => other !== character);
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
