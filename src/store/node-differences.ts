import type { Collection, Document } from "mongodb";
import type { Store } from "./connection.js";

const KINDS = { article: "articles", provider: "providers", entity: "entities" } as const;
export type DifferentKind = keyof typeof KINDS;

/** A node that one store has and the other has not, or has otherwise; without the fields that only serve look-ups. */
export interface NodeDifference {
  kind: DifferentKind;
  id: string;
  before?: Document;
  after?: Document;
}

/** What serves searches, orders and the seed itself, and is no content. */
const INTERNAL = {
  search: 0,
  sort: 0,
  fold: 0,
  nameKeys: 0,
  claims: 0,
  context: 0,
  lowerCaseSeen: 0,
  revision: 0,
  ingestedAt: 0,
};
const BATCH = 200;

/** Every node in which two stores differ, kind by kind, in order of ids. */
export async function* streamNodeDifferences(before: Store, after: Store): AsyncGenerator<NodeDifference> {
  for (const kind of Object.keys(KINDS) as DifferentKind[]) {
    let ids: string[] = [];
    for await (const id of differentIds(before, after, kind)) {
      if (ids.push(id) < BATCH) continue;
      yield* differences(before, after, kind, ids);
      ids = [];
    }
    if (ids.length > 0) yield* differences(before, after, kind, ids);
  }
}

async function* differences(
  before: Store,
  after: Store,
  kind: DifferentKind,
  ids: string[],
): AsyncGenerator<NodeDifference> {
  const [old, now] = await Promise.all([nodesById(before, kind, ids), nodesById(after, kind, ids)]);
  for (const id of ids) {
    const [was, is] = [old.get(id), now.get(id)];
    yield { kind, id, ...(was && { before: was }), ...(is && { after: is }) };
  }
}

async function nodesById(store: Store, kind: DifferentKind, ids: string[]): Promise<Map<string, Document>> {
  const rows = await nodesOf(store, kind)
    .find({ _id: { $in: ids } }, { projection: INTERNAL })
    .toArray();
  return new Map(rows.map((row) => [row._id, row]));
}

/** What nodes of these ids are called, as far as this store has them; ids of other things are passed over. */
export async function findNodeNames(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const kind of Object.keys(KINDS) as DifferentKind[]) {
    const rows = nodesOf(store, kind).find({ _id: { $in: [...ids] } }, { projection: { title: 1, name: 1 } });
    for await (const { _id, title, name } of rows) names.set(_id, String(title ?? name ?? ""));
  }
  return names;
}

function nodesOf(store: Store, kind: DifferentKind): Collection<Document & { _id: string }> {
  return store[KINDS[kind]] as unknown as Collection<Document & { _id: string }>;
}

/** Both lists of ids are read in order, side by side, so that neither has to be held. */
async function* differentIds(before: Store, after: Store, kind: DifferentKind): AsyncGenerator<string> {
  const [old, now] = [marks(before, kind), marks(after, kind)];
  let [was, is] = [await old.next(), await now.next()];
  while (!was.done || !is.done) {
    if (is.done || (!was.done && was.value.id < is.value.id)) {
      yield (was.value as Mark).id;
      was = await old.next();
    } else if (was.done || is.value.id < was.value.id) {
      yield is.value.id;
      is = await now.next();
    } else {
      if (was.value.mark !== is.value.mark) yield is.value.id;
      [was, is] = [await old.next(), await now.next()];
    }
  }
}

interface Mark {
  id: string;
  mark: string;
}

/** The revision, and what is kept beside it. */
async function* marks(store: Store, kind: DifferentKind): AsyncGenerator<Mark> {
  const projection = { revision: 1, articleCount: 1, storyId: 1, related: 1 };
  for await (const { _id, ...rest } of nodesOf(store, kind).find({}, { projection, sort: { _id: 1 } }))
    yield { id: _id, mark: JSON.stringify(rest) };
}
