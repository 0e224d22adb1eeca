import type { Document } from "mongodb";
import { SCORE, type ListRequest, type Matching, type StoreSort } from "./list-request.js";

/** The stages that let through what matches. */
export function matchStages({ where, joined }: Matching): Document[] {
  return [...matching(where), ...(joined ? [...joined.stages, { $match: joined.where }, { $unset: JOINED }] : [])];
}

/** Below this field stands what joins have found, until the rows are chosen. */
export const JOINED = "joined";

/**
 * The stages that give one page. Rows are put in order before anything is looked up for them, so that an index gives the order and the
 * rest is done for as many rows as the page takes; only a score must be known first.
 * @param among looks for the page among this many of the first rows that need no join to match
 */
export function pageStages({ match, score, sort, limit }: ListRequest, among?: number): Document[] {
  const { where, joined } = match;
  const joining = joined
    ? [...(among === undefined ? [] : [{ $limit: among }]), ...joined.stages, { $match: joined.where }]
    : [];
  if (!score) return [...matching(where), { $sort: sort }, ...joining, { $limit: limit }];
  const scoring = { $set: { [SCORE]: score.expression } };
  if (!isScored(sort)) return [...matching(where), { $sort: sort }, ...joining, { $limit: limit }, scoring];
  return [...matching(where), ...joining, scoring, ...matching(score.where ?? {}), { $sort: sort }, { $limit: limit }];
}

function isScored(sort: StoreSort): boolean {
  return SCORE in sort;
}

function matching(where: Document): Document[] {
  return Object.keys(where).length > 0 ? [{ $match: where }] : [];
}
