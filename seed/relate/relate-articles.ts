import type { Store } from "../../src/store/connection.js";
import { groupStories } from "./group-stories.js";
import { rankNeighbours } from "./rank-neighbours.js";
import { searchNeighbours, type RelateOptions } from "./search-neighbours.js";

/** Brings what the articles that are flagged for it have to do with others up to date: similar ones, copies, stories. */
export async function relateArticles(store: Store, options: RelateOptions): Promise<void> {
  await searchNeighbours(store, options);
  if (!options.signal.aborted) await rankNeighbours(store, options.signal);
  if (!options.signal.aborted) await groupStories(store, options.signal);
}
