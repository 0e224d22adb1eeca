import { failure } from "../errors.js";
import type { ArticleFacetField } from "./facet-fields.js";
import { MAX_PAGE } from "./page-arguments.js";

const DEFAULT_BUCKETS = 10;
/** Far more than there are fields; a field named again is given again. */
const MAX_FACETS = 20;

export interface FacetArguments {
  by: readonly ArticleFacetField[];
  first?: number | null;
  keepOwnFilter?: boolean | null;
}

/** Facets that a client asks for, checked. */
export interface FacetRequest {
  /** Each once. */
  fields: ArticleFacetField[];
  /** Buckets of a facet at most. */
  first: number;
  keepOwnFilter: boolean;
}

/** @throws NewsgraphError BAD_USER_INPUT naming the argument */
export function readFacets({ by, first, keepOwnFilter }: FacetArguments): FacetRequest {
  if (by.length > MAX_FACETS) {
    throw failure("BAD_USER_INPUT", `by takes at most ${MAX_FACETS} fields, not ${by.length}.`);
  }
  if (first != null && (first < 1 || first > MAX_PAGE)) {
    throw failure("BAD_USER_INPUT", `first must be from 1 to ${MAX_PAGE}, not ${first}.`);
  }
  return { fields: [...new Set(by)], first: first ?? DEFAULT_BUCKETS, keepOwnFilter: keepOwnFilter ?? true };
}
