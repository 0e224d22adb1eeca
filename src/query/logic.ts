import { failure } from "../errors.js";
import type { StoreFilter } from "../store/list-request.js";
import { countConditions } from "./filter-size.js";
import type { Logic } from "./operators.js";

const MAX_DEPTH = 20;
const MAX_BRANCHES = 100;
/** The store weighs every way through its indexes before it reads, and heeds no time limit while it does: a second for 400 conditions. */
const MAX_CONDITIONS = 200;

/** Matches no document at all. */
const NOTHING: StoreFilter = { _id: { $in: [] } };

/**
 * The store's filter for `filter`: its own fields, as `conditions` reads them, and its and, or and not, at any depth up to MAX_DEPTH.
 * No filter, and one without conditions, is `{}`.
 * @throws NewsgraphError BAD_USER_INPUT naming what is too deep, too long or too much.
 */
export function storeFilter<F extends Logic<F>>(
  filter: F | null | undefined,
  conditions: (filter: F, name: string) => StoreFilter[],
  name = "filter",
  depth = 0,
): StoreFilter {
  if (!filter) return {};
  if (depth === 0) checkSize(filter, name);
  if (depth > MAX_DEPTH) throw failure("BAD_USER_INPUT", `${name} is nested more than ${MAX_DEPTH} deep.`);
  const below = (part: F, step: string) => storeFilter(part, conditions, `${name}.${step}`, depth + 1);
  const { and, or, not } = filter;
  const all = [
    ...conditions(filter, name),
    ...branches(and, `${name}.and`).map((part, index) => below(part, `and.${index}`)),
    ...(or == null ? [] : [anyOf(branches(or, `${name}.or`).map((part, index) => below(part, `or.${index}`)))]),
    ...(not == null ? [] : [{ $nor: [below(not, "not")] }]),
  ];
  return allOf(all);
}

function checkSize<F extends Logic<F>>(filter: F, name: string): void {
  const count = countConditions(filter);
  if (count > MAX_CONDITIONS) {
    throw failure("BAD_USER_INPUT", `${name} has ${count} conditions; at most ${MAX_CONDITIONS} are allowed.`);
  }
}

/** All of these hold. */
export function allOf(filters: readonly StoreFilter[]): StoreFilter {
  const real = filters.filter((filter) => Object.keys(filter).length > 0);
  return real.length > 1 ? { $and: real } : (real[0] ?? {});
}

function anyOf(filters: readonly StoreFilter[]): StoreFilter {
  return filters.length === 0 ? NOTHING : { $or: filters };
}

function branches<F>(parts: readonly F[] | null | undefined, name: string): readonly F[] {
  if (parts && parts.length > MAX_BRANCHES) {
    throw failure("BAD_USER_INPUT", `${name} takes at most ${MAX_BRANCHES} filters, not ${parts.length}.`);
  }
  return parts ?? [];
}
