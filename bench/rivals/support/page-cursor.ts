import { decodeCursor, encodeCursor } from "../../../src/query/cursor.js";

/** What the API's cursors of articles, newest first, are bound to. */
const LIST = "Query.articles sort.publishedAtDesc:-1,_id:-1";

interface PagedRow {
  _id: string;
  sort: { publishedAtDesc: Date };
}

/** Matches what comes after the cursor, newest first. Cursors are the product's, so that all servers can be asked for the same page. */
export function afterCursor(cursor: string | undefined): Record<string, unknown> {
  if (cursor === undefined) return {};
  const [date, id] = decodeCursor(LIST, ["date", "text"], cursor, "after");
  return {
    "sort.publishedAtDesc": { $lte: date },
    $or: [{ "sort.publishedAtDesc": { $lt: date } }, { _id: { $lt: id } }],
  };
}

/** The first `first` of the rows, of which one more was asked for, with what there is to say about the page. */
export function pageOf<Row extends PagedRow>(
  rows: Row[],
  first: number,
): { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const endCursor = last ? encodeCursor(LIST, [last.sort.publishedAtDesc, last._id]) : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}
