import type { Filter, FindOptions } from "mongodb";
import type { Store } from "./connection.js";
import type { SimilarityDocument } from "./similarity.js";

type Flag = "search" | "rank" | "regroup";
type Row<Field extends keyof SimilarityDocument> = Pick<SimilarityDocument, "_id" | Field>;

async function findRows<Field extends keyof SimilarityDocument>(
  store: Store,
  filter: Filter<SimilarityDocument>,
  fields: readonly Field[],
  options: FindOptions = {},
): Promise<Row<Field>[]> {
  return store.similarity.find<Row<Field>>(filter, { ...readingOf(fields), ...options }).toArray();
}

function readingOf(fields: readonly string[]): FindOptions {
  return { projection: Object.fromEntries(fields.map((field) => [field, 1])), promoteBuffers: true };
}

function flagged(flag: Flag, limit: number): [Filter<SimilarityDocument>, FindOptions] {
  return [{ [flag]: true }, { sort: { _id: 1 }, limit, hint: { [flag]: 1, _id: 1 } }];
}

/** Ids of up to `limit` articles whose neighbours are to be found, ascending. */
export async function findIdsToSearch(store: Store, limit: number): Promise<string[]> {
  const [filter, options] = flagged("search", limit);
  return (await findRows(store, filter, ["_id"], options)).map(({ _id }) => _id);
}

export async function findVectors(store: Store, ids: readonly string[]): Promise<Row<"keys" | "vector">[]> {
  return findRows(store, { _id: { $in: [...ids] } }, ["keys", "vector"]);
}

export type ComparedRow = Row<"vector" | "floor" | "search">;

/** Every article, or, with `keys`, those that have one of them. */
export async function* streamCompared(store: Store, keys: readonly number[] | undefined): AsyncGenerator<ComparedRow> {
  yield* store.similarity.find<ComparedRow>(keys === undefined ? {} : { keys: { $in: [...keys] } }, {
    ...readingOf(["vector", "floor", "search"]),
    batchSize: 2000,
  });
}

export async function findNeighbours(store: Store, ids: readonly string[]): Promise<Row<"near">[]> {
  return findRows(store, { _id: { $in: [...ids] } }, ["near"]);
}

export type RankedRow = Row<"vector" | "prints" | "publishedAt" | "providerId" | "near" | "twins">;

const RANKED = ["vector", "prints", "publishedAt", "providerId", "near", "twins"] as const;

/** Up to `limit` articles whose relations are to be worked out, by id. */
export async function findSimilarityToRank(store: Store, limit: number): Promise<RankedRow[]> {
  const [filter, options] = flagged("rank", limit);
  return findRows(store, filter, RANKED, options);
}

export type CandidateRow = Omit<RankedRow, "near" | "twins">;

export async function findCandidates(store: Store, ids: readonly string[]): Promise<CandidateRow[]> {
  return findRows(store, { _id: { $in: [...ids] } }, ["vector", "prints", "publishedAt", "providerId"]);
}

/** Up to `limit` articles whose stories are to be worked out, by id. */
export async function findSimilarityToRegroup(store: Store, limit: number): Promise<Row<"twins">[]> {
  const [filter, options] = flagged("regroup", limit);
  return findRows(store, filter, ["twins"], options);
}

/** These articles and those that have one of them among their twins. */
export async function findTwins(store: Store, ids: readonly string[]): Promise<Row<"twins">[]> {
  return findRows(store, { $or: [{ _id: { $in: [...ids] } }, { "twins.id": { $in: [...ids] } }] }, ["twins"]);
}

/** Digests of what these articles are compared by, by id. */
export async function findSimilarityRevisions(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await findRows(store, { _id: { $in: [...ids] } }, ["revision"]);
  return new Map(rows.map(({ _id, revision }) => [_id, revision]));
}
