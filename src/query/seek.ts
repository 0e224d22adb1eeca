import type { StoreFilter } from "../store/list-request.js";
import type { SortValue } from "./cursor.js";
import type { SortKey } from "./order.js";

/** The same order from its other end. */
export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 1 ? -1 : 1 }));
}

/**
 * Matches the rows that come behind `values` in the order of `keys`; with `inclusive`, the row at `values` as well.
 * First a range of the leading key, which bounds the index scan; then the exact, lexicographic condition.
 */
export function seekBehind(keys: readonly SortKey[], values: readonly SortValue[], inclusive = false): StoreFilter {
  const branches = keys.map((key, index) => {
    const last = index === keys.length - 1;
    const equal = keys.slice(0, index).map((other, at) => [other.path, { $eq: values[at] }]);
    return Object.fromEntries([
      ...equal,
      [key.path, { [comparison(key, inclusive && last)]: values[index] }],
    ]) as StoreFilter;
  });
  const leading = keys[0];
  if (!leading || branches.length === 1) return branches[0] ?? {};
  return { $and: [{ [leading.path]: { [comparison(leading, true)]: values[0] } }, { $or: branches }] };
}

function comparison({ direction }: SortKey, inclusive: boolean): string {
  return (direction === 1 ? "$gt" : "$lt") + (inclusive ? "e" : "");
}
