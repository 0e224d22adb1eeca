import DataLoader from "dataloader";
import type { FilterTree } from "../query/filter-tree.js";
import { findMatchingIds } from "../store/matching-reads.js";
import type { Batching } from "./batching.js";
import type { FilterResolver } from "./filter-resolver.js";
import { loadGroups } from "./group-by.js";

export interface MatchKey {
  id: string;
  /** The same object for all that are asked at one place of the query. */
  filter: FilterTree;
}

/** Whether the article with this id matches a filter; false for an unknown id. */
export type ArticleMatches = DataLoader<MatchKey, boolean, string>;

/** One find for all ids of a wave that are to match the same filter. */
export function articleMatches({ store, read, waves }: Batching, resolve: FilterResolver): ArticleMatches {
  const keys = new WeakMap<FilterTree, string>();
  const keyOf = (filter: FilterTree): string => {
    let key = keys.get(filter);
    if (key === undefined) keys.set(filter, (key = JSON.stringify(filter)));
    return key;
  };
  return new DataLoader<MatchKey, boolean, string>(
    (asked) =>
      loadGroups(
        asked,
        ({ filter }) => keyOf(filter),
        async (group) => {
          const ids = [...new Set(group.map(({ id }) => id))];
          const matching = await waves.track(async () =>
            findMatchingIds(store.articles, ids, await resolve(group[0].filter, "page"), read),
          );
          return ({ id }) => matching.has(id);
        },
      ),
    {
      batchScheduleFn: waves.schedule,
      cacheKeyFn: ({ id, filter }) => `${id} ${keyOf(filter)}`,
      maxBatchSize: Infinity,
    },
  );
}
