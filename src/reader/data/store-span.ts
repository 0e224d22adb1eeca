import { dayOf, type DayRange } from "../parts/timeline/days.js";
import type { ResultOf } from "./graphql.js";
import type { storeSpanQuery } from "./store-span-query.js";

/** Undefined where no article has a date. */
export function spanOf({ oldest, newest }: Omit<ResultOf<typeof storeSpanQuery>, "lastLoaded">): DayRange | undefined {
  const [first, last] = [oldest.nodes[0]?.publishedAt, newest.nodes[0]?.publishedAt];
  return first && last ? { from: dayOf(new Date(first)), to: dayOf(new Date(last)) } : undefined;
}
