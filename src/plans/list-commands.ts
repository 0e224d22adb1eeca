import { countChildrenByParents, findChildrenByParents, parentsWithChild } from "../store/child-reads.js";
import type { Store } from "../store/connection.js";
import { findPage } from "../store/find-page.js";
import { countMatching, existsMatching } from "../store/matching-reads.js";
import { nodeSource } from "../store/node-source.js";
import type { ReadOptions } from "../store/read-options.js";
import type { Relation } from "../store/relations.js";
import { beyondOf, EVERYTHING, requestOf, type ListRead } from "./list-reads.js";
import type { ListResult, Row, RowType } from "./plan.js";

export const COLLECTIONS = {
  Article: "articles",
  Provider: "providers",
  Entity: "entities",
  Story: "stories",
  Coverage: "coverage",
  EntityRelations: "entityRelations",
  ProviderRelations: "providerRelations",
} as const;

/** The collection that holds rows of this type. */
export function sourceOf(store: Store, type: RowType): ReturnType<typeof nodeSource> {
  return nodeSource(store, COLLECTIONS[type]);
}

/** The commands that read what is wanted of a list: its rows, how many there are, and what stands on the cursor's other side. */
export function listCommands(list: ListRead, parents: string[], store: Store, read: ReadOptions): Promise<void>[] {
  const { relation, wants } = list;
  if (relation === undefined) {
    return [...(wants.rows ? [readPage(list, store, read)] : []), ...wholeCommands(list, store, read)];
  }
  return [
    ...(wants.rows ? [readChildren(list, relation, parents, store, read)] : []),
    ...childCommands(list, relation, parents, store, read),
  ];
}

/** As listCommands, but for the rows. */
export function childCommands(
  list: ListRead,
  relation: Relation,
  parents: readonly string[],
  store: Store,
  read: ReadOptions,
): Promise<void>[] {
  const {
    wants,
    prepared: { plan },
    results,
  } = list;
  const beyond = beyondOf(list);
  const counting = async (): Promise<void> => {
    const { match } = await plan.whole();
    const counts = await countChildrenByParents(store, relation, parents, match, read);
    for (const id of parents) resultOf(results, id).count = counts.get(id) ?? 0;
  };
  const looking = async (request: NonNullable<typeof beyond>): Promise<void> => {
    const found = await parentsWithChild(store, relation, parents, request, read);
    for (const id of parents) resultOf(results, id).beyond = found.has(id);
  };
  return [...(wants.count ? [counting()] : []), ...(beyond ? [looking(beyond)] : [])];
}

async function readChildren(
  list: ListRead,
  relation: Relation,
  parents: readonly string[],
  store: Store,
  read: ReadOptions,
): Promise<void> {
  const rows = await findChildrenByParents(store, relation, parents, requestOf(list), read);
  for (const id of parents) resultOf(list.results, id).rows = (rows.get(id) ?? []) as Row[];
}

async function readPage(list: ListRead, store: Store, read: ReadOptions): Promise<void> {
  const rows = await findPage(sourceOf(store, list.type), requestOf(list), list.fields, read);
  resultOf(list.results, EVERYTHING).rows = rows as Row[];
}

function wholeCommands(list: ListRead, store: Store, read: ReadOptions): Promise<void>[] {
  const {
    type,
    wants,
    prepared: { plan },
    results,
  } = list;
  const source = sourceOf(store, type);
  const beyond = beyondOf(list);
  const counting = async (): Promise<void> => {
    const { match } = await plan.whole();
    resultOf(results, EVERYTHING).count = await countMatching(source, match, read);
  };
  const looking = async (request: NonNullable<typeof beyond>): Promise<void> => {
    resultOf(results, EVERYTHING).beyond = await existsMatching(source, request, read);
  };
  return [...(wants.count ? [counting()] : []), ...(beyond ? [looking(beyond)] : [])];
}

function resultOf(results: ListRead["results"], parentId: string): ListResult {
  let result = results.get(parentId);
  if (!result) results.set(parentId, (result = { rows: [] }));
  return result;
}
