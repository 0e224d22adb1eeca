import type { NeighbourDocument } from "../../src/store/similarity.js";

/** The closest articles of those offered, in whatever order: by score, of equal ones by id. */
export class NearestList {
  readonly #entries: NeighbourDocument[];

  constructor(
    private readonly size: number,
    entries: readonly NeighbourDocument[] = [],
  ) {
    this.#entries = [...entries];
  }

  /** False where `id` is not close enough, or was offered before. */
  offer(id: string, score: number): boolean {
    const entries = this.#entries;
    const last = entries.at(-1);
    if (entries.length === this.size && last && !isCloser(id, score, last)) return false;
    if (entries.some((entry) => entry.id === id)) return false;
    let at = entries.length;
    while (at > 0 && isCloser(id, score, entries[at - 1] as NeighbourDocument)) at--;
    entries.splice(at, 0, { id, score });
    if (entries.length > this.size) entries.pop();
    return true;
  }

  /** Closest first. */
  get entries(): readonly NeighbourDocument[] {
    return this.#entries;
  }

  /** Nothing with a lower score comes in; one with this score does where its id is the smaller. */
  get floor(): number {
    return this.#entries.length < this.size ? 0 : (this.#entries.at(-1)?.score ?? 0);
  }
}

function isCloser(id: string, score: number, than: NeighbourDocument): boolean {
  return score > than.score || (score === than.score && id < than.id);
}
