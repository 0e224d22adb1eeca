import type { Collection, Document } from "mongodb";
import type { Store } from "../connection.js";
import type { StoreExpression, StoreFilter } from "../list-request.js";
import type { ReadOptions } from "../read-options.js";
import { aggregateAll, findAll } from "../run-read.js";
import { storeFailure } from "../store-failure.js";

type Searched = "articles" | "entities";

/** Whether any document matches: one command that ends at the first. */
export async function hasMatch(store: Store, among: Searched, where: StoreFilter, read: ReadOptions): Promise<boolean> {
  try {
    const rows = await findAll(
      store[among] as unknown as Collection<Document>,
      { filter: where, projection: { _id: 1 }, limit: 1 },
      read,
    );
    return rows.length > 0;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** The highest value of `expression` among what matches, 0 where nothing does: one command that looks at all of it. */
export async function findHighest(
  store: Store,
  among: Searched,
  where: StoreFilter,
  expression: StoreExpression,
  read: ReadOptions,
): Promise<number> {
  try {
    const [row] = await aggregateAll<{ highest: number }>(
      store[among] as unknown as Collection<Document>,
      [{ $match: where }, { $group: { _id: null, highest: { $max: expression } } }],
      read,
    );
    return row?.highest ?? 0;
  } catch (error) {
    throw storeFailure(error);
  }
}
