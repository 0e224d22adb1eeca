import type { RelationPath } from "../store/relation-paths.js";
import { rangeConditions } from "./conditions.js";
import type { StoreFilter } from "../store/list-request.js";
import { isEverything, not, NOTHING, own, type FilterTree } from "./filter-tree.js";
import { below, type FilterPlace } from "./logic.js";
import type { ListOperators, RangeOperators } from "./operators.js";

/** Conditions on a list of related nodes. `count` is where the number of them stands, where it is not the length of an own array. */
export function listConditions<F>(
  relation: RelationPath,
  given: ListOperators<F> | null | undefined,
  place: FilterPlace,
  compile: (filter: F, place: FilterPlace) => FilterTree,
  count?: string,
): FilterTree[] {
  if (!given) return [];
  const { some, every, none, size } = given;
  const related = (target: FilterTree): FilterTree =>
    isEverything(target) ? own(filled(relation, count)) : { kind: "related", relation, target };
  return [
    ...(some == null ? [] : [related(compile(some, below(place, "some")))]),
    // No related node for which it does not hold.
    ...(every == null ? [] : [not(related(not(compile(every, below(place, "every")))))]),
    ...(none == null ? [] : [not(related(compile(none, below(place, "none"))))]),
    ...(size == null ? [] : sizeConditions(relation, size, `${place.name}.size`, count)),
  ];
}

/** There is at least one. */
function filled({ path }: RelationPath, count: string | undefined): StoreFilter {
  return count === undefined ? { [`${arrayOf(path)}.0`]: { $exists: true } } : { [count]: { $gt: 0 } };
}

function arrayOf(path: string): string {
  return path.split(".")[0] ?? path;
}

function sizeConditions(
  { path }: RelationPath,
  size: RangeOperators<number>,
  name: string,
  count: string | undefined,
): FilterTree[] {
  // A size is never absent.
  if (size.isNull === true) return [NOTHING];
  const given = { ...size, isNull: null };
  if (count !== undefined) return rangeConditions({ path: count, sorted: [] }, given, name).map(own);
  // Conditions on a value, as the store's expressions have them.
  return rangeConditions({ path: "size", sorted: [] }, given, name).map((condition) =>
    own({ $expr: { $and: comparisons(condition["size"] as object, { $size: `$${arrayOf(path)}` }) } }),
  );
}

function comparisons(operators: object, size: object): object[] {
  return Object.entries(operators).map(([operator, operand]) =>
    operator === "$nin" ? { $not: [{ $in: [size, operand] }] } : { [operator]: [size, operand] },
  );
}
