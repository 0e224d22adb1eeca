import type { ListPlan, WholeList } from "../query/list-plan.js";
import type { Projection } from "../query/projection.js";
import { findPage, type Source } from "../store/find-page.js";
import type { Matching } from "../store/list-request.js";
import { countMatching, existsMatching, summarizeMatching } from "../store/matching-reads.js";
import type { Batching } from "./batching.js";

/** Reads one list, whether it is the whole collection's or one parent's. Nothing is read before it is asked for. */
export interface ListReader<R extends object> {
  /** As ListPlan.rows describes them. */
  rows(plan: ListPlan, projection: Projection): Promise<R[]>;
  count(list: WholeList): Promise<number>;
  /** Whether anything stands on the cursor's other side. */
  beyond(plan: ListPlan): Promise<boolean>;
  /** What stages make of all that matches, whatever the page. */
  summary(summary: Summary): Promise<StoreRow[]>;
}

/** One row of the store's answer. */
export type StoreRow = Record<string, unknown>;

export interface Summary {
  match: Matching;
  /** Stages of an aggregation. */
  stages: readonly object[];
  /** Equal for equal `match` and `stages`. */
  key: string;
}

/** The list of a whole collection. */
export function collectionList<D extends { _id: string }>(source: Source<D>, { read, waves }: Batching): ListReader<D> {
  return {
    rows: (plan, projection) => waves.track(() => findPage(source, plan.rows, projection, read)),
    count: ({ match }) => countMatching(source, match, read),
    beyond: async ({ beyond }) => beyond !== undefined && existsMatching(source, beyond, read),
    summary: ({ match, stages }) => waves.track(() => summarizeMatching(source, match, stages, read)),
  };
}
