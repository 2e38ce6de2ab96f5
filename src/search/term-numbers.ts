/** Numbers terms from 0 in the order in which they come: a number is kept and compared at less cost than a word. */
export class TermNumbers {
  private readonly numbers = new Map<string, number>();
  /** The term of each number. */
  readonly terms: string[] = [];
  /** In which text each was met last. */
  private readonly met: number[] = [];
  private texts = 0;

  /** The numbers of a text's terms, each once; terms that are new get one. */
  add(terms: Iterable<string>): Uint32Array {
    this.texts += 1;
    const own: number[] = [];
    for (const term of terms) {
      let number = this.numbers.get(term);
      if (number === undefined) {
        number = this.terms.push(term) - 1;
        this.numbers.set(term, number);
      }
      if (this.met[number] === this.texts) continue;
      this.met[number] = this.texts;
      own.push(number);
    }
    return Uint32Array.from(own);
  }

  /** The number of a term; undefined for one that no text has. */
  of(term: string): number | undefined {
    return this.numbers.get(term);
  }
}
