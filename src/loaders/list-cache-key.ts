import type { ListPlan } from "../query/list-plan.js";
import type { Projection } from "../query/projection.js";
import type { Relation } from "../store/relations.js";

/**
 * By what a page of a nested list is kept for other requests; undefined where it is not: pages behind a cursor, filters, searches and
 * parents of other kinds are too many for one of them to come again soon.
 */
export function listCacheKey(
  { name, parents }: Relation,
  { rows, rowsKey }: Pick<ListPlan, "rows" | "rowsKey">,
  projection: Projection,
  withEntry = false,
): string | undefined {
  const { match, score } = rows;
  const isPlain = !score && !match.joined && Object.keys(match.where).length === 0;
  if (!isPlain || (parents !== "providers" && parents !== "entities")) return undefined;
  return `${name}${withEntry ? " with entry" : ""} ${rowsKey} ${projection.key}`;
}
