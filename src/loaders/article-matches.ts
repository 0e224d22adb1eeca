import DataLoader from "dataloader";
import type { StoreFilter } from "../store/list-request.js";
import { findMatchingIds } from "../store/matching-reads.js";
import type { Batching } from "./batching.js";
import { loadGroups } from "./group-by.js";

export interface MatchKey {
  id: string;
  match: StoreFilter;
  /** Equal for equal `match`. */
  matchKey: string;
}

/** Whether the article with this id matches a filter; false for an unknown id. */
export type ArticleMatches = DataLoader<MatchKey, boolean, string>;

/** One find for all ids of a wave that are to match the same filter. */
export function articleMatches({ store, read, waves }: Batching): ArticleMatches {
  return new DataLoader<MatchKey, boolean, string>(
    (keys) =>
      loadGroups(
        keys,
        ({ matchKey }) => matchKey,
        async (group) => {
          const ids = [...new Set(group.map(({ id }) => id))];
          const matching = await waves.track(() => findMatchingIds(store.articles, ids, group[0].match, read));
          return ({ id }) => matching.has(id);
        },
      ),
    { batchScheduleFn: waves.schedule, cacheKeyFn: ({ id, matchKey }) => `${id} ${matchKey}`, maxBatchSize: Infinity },
  );
}
