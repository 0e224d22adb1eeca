import type { Held } from "./judge.js";
import { writeVersion } from "./world.js";

/** The row cache may give rows this long after they have changed (900 ms), and a clock has its grain. */
const FRESH_MS = 1_000;

/** The folder that is seeded, and which of its versions the store may hold. */
export class Content {
  readonly folder: string;
  #written = 0;
  readonly #seeded: { version: number; at: number }[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The version that the files have now. */
  get version(): number {
    return this.#written;
  }

  writeNext(): void {
    // Before the files: a seed that reads them may be under way.
    this.#written += 1;
    writeVersion(this.folder, this.#written);
  }

  /** To be told when a seed of the newest version has said that it finished. */
  seeded(): void {
    this.#seeded.push({ version: this.#written, at: performance.now() });
  }

  /** @param since when the request was sent */
  heldSince(since: number): Held {
    const least = this.#seeded.findLast(({ at }) => at <= since - FRESH_MS)?.version ?? 1;
    return { least, most: this.#written };
  }
}
