import type { Store } from "../../src/store/connection.js";
import { FLAT_FIELDS, flatNode, type FlatRow } from "./flat.js";
import { cursorOf, NEWEST_FIRST, readCursor, type RowPlace } from "./newest-first.js";
import { find } from "./read.js";

const SIZE = 50;

/** Page in one command: one range of the index of the order, from behind the cursor's row on, and one row more, to know whether there is one. */
export async function page(store: Store, after: string): Promise<unknown> {
  const [date, id] = readCursor(after);
  const rows = await find<FlatRow & RowPlace>(store, "articles", {
    filter: {
      "sort.publishedAtDesc": { $lte: date },
      $or: [{ "sort.publishedAtDesc": { $lt: date } }, { _id: { $lt: id } }],
    },
    projection: { ...FLAT_FIELDS, "sort.publishedAtDesc": 1 },
    sort: NEWEST_FIRST,
    limit: SIZE + 1,
  });
  const own = rows.slice(0, SIZE);
  const last = own.at(-1);
  return {
    articles: {
      nodes: own.map(flatNode),
      pageInfo: { hasNextPage: rows.length > SIZE, endCursor: last ? cursorOf(last) : null },
    },
  };
}
