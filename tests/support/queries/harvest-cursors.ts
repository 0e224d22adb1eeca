import type { ApiRequest } from "./request.js";
import type { ListPlace } from "./vocabulary.js";

/** Answers a request with its body. */
type Ask = (request: ApiRequest) => Promise<string>;

const ORDERS = [
  undefined,
  [],
  [{ field: "TITLE", direction: "ASC" }],
  [{ field: "TITLE", direction: "DESC" }],
  [
    { field: "QUALITY", direction: "DESC" },
    { field: "HEAT", direction: "ASC" },
  ],
  [
    { field: "PROVIDER_NAME", direction: "ASC" },
    { field: "PUBLISHED_AT", direction: "ASC" },
    { field: "INGESTED_AT", direction: "DESC" },
  ],
] as const;
const NAMES = [
  undefined,
  [{ field: "NAME", direction: "DESC" }],
  [{ field: "ARTICLE_COUNT", direction: "DESC" }],
] as const;
const RANKED = {
  search: { query: "zurich smile part", mode: "ANY" },
  orderBy: [{ field: "RELEVANCE", direction: "DESC" }],
};

const articleLists = [...ORDERS.map((orderBy) => (orderBy ? { orderBy } : {})), RANKED];
const nameLists = NAMES.map((orderBy) => (orderBy ? { orderBy } : {}));

/** Every list that has cursors: how to come to it, what it is called there, its orders. */
const LISTS: readonly (readonly [coordinate: string, parents: string, orders: readonly Record<string, unknown>[]])[] = [
  ["Query.articles", "", articleLists],
  ["Query.providers", "", nameLists],
  ["Query.entities", "", nameLists],
  ["Query.stories", "", [{}]],
  ["Provider.articles", "providers(first: 8) { nodes", articleLists],
  ["Provider.entities", "providers(first: 8) { nodes", [{}]],
  ["Provider.related", "providers(first: 8) { nodes", [{}]],
  ["Entity.articles", "entities(first: 8) { nodes", articleLists],
  ["Entity.links", "entities(first: 8) { nodes", [{}]],
  ["Entity.backlinks", "entities(first: 8) { nodes", [{}]],
  ["Entity.providers", "entities(first: 8) { nodes", [{}]],
  ["Entity.related", "entities(first: 8) { nodes", [{}]],
  ["Article.related", "articles(first: 20) { nodes", [{}]],
  ["Article.relatedFrom", "articles(first: 20) { nodes", [{}]],
  ["Article.mentions", "articles(first: 20) { nodes", [{}]],
  ["Story.articles", "stories(first: 8) { nodes", [{}]],
];

/** Some cursors of each list and order, as the API gives them. */
export async function harvestCursors(ask: Ask): Promise<Record<string, ListPlace[]>> {
  const places = LISTS.map(async ([coordinate, parents, orders]): Promise<[string, ListPlace[]]> => {
    const list = coordinate.slice(coordinate.indexOf(".") + 1);
    return [coordinate, await Promise.all(orders.map((args) => harvest(ask, list, parents, args)))];
  });
  return Object.fromEntries(await Promise.all(places));
}

async function harvest(ask: Ask, list: string, parents: string, args: Record<string, unknown>): Promise<ListPlace> {
  const written = Object.entries({ first: 30, ...args }).map(([name, value]) => `${name}: ${literal(value)}`);
  const field = `${list}(${written.join(", ")}) { edges { cursor } }`;
  const query = parents === "" ? `{ ${field} }` : `{ ${parents} { ${field} } } }`;
  const body = await ask({ query });
  const cursors = [...body.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = ""]) => cursor);
  if (cursors.length === 0) throw new Error(`There are no cursors in the answer to ${query}: ${body}`);
  return { args, cursors: [...new Set(cursors)] };
}

/** All texts here are names of enum values, but for the search's query. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/"(\w+)":/g, "$1: ")
    .replace(/"([A-Z_]+)"/g, "$1");
}
