import type { Collection, Document } from "mongodb";
import { childEntry } from "./child-entry.js";
import type { Store } from "./connection.js";
import { stageProjection, type FieldsRead } from "./fields-read.js";
import { SCORE, type ListRequest, type Matching } from "./list-request.js";
import { matchStages, pageStages } from "./match-stages.js";
import type { ReadOptions } from "./read-options.js";
import type { Relation } from "./relations.js";
import { aggregateAll } from "./run-read.js";
import { storeFailure } from "./store-failure.js";

/** A child as one of its parent's list: with `entry`, what its array holds about that parent. */
export type ChildRow = Document & { _id: string; entry?: Document };

/** A page of children; `withEntry`: each also has what its array holds about the parent. */
export type ChildRequest = ListRequest & FieldsRead & { withEntry: boolean };

/** The page `request` of each parent's children, in order, with their `score` where the request has one; a parent without any is not in the map. One command for all parents. */
export async function findChildrenByParents(
  store: Store,
  relation: Relation,
  parentIds: readonly string[],
  request: ChildRequest,
  read: ReadOptions,
): Promise<Map<string, ChildRow[]>> {
  const { variables, projected } = childEntry(relation, request.withEntry);
  const stages = [...pageStages(request), { $project: { ...childProjection(request), ...projected } }];
  return childrenOf(await lookUp<ChildRow>(store, relation, parentIds, stages, read, variables));
}

function childProjection({ paths, firstOf, score }: ListRequest & FieldsRead): Document {
  return stageProjection({ paths: score ? [...paths, SCORE] : paths, ...(firstOf && { firstOf }) });
}

/** How many children of each parent match; a parent without any is not in the map. One command for all parents. */
export async function countChildrenByParents(
  store: Store,
  relation: Relation,
  parentIds: readonly string[],
  match: Matching,
  read: ReadOptions,
): Promise<Map<string, number>> {
  const stages = [...matchStages(match), { $count: "count" }];
  const rows = await lookUp<{ count: number }>(store, relation, parentIds, stages, read);
  return new Map(rows.map(({ _id, child }) => [_id, child.count]));
}

/** Which of the parents have a child in the list that `request` describes. One command for all parents. */
export async function parentsWithChild(
  store: Store,
  relation: Relation,
  parentIds: readonly string[],
  request: Omit<ListRequest, "limit">,
  read: ReadOptions,
): Promise<Set<string>> {
  const stages = [...pageStages({ ...request, limit: 1 }), { $project: { _id: 1 } }];
  const rows = await lookUp<Document>(store, relation, parentIds, stages, read);
  return new Set(rows.map(({ _id }) => _id));
}

/** What `stages` make of all children of each parent that match; a parent for which they make nothing is not in the map. One command. */
export async function summarizeChildrenByParents(
  store: Store,
  relation: Relation,
  parentIds: readonly string[],
  match: Matching,
  stages: readonly Document[],
  read: ReadOptions,
): Promise<Map<string, Document[]>> {
  return childrenOf(await lookUp<Document>(store, relation, parentIds, [...matchStages(match), ...stages], read));
}

function childrenOf<C>(rows: readonly { _id: string; child: C }[]): Map<string, C[]> {
  const byParent = new Map<string, C[]>();
  for (const { _id, child } of rows) {
    const siblings = byParent.get(_id);
    if (siblings) siblings.push(child);
    else byParent.set(_id, [child]);
  }
  return byParent;
}

/**
 * Equality by localField and foreignField finds each parent's children by an index that also has their order, and stops
 * at the limit. $unwind makes every child a row of its own, so that many or large children do not meet the size limit of one document.
 */
async function lookUp<C extends Document>(
  store: Store,
  { parents, children, foreignField }: Relation,
  parentIds: readonly string[],
  pipeline: Document[],
  read: ReadOptions,
  variables: Document = {},
): Promise<{ _id: string; child: C }[]> {
  try {
    const collection = store[parents] as unknown as Collection<Document>;
    return await aggregateAll<{ _id: string; child: C }>(
      collection,
      [
        { $match: { _id: { $in: parentIds } } },
        { $project: { _id: 1 } },
        { $lookup: { from: children, localField: "_id", foreignField, ...variables, pipeline, as: "child" } },
        { $unwind: "$child" },
      ],
      read,
    );
  } catch (error) {
    throw storeFailure(error);
  }
}
