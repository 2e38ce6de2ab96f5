/**
 * Adds up values by small whole numbers (of documents), without a hash table: made once, emptied after each use
 * at a cost that grows with what was added and not with its size.
 */
export class Accumulator {
  private readonly values: Float64Array;
  private touched: number[] = [];

  /** Keys run from 0 to before `size`. */
  constructor(size: number) {
    this.values = new Float64Array(size);
  }

  /** Adds `value`, which is above 0. */
  add(key: number, value: number): void {
    const before = this.values[key] ?? 0;
    if (before === 0) this.touched.push(key);
    this.values[key] = before + value;
  }

  get(key: number): number {
    return this.values[key] ?? 0;
  }

  /** The keys that something was added to, in the order of first addition. */
  keys(): readonly number[] {
    return this.touched;
  }

  clear(): void {
    for (const key of this.touched) this.values[key] = 0;
    this.touched = [];
  }
}
