import { entityName } from "../corpus/entities.js";
import { cursorOf, NEWEST_FIRST } from "../raw/newest-first.js";
import type { Store } from "../../src/store/connection.js";
import type { SampleValues } from "../workloads.js";
import { sampleIds } from "./bench-store.js";

const SEARCHES = 20;
/** Names of all kinds of entities, of one word and of two, from one in some hundreds of articles to one in some thousands. */
const FIRST_RANK = 60;
const RANK_STEP = 51;

/** What the workloads ask for in a store that holds a corpus of this size, always the same. */
export async function sampleValues(store: Store, articles: number): Promise<SampleValues> {
  const middle = await store.articles.findOne(
    {},
    { sort: NEWEST_FIRST, skip: Math.floor(articles / 2) - 1, projection: { "sort.publishedAtDesc": 1 } },
  );
  if (middle === null) throw new Error("The store has no article in the middle.");
  return {
    articleIds: sampleIds(articles),
    middleCursor: cursorOf(middle),
    searches: Array.from({ length: SEARCHES }, (_, at) => entityName(FIRST_RANK + at * RANK_STEP)),
  };
}
