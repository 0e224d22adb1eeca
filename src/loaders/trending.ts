import { bestTrends, spansOf, type TrendingEntityRow, type TrendingRequest } from "../query/trending.js";
import { countAround, newestPublication } from "../store/trend-reads.js";
import type { Batching } from "./batching.js";

/** What is in more articles than expected, the most surprising first. One command; one more where `asOf` is not said. */
export type Trending = (request: TrendingRequest) => Promise<TrendingEntityRow[]>;

/** An article more than the least that can be expected (see trendScore). */
const FEWEST_ARTICLES = 2;

export function trending({ store, read, waves }: Batching): Trending {
  return (request) =>
    waves.track(async () => {
      const asOf = request.asOf ?? (await newestPublication(store, new Date(), read));
      if (!asOf) return [];
      const { all, entities } = await countAround(store, spansOf(request, asOf), FEWEST_ARTICLES, read);
      return bestTrends(all, entities, request);
    });
}
