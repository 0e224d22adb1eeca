import type { Document } from "mongodb";
import type { Relation } from "./relations.js";

/** Parts of a $lookup of children that gives each child as `entry` what its own array holds about the parent. */
export interface ChildEntry {
  /** Of the $lookup itself. */
  variables: Document;
  /** Of a $project in its pipeline. */
  projected: Document;
}

const NONE: ChildEntry = { variables: {}, projected: {} };

/** @param withEntry false: no entry is read */
export function childEntry({ entry }: Relation, withEntry: boolean | undefined): ChildEntry {
  if (!entry || !withEntry) return NONE;
  const { array, id } = entry;
  const own = { $filter: { input: `$${array}`, cond: { $eq: [`$$this.${id}`, "$$parent"] } } };
  return { variables: { let: { parent: "$_id" } }, projected: { entry: { $first: own } } };
}
