import { SIMILARITY_UNIT } from "../../src/store/similarity.js";
import { NearestList } from "./nearest-list.js";
import { NeighbourBlock } from "./neighbour-block.js";
import type { Vector } from "./vector.js";

/** Neighbours that are kept of an article: what its relations are chosen from. */
const NEAR = 30;
/** The cosine below which two articles have nothing to do with each other. */
const LEAST_SCORE = Math.ceil(0.05 * SIMILARITY_UNIT);
/** Articles of a block that are looked at together: as many as stay in the processor's cache while others go by. */
const PART = 2_500;

export const nearestList = (entries?: ConstructorParameters<typeof NearestList>[1]): NearestList =>
  new NearestList(NEAR, entries);

/** An article whose neighbours are to be found. */
export interface Searched {
  id: string;
  vector: Vector;
  list: NearestList;
}

/** An article that goes by. */
export interface Shown {
  id: string;
  vector: Vector;
  /** Of its own, for the block's articles; absent where that is made otherwise. */
  list?: NearestList | undefined;
  /** The score it takes to come into that list, beside what is in it. */
  floor?: number;
}

/** Finds the neighbours of a block's articles among all that go by, in whatever order, and puts the block's articles into theirs. */
export class BlockSearch {
  readonly #parts: { articles: readonly Searched[]; index: NeighbourBlock }[] = [];

  constructor(block: readonly Searched[]) {
    for (let start = 0; start < block.length; start += PART) {
      const articles = block.slice(start, start + PART);
      const vectors = articles.map(({ vector }) => vector);
      this.#parts.push({ articles, index: new NeighbourBlock(vectors, LEAST_SCORE) });
    }
  }

  /** @param rows some hundred at once, so that a part of the block stays at hand for all of them */
  show(rows: readonly Shown[]): void {
    for (const { articles, index } of this.#parts) {
      for (const { id, vector, list, floor = 0 } of rows) {
        const least = list ? Math.max(LEAST_SCORE, floor, list.floor) : Infinity;
        index.compare(vector, least, (at, score) => {
          const article = articles[at];
          if (!article || article.id === id) return;
          if (article.list.offer(id, score)) index.floors[at] = Math.max(LEAST_SCORE, article.list.floor);
          if (score >= least) list?.offer(article.id, score);
        });
      }
    }
  }
}
