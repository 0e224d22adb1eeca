import { SIMILARITY_UNIT } from "../../src/store/similarity.js";
import { NearestList } from "./nearest-list.js";
import { NeighbourBlock } from "./neighbour-block.js";
import type { Vector } from "./vector.js";

/** Neighbours that are kept of an article: what its relations are chosen from. */
export const NEAR = 30;
/** The cosine below which two articles have nothing to do with each other. */
const LEAST_SCORE = Math.ceil(0.05 * SIMILARITY_UNIT);

/** The neighbours of a block's articles among all that it is shown, in whatever order. */
export class BlockSearch {
  /** Of each article of the block. */
  readonly lists: readonly NearestList[];
  /** What of the block may belong in the lists of others, by their ids. */
  readonly offers = new Map<string, NearestList>();
  readonly #index: NeighbourBlock;

  constructor(
    private readonly ids: readonly string[],
    vectors: readonly Vector[],
  ) {
    this.#index = new NeighbourBlock(vectors, LEAST_SCORE);
    this.lists = ids.map(() => new NearestList(NEAR));
  }

  /** @param floor the score it takes to come into this article's own list; Infinity where that is made otherwise */
  show(shown: string, vector: Vector, floor: number): void {
    const least = Math.max(floor, LEAST_SCORE);
    const { floors } = this.#index;
    this.#index.compare(vector, least, (at, score) => {
      const id = this.ids[at] ?? "";
      const list = this.lists[at];
      if (id === shown || !list) return;
      if (list.offer(shown, score)) floors[at] = Math.max(list.floor, LEAST_SCORE);
      if (score < least) return;
      const offered = this.offers.get(shown) ?? new NearestList(NEAR);
      this.offers.set(shown, offered);
      offered.offer(id, score);
    });
  }
}
