import type { CollectionDefinition } from "./collection.js";
import type { StoreFilter } from "./list-request.js";

const BOUNDING = new Set(["$eq", "$in", "$gt", "$gte", "$lt", "$lte", "$regex"]);

/** Whether an index of the collection narrows down what `filter` matches, so that not every document is looked at. */
export function isBounded(filter: StoreFilter, { indexes }: CollectionDefinition): boolean {
  const leading = new Set(["_id", ...indexes.map(({ key }) => Object.keys(key)[0])]);
  const bounds = (one: StoreFilter): boolean =>
    Object.entries(one).some(([path, condition]) => {
      if (path === "$and") return (condition as StoreFilter[]).some(bounds);
      if (path === "$or") return (condition as StoreFilter[]).every(bounds);
      return leading.has(path) && Object.keys(condition as object).some((operator) => BOUNDING.has(operator));
    });
  return bounds(filter);
}
