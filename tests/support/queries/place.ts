import type { GraphQLCompositeType } from "graphql";
import type { MergeScope } from "./merge-scope.js";
import type { Uses } from "./uses.js";

/** Where a selection stands. */
export interface Place {
  type: GraphQLCompositeType;
  scope: MergeScope;
  /** Of the operation or fragment in which it is written. */
  uses: Uses;
  depth: number;
  /** How many objects a list may have here. */
  room: number;
}
