/** What was asked for last, bounded by number and by size; the longest unused goes first. */
export class RecentlyUsed<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  readonly #mostSize: number;
  readonly #sizeOf: (value: Value) => number;
  #size = 0;

  constructor(most: number, mostSize: number, sizeOf: (value: Value) => number) {
    this.#most = most;
    this.#mostSize = mostSize;
    this.#sizeOf = sizeOf;
  }

  get count(): number {
    return this.#values.size;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.#values.set(key, value);
    this.#size += this.#sizeOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most && this.#size <= this.#mostSize) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const value = this.#values.get(key);
    if (value !== undefined) this.#size -= this.#sizeOf(value);
    return this.#values.delete(key);
  }
}
