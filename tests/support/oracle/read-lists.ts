import type { Store } from "../../../src/store/connection.js";
import { ask } from "../ask.js";

/** A page of a list as these queries select it. */
export interface Connection {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string }; score?: number | null }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Page arguments as a client writes them. */
export interface PageVariables {
  first?: number;
  after?: string | null;
  last?: number;
  before?: string | null;
}

export type ReadPage = (page: PageVariables) => Promise<Connection>;

/** What a list is asked for, whatever the page. */
export interface ListVariables {
  filter: object | null;
  orderBy: object[] | null;
  search?: object | null;
  /** See createContext; no variable of the query. */
  mostNamedIds?: number;
}

type Type = "Article" | "Provider" | "Entity";

const TYPES = { articles: "Article", providers: "Provider", entities: "Entity" } as const;

function declared(type: Type): string {
  const search = type === "Provider" ? "" : "$search: TextSearch";
  return `$first: Int, $after: String, $last: Int, $before: String, $filter: ${type}Filter, $orderBy: [${type}Order!] ${search}`;
}

function list(field: keyof typeof TYPES): string {
  const searched = field !== "providers";
  return `list: ${field}(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy
    ${searched ? "search: $search" : ""}) {
    nodes { id } edges { cursor node { id } ${searched ? "score" : ""} } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
}

/** Reads a list at the root of the query. */
export function reader(store: Store, field: keyof typeof TYPES, given: ListVariables): ReadPage {
  const source = `query (${declared(TYPES[field])}) { ${list(field)} }`;
  return async (page) => (await asked<{ list: Connection }>(store, source, given, page)).list;
}

/** Reads the articles of one provider or entity. */
export function readerBelow(store: Store, parent: "provider" | "entity", id: string, given: ListVariables): ReadPage {
  const source = `query ($id: ID!, ${declared("Article")}) { parent: ${parent}(id: $id) { ${list("articles")} } }`;
  return async (page) =>
    (await asked<{ parent: { list: Connection } }>(store, source, given, { id, ...page })).parent.list;
}

/** Reads the articles of all providers or entities, of which there must be 100 at most: by parent, the page of each. */
export async function readBelowAll(
  store: Store,
  parents: "providers" | "entities",
  given: ListVariables,
  page: PageVariables,
): Promise<Map<string, Connection>> {
  const source = `query (${declared("Article")}) { parents: ${parents}(first: 100) { nodes { id ${list("articles")} } } }`;
  const { parents: all } = await asked<{ parents: { nodes: { id: string; list: Connection }[] } }>(
    store,
    source,
    given,
    page,
  );
  return new Map(all.nodes.map((parent) => [parent.id, parent.list]));
}

function asked<D>(
  store: Store,
  source: string,
  { mostNamedIds, ...given }: ListVariables,
  page: PageVariables & { id?: string },
): Promise<D> {
  return ask<D>(store, source, { ...given, ...page }, mostNamedIds === undefined ? {} : { mostNamedIds });
}
