import { failure } from "../errors.js";
import type { StoreFilter } from "../store/list-request.js";
import type { Logic } from "./operators.js";

const MAX_DEPTH = 20;
const MAX_BRANCHES = 100;

/** Matches no document at all. */
const NOTHING: StoreFilter = { _id: { $in: [] } };

/**
 * The store's filter for `filter`: its own fields, as `conditions` reads them, and its and, or and not, at any depth up to MAX_DEPTH.
 * No filter, and one without conditions, is `{}`.
 * @throws NewsgraphError BAD_USER_INPUT naming the place that is too deep or too long.
 */
export function storeFilter<F extends Logic<F>>(
  filter: F | null | undefined,
  conditions: (filter: F, name: string) => StoreFilter[],
  name = "filter",
  depth = 0,
): StoreFilter {
  if (!filter) return {};
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
