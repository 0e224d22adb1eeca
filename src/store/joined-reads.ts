import type { Collection, Document } from "mongodb";
import { childEntry } from "./child-entry.js";
import type { ChildRequest, ChildRow } from "./child-reads.js";
import { stageProjection, type FieldsRead } from "./fields-read.js";
import type { Source } from "./find-page.js";
import type { ListRequest } from "./list-request.js";
import { pageStages } from "./match-stages.js";
import type { ReadOptions } from "./read-options.js";
import type { Relation } from "./relations.js";
import { aggregateAll } from "./run-read.js";
import { storeFailure } from "./store-failure.js";

/** What is read of a document, and of those that it leads to. */
export interface JoinTree {
  fields: FieldsRead;
  named: NamedJoin[];
  children: ChildJoin[];
}

/** Documents whose ids the document holds, at these paths together. */
export interface NamedJoin {
  from: string;
  paths: readonly string[];
  tree: JoinTree;
}

/** A page of the documents that hold the document's id. */
export interface ChildJoin {
  relation: Relation;
  request: ListRequest;
  /** Whether each also has what its array holds about the document. */
  withEntry?: boolean;
  tree: JoinTree;
}

export interface JoinedRow {
  row: Document & { _id: string };
  /** By the index of the join. */
  named: JoinedRow[][];
  children: JoinedRow[][];
}

/** The document with this id and all that the tree joins to it; undefined where there is none. One command. */
export async function findJoined(
  { collection }: Source<Document & { _id: string }>,
  id: string,
  tree: JoinTree,
  read: ReadOptions,
): Promise<JoinedRow | undefined> {
  const [found] = await joinedRows(collection, { $eq: id }, tree, read);
  return found;
}

/** A list of each parent's children that is read together with the parents. */
export interface JoinedList {
  relation: Relation;
  /** Must take no more than fits into one document with the parent. */
  request: ChildRequest;
}

/**
 * The documents with these ids, and the page of each list that hangs on them. One command.
 * @returns for each document that is there, its row and its children by the index of the list
 */
export async function findParentsWithChildren(
  { collection }: Source<Document & { _id: string }>,
  ids: readonly string[],
  fields: FieldsRead,
  lists: readonly JoinedList[],
  read: ReadOptions,
): Promise<{ row: ChildRow; children: ChildRow[][] }[]> {
  const children = lists.map(({ relation, request }): ChildJoin => ({
    relation,
    request,
    withEntry: request.withEntry,
    tree: { fields: request, named: [], children: [] },
  }));
  const found = await joinedRows(collection, { $in: ids }, { fields, named: [], children }, read);
  return found.map((parent) => ({
    row: parent.row,
    children: parent.children.map((list) => list.map(({ row }) => row)),
  }));
}

async function joinedRows(
  collection: Collection<Document & { _id: string }>,
  ids: Document,
  tree: JoinTree,
  read: ReadOptions,
): Promise<JoinedRow[]> {
  try {
    const stages = [{ $match: { _id: ids } }, ...treeStages(tree)];
    const found = await aggregateAll<JoinedRow["row"], JoinedRow["row"]>(collection, stages, read);
    return found.map((row) => joinedRow(row, tree));
  } catch (error) {
    throw storeFailure(error);
  }
}

// No field of a document has such a name.
const idsField = (index: number): string => `ids:${index}`;
const namedField = (index: number): string => `named:${index}`;
const childrenField = (index: number): string => `children:${index}`;

function treeStages(
  { fields: { paths, firstOf = {} }, named, children }: JoinTree,
  besides: Document = {},
): Document[] {
  // After the projection, for a list may be read entry by entry, of which a projection cannot take the first ones.
  const cut = Object.entries(firstOf).map(([path, most]) => [path, { $slice: [`$${path}`, most] }]);
  return [
    { $project: { ...stageProjection({ paths }), ...besides } },
    ...(cut.length > 0 ? [{ $set: Object.fromEntries(cut) as Document }] : []),
    ...named.flatMap(namedStages),
    ...children.map(childStage),
  ];
}

function childStage({ relation, request, withEntry, tree }: ChildJoin, index: number): Document {
  const { variables, projected } = childEntry(relation, withEntry);
  return {
    $lookup: {
      from: relation.children,
      localField: "_id",
      foreignField: relation.foreignField,
      ...variables,
      pipeline: [...pageStages(request), ...treeStages(tree, projected)],
      as: childrenField(index),
    },
  };
}

function namedStages({ from, paths, tree }: NamedJoin, index: number): Document[] {
  const [first, ...others] = paths;
  const localField = others.length > 0 ? idsField(index) : first;
  const together = others.length > 0 ? [{ $set: { [idsField(index)]: { $concatArrays: paths.map(idsAt) } } }] : [];
  const pipeline = treeStages(tree);
  return [...together, { $lookup: { from, localField, foreignField: "_id", pipeline, as: namedField(index) } }];
}

function idsAt(path: string): Document {
  return { $cond: [{ $isArray: `$${path}` }, `$${path}`, [`$${path}`]] };
}

function joinedRow(row: Document & { _id: string }, tree: JoinTree): JoinedRow {
  const rowsAt = (field: string, inner: JoinTree): JoinedRow[] =>
    (row[field] as JoinedRow["row"][]).map((one) => joinedRow(one, inner));
  return {
    row,
    named: tree.named.map((join, index) => rowsAt(namedField(index), join.tree)),
    children: tree.children.map((join, index) => rowsAt(childrenField(index), join.tree)),
  };
}
