import type { RelationPath } from "../store/relation-paths.js";
import type { StoreFilter } from "../store/list-request.js";

/** A filter whose conditions on other documents are not looked up yet. */
export type FilterTree =
  | { kind: "own"; where: StoreFilter }
  | { kind: "all" | "any" | "none"; parts: FilterTree[] }
  /** There is a related document that matches `target`. */
  | { kind: "related"; relation: RelationPath; target: FilterTree };

export const EVERYTHING: FilterTree = own({});
/** Matches no document at all. */
export const NOTHING: FilterTree = own({ _id: { $in: [] } });

export function own(where: StoreFilter): FilterTree {
  return { kind: "own", where };
}

export function isEverything(tree: FilterTree): boolean {
  return tree.kind === "own" && Object.keys(tree.where).length === 0;
}

/** All of these hold. */
export function all(parts: readonly FilterTree[]): FilterTree {
  const real = parts.filter((part) => !isEverything(part));
  if (real.length < 2) return real[0] ?? EVERYTHING;
  const filters = ownFilters(real);
  return filters ? own(allOf(filters)) : { kind: "all", parts: real };
}

/** At least one of these holds. */
export function any(parts: readonly FilterTree[]): FilterTree {
  if (parts.length === 0) return NOTHING;
  const filters = ownFilters(parts);
  return filters ? own({ $or: filters }) : { kind: "any", parts: [...parts] };
}

/** This does not hold. */
export function not(part: FilterTree): FilterTree {
  return part.kind === "own" ? own({ $nor: [part.where] }) : { kind: "none", parts: [part] };
}

/** All of these hold. */
export function allOf(filters: readonly StoreFilter[]): StoreFilter {
  const real = filters.filter((filter) => Object.keys(filter).length > 0);
  return real.length > 1 ? { $and: real } : (real[0] ?? {});
}

/** The parts' filters, where none looks at other documents. */
function ownFilters(parts: readonly FilterTree[]): StoreFilter[] | undefined {
  const filters = parts.flatMap((part) => (part.kind === "own" ? [part.where] : []));
  return filters.length === parts.length ? filters : undefined;
}
