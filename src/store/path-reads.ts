import type { Document } from "mongodb";
import type { Store } from "./connection.js";
import type { ReadOptions } from "./read-options.js";
import { storeFailure } from "./store-failure.js";
import { timed } from "./store-time.js";

/**
 * All neighbours of each of these entities; one without any is not in the map. One command.
 * @param taken told how many neighbours each row brings, as the rows come: the store sends at most 16 MB at a time, and no more once it throws
 */
export async function findNeighbours(
  store: Store,
  entityIds: readonly string[],
  taken: (count: number) => void,
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<Map<string, string[]>> {
  const neighbours = new Map<string, string[]>();
  try {
    const rows = store.entityRelations.find(
      { _id: { $in: [...entityIds] } },
      { ...read, projection: { neighbourIds: 1 }, batchSize: entityIds.length + 1 },
    );
    await timed(storeTime, "find", async () => {
      for await (const { _id, neighbourIds } of rows) {
        taken(neighbourIds.length);
        neighbours.set(_id, neighbourIds);
      }
    });
  } catch (error) {
    throw storeFailure(error);
  }
  return neighbours;
}

/** An entity on a path. */
export interface PathNode {
  _id: string;
  articleCount: number;
  /** Those of the path's entities that its page links to. */
  linkedIds: string[];
}

/** The entities of a path, in no order; one that is gone is not among them. One command. */
export async function findPathNodes(
  store: Store,
  entityIds: readonly string[],
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<Map<string, PathNode>> {
  try {
    const found = store.entities.aggregate<PathNode>(
      [
        { $match: { _id: { $in: [...entityIds] } } },
        { $project: { articleCount: 1, linkedIds: { $setIntersection: ["$links.entityId", entityIds] } } },
      ],
      read,
    );
    const nodes = await timed(storeTime, "aggregate", () => found.toArray());
    return new Map(nodes.map((node) => [node._id, node]));
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Two entities; articles about the rarer one are looked through for the other one. */
export interface SharedBy {
  rarer: string;
  other: string;
}

/** Id of the newest article about both, for each pair; undefined where there is none. One command for all pairs, none for no pairs. */
export async function findNewestShared(
  store: Store,
  pairs: readonly SharedBy[],
  { storeTime, budget: _, ...read }: ReadOptions,
): Promise<(string | undefined)[]> {
  const [first, ...others] = pairs.map(stagesOf);
  if (!first) return [];
  const pipeline = [
    ...first,
    ...others.map((stages) => ({ $unionWith: { coll: store.articles.collectionName, pipeline: stages } })),
  ];
  try {
    const shared = store.articles.aggregate<{ _id: string; pair: number }>(pipeline, read);
    const rows = await timed(storeTime, "aggregate", () => shared.toArray());
    return pairs.map((_, index) => rows.find(({ pair }) => pair === index)?._id);
  } catch (error) {
    throw storeFailure(error);
  }
}

function stagesOf({ rarer, other }: SharedBy, index: number): Document[] {
  return [
    // An expression, since of two plain conditions the store may look the other one up, which may be in half of all articles.
    { $match: { entityIds: rarer, $expr: { $in: [{ $literal: other }, "$entityIds"] } } },
    { $sort: { "sort.publishedAtDesc": -1, _id: -1 } },
    { $limit: 1 },
    { $project: { pair: { $literal: index } } },
  ];
}
