import { nameOfFailure } from "./store-events.js";

/** What a ReadObserver is told. */
export type ToldRead = Parameters<ReadObserver>;

/** Told of each read when it is over: the store's command, milliseconds, and what failed, by the store's or the driver's name. */
export type ReadObserver = (command: string, ms: number, failure?: string) => void;

/**
 * How long a request has waited for the store: the time in which at least one of its reads was under way. Reads are timed here, where they
 * are made: to tell of a command, the driver would decode its answer twice.
 */
export class StoreTime {
  #ms = 0;
  #underWay = 0;
  #since = 0;

  constructor(private readonly observe?: ReadObserver) {}

  /** Milliseconds so far; reads under way count when they end. */
  get ms(): number {
    return this.#ms;
  }

  /** Counts reads that were made elsewhere, and that waited for the store for `ms` altogether. */
  add(ms: number, reads: readonly ToldRead[]): void {
    this.#ms += ms;
    for (const read of reads) this.observe?.(...read);
  }

  /** @returns what `read` gives */
  async measure<T>(command: string, read: () => Promise<T>): Promise<T> {
    const start = performance.now();
    if (this.#underWay++ === 0) this.#since = start;
    let failure: string | undefined;
    try {
      return await read();
    } catch (error) {
      failure = error instanceof Error ? nameOfFailure(error) : "unknown";
      throw error;
    } finally {
      const end = performance.now();
      if (--this.#underWay === 0) this.#ms += end - this.#since;
      this.observe?.(command, end - start, failure);
    }
  }
}

/** What `read` gives, measured where somebody wants to know. */
export function timed<T>(storeTime: StoreTime | undefined, command: string, read: () => Promise<T>): Promise<T> {
  return storeTime ? storeTime.measure(command, read) : read();
}
