/** How long a request has waited for the store: the time in which at least one of its reads was under way. */
export class StoreTime {
  #ms = 0;
  #underWay = 0;
  #since = 0;

  /** Milliseconds so far; reads under way count when they end. */
  get ms(): number {
    return this.#ms;
  }

  /** @returns what `read` gives */
  async measure<T>(read: () => Promise<T>): Promise<T> {
    if (this.#underWay++ === 0) this.#since = performance.now();
    try {
      return await read();
    } finally {
      if (--this.#underWay === 0) this.#ms += performance.now() - this.#since;
    }
  }
}

/** What `read` gives, measured where somebody wants to know. */
export function timed<T>(storeTime: StoreTime | undefined, read: () => Promise<T>): Promise<T> {
  return storeTime ? storeTime.measure(read) : read();
}
