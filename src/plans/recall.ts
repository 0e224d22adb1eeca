import { listCacheKey } from "../loaders/list-cache-key.js";
import type { CachedCollection, CacheTicket } from "../loaders/row-cache.js";
import { beyondOf, looksAhead, type ListRead } from "./list-reads.js";
import type { Place, Row, RowType } from "./plan.js";
import type { Table } from "./tables.js";

const CACHED: Partial<Record<RowType, CachedCollection>> = { Provider: "providers", Entity: "entities" };

/** Puts into the table what earlier requests read of these nodes, and into their lists. */
export function recall(cache: CacheTicket, plan: Place, ids: Iterable<string>, lists: ListRead[], table: Table): void {
  const collection = CACHED[plan.type];
  if (!collection) return;
  const keys = lists.map(cacheKeyOf);
  for (const id of ids) {
    const row = table.knows(id) ? undefined : (cache.row(collection, id, plan.projection) as Row | undefined);
    if (row) table.keep([id], [row], plan.projection);
    for (const [at, { results }] of lists.entries()) {
      const key = keys[at];
      if (key === undefined || results.has(id)) continue;
      const rows = cache.list(key, id) as readonly Row[] | undefined;
      if (rows) results.set(id, { rows });
    }
  }
}

/** Keeps nodes that were read with at least what the plans select of them. */
export function keepNodes(cache: CacheTicket, plans: Iterable<Place>, rows: readonly Row[]): void {
  for (const { type, projection } of plans) {
    const collection = CACHED[type];
    if (collection) for (const row of rows) cache.keepRow(collection, row, projection);
  }
}

export function keepList(cache: CacheTicket, list: ListRead, parentId: string, rows: readonly Row[]): void {
  const key = cacheKeyOf(list);
  if (key !== undefined) cache.keepList(key, parentId, rows);
}

/** Undefined for a list that is not kept, or of which more than the rows is wanted. */
function cacheKeyOf(list: ListRead): string | undefined {
  const {
    relation,
    wants,
    prepared: { plan, projection },
    fields,
  } = list;
  if (!relation || wants.count || beyondOf(list) || fields.firstOf) return undefined;
  const key = listCacheKey(relation, plan, projection, wants.entry);
  return key === undefined || looksAhead(list) ? key : `${key} without the next row`;
}
