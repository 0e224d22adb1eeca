import { failure } from "../errors.js";

/** Milliseconds beyond the usual after which a store counts as silent: its network may be slow, and it may be busy. */
const SILENT_MS = 1_000;
const LOOK_EVERY_MS = 100;
/** Looks, one after the other, that must find it silent. */
const LOOKS = 3;
/** A look that comes later than this says more of this process than of the store: what has arrived meanwhile was not read yet. */
const LATE_MS = 250;

/**
 * Ends the requests that are under way while the store is silent, with STORE_UNAVAILABLE: their connections would wait for it several times
 * as long before they gave it up.
 */
export class SilentStore {
  readonly #silentFor: () => number;
  readonly #waiting = new Set<AbortController>();
  #looking: NodeJS.Timeout | undefined;
  #silent = 0;
  #lookedAt = 0;

  /** @param silentFor milliseconds since the store should have been heard again */
  constructor(silentFor: () => number) {
    this.#silentFor = silentFor;
  }

  /** @returns what ends the watch over this request */
  watch(request: AbortController): () => void {
    this.#waiting.add(request);
    this.#looking ??= this.#beginLooking();
    return () => void this.#waiting.delete(request);
  }

  #beginLooking(): NodeJS.Timeout {
    this.#silent = 0;
    this.#lookedAt = performance.now();
    return setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  #look(): void {
    const isLate = performance.now() - this.#lookedAt > LATE_MS;
    this.#lookedAt = performance.now();
    this.#silent = !isLate && this.#silentFor() > SILENT_MS ? this.#silent + 1 : 0;
    if (this.#silent >= LOOKS) {
      for (const request of this.#waiting) request.abort(failure("STORE_UNAVAILABLE"));
      this.#waiting.clear();
    } else if (this.#waiting.size === 0) {
      clearInterval(this.#looking);
      this.#looking = undefined;
    }
  }
}
