/** A list of whole numbers from 0 to 2³² − 1 that grows and takes four bytes each. */
export class NumberList {
  private values = new Uint32Array(1024);
  private count = 0;

  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  /** The value at `index`; 0 past the end. */
  get(index: number): number {
    return this.values[index] ?? 0;
  }

  each(visit: (value: number, index: number) => void): void {
    for (let i = 0; i < this.count; i += 1) visit(this.values[i] ?? 0, i);
  }
}
