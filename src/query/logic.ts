import { failure } from "../errors.js";
import { countConditions } from "./filter-size.js";
import { all, any, EVERYTHING, not, type FilterTree } from "./filter-tree.js";
import type { Logic } from "./operators.js";

const MAX_DEPTH = 20;
const MAX_BRANCHES = 100;
/** The store weighs every way through its indexes before it reads, and heeds no time limit while it does: a second for 400 conditions. */
const MAX_CONDITIONS = 200;

/** Where in the client's filter something stands. */
export interface FilterPlace {
  /** For messages, e.g. `filter.and.0.provider`. */
  name: string;
  depth: number;
}

/** A filter inside another. */
export function below({ name, depth }: FilterPlace, step: string): FilterPlace {
  return { name: `${name}.${step}`, depth: depth + 1 };
}

/** A field of a filter. */
export function fieldAt({ name, depth }: FilterPlace, field: string): FilterPlace {
  return { name: `${name}.${field}`, depth };
}

const TOP: FilterPlace = { name: "filter", depth: 0 };

/**
 * The tree for `filter`: its own fields, as `conditions` reads them, and its and, or and not, at any depth up to MAX_DEPTH.
 * No filter, and one without conditions, is EVERYTHING.
 * @throws NewsgraphError BAD_USER_INPUT naming what is too deep, too long or too much.
 */
export function filterTree<F extends Logic<F>>(
  filter: F | null | undefined,
  conditions: (filter: F, place: FilterPlace) => FilterTree[],
  place = TOP,
): FilterTree {
  if (!filter) return EVERYTHING;
  if (place.depth === 0) checkSize(filter, place.name);
  if (place.depth > MAX_DEPTH) {
    throw failure("BAD_USER_INPUT", `${place.name} is nested more than ${MAX_DEPTH} deep.`);
  }
  const part = (one: F, step: string) => filterTree(one, conditions, below(place, step));
  const parts = (step: "and" | "or") =>
    branches(filter[step], `${place.name}.${step}`).map((one, index) => part(one, `${step}.${index}`));
  return all([
    ...conditions(filter, place),
    ...parts("and"),
    ...(filter.or == null ? [] : [any(parts("or"))]),
    ...(filter.not == null ? [] : [not(part(filter.not, "not"))]),
  ]);
}

function checkSize(filter: object, name: string): void {
  const count = countConditions(filter);
  if (count > MAX_CONDITIONS) {
    throw failure("BAD_USER_INPUT", `${name} has ${count} conditions; at most ${MAX_CONDITIONS} are allowed.`);
  }
}

function branches<F>(parts: readonly F[] | null | undefined, name: string): readonly F[] {
  if (parts && parts.length > MAX_BRANCHES) {
    throw failure("BAD_USER_INPUT", `${name} takes at most ${MAX_BRANCHES} filters, not ${parts.length}.`);
  }
  return parts ?? [];
}
