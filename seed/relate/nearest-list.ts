import type { NeighbourDocument } from "../../src/store/similarity.js";

/** The closest articles of those offered, in whatever order: by score, of equal ones by id. */
export class NearestList {
  /** Side by side instead of objects: a large run holds millions of them. */
  readonly #ids: string[];
  readonly #scores: number[];

  constructor(
    private readonly size: number,
    entries: readonly NeighbourDocument[] = [],
  ) {
    this.#ids = entries.map(({ id }) => id);
    this.#scores = entries.map(({ score }) => score);
  }

  /** False where `id` is not close enough, or was offered before. */
  offer(id: string, score: number): boolean {
    let at = this.#ids.length;
    while (at > 0 && this.isCloser(id, score, at - 1)) at--;
    if (at === this.size || this.#ids.includes(id)) return false;
    this.#ids.splice(at, 0, id);
    this.#scores.splice(at, 0, score);
    if (this.#ids.length > this.size) {
      this.#ids.pop();
      this.#scores.pop();
    }
    return true;
  }

  /** Closest first. */
  get entries(): NeighbourDocument[] {
    return this.#ids.map((id, at) => ({ id, score: this.#scores[at] ?? 0 }));
  }

  get isEmpty(): boolean {
    return this.#ids.length === 0;
  }

  /** Nothing with a lower score comes in; one with this score does where its id is the smaller. */
  get floor(): number {
    return this.#scores[this.size - 1] ?? 0;
  }

  private isCloser(id: string, score: number, than: number): boolean {
    const other = this.#scores[than] ?? 0;
    return score > other || (score === other && id < (this.#ids[than] ?? ""));
  }
}
