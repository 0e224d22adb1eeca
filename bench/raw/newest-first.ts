import { decodeCursor, encodeCursor } from "../../src/query/cursor.js";

/** The order of a list of articles that names none. */
export const NEWEST_FIRST = { "sort.publishedAtDesc": -1, _id: -1 } as const;

/** What the API's cursors are bound to: the list and its order. */
const LIST = "Query.articles sort.publishedAtDesc:-1,_id:-1";

/** What a cursor says of its row. */
export interface RowPlace {
  _id: string;
  sort: { publishedAtDesc: Date };
}

/** The API's cursor of a row, by the product's own pure functions. */
export function cursorOf({ _id, sort }: RowPlace): string {
  return encodeCursor(LIST, [sort.publishedAtDesc, _id]);
}

/** Date and id of a cursor's row. */
export function readCursor(cursor: string): [Date, string] {
  return decodeCursor(LIST, ["date", "text"], cursor, "after") as [Date, string];
}
