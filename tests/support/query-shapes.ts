import type { FoundRelations } from "./found-relations.js";
import type { SampleGraph } from "./sample-graph.js";

const ARTICLE_ORDERS = ["PUBLISHED_AT", "INGESTED_AT", "QUALITY", "HEAT", "TITLE", "PROVIDER_NAME"];
const DIRECTIONS = ["ASC", "DESC"];
const ARTICLE_FILTERS = [
  'id: { eq: "x" }',
  'id: { notIn: ["x"] }',
  'title: { eq: "x" }',
  'title: { in: ["x"] }',
  'title: { contains: "x" }',
  'title: { startsWith: "x" }',
  'category: { eq: "World" }',
  "category: { isNull: true }",
  'category: { contains: "x" }',
  "kind: { eq: VIDEO }",
  "kind: { notIn: [VIDEO] }",
  'publishedAt: { gte: "2020-01-02T00:00:00Z", lt: "2020-01-05T00:00:00Z" }',
  "publishedAt: { isNull: true }",
  'ingestedAt: { gt: "2024-01-01T00:00:00Z" }',
  "quality: { gte: 50 }",
  "quality: { in: [0, 50] }",
  "heat: { lt: 1 }",
  "heat: { ne: 1 }",
  "isStub: true",
  "or: [{ isStub: true }, { quality: { gt: 0 } }]",
  "not: { isStub: true }",
  "or: []",
  'provider: { domain: { eq: "x" } }',
  "provider: {}",
  'topics: { some: { slug: { eq: "x" } } }',
  "mentions: { none: { isStub: true }, size: { gte: 1 } }",
  "related: { every: { quality: { gte: 50 } } }",
];
const ARTICLE_SEARCHES = [
  'search: { query: "smile" }',
  'search: { query: "smile part" }, orderBy: [{ field: RELEVANCE, direction: DESC }]',
  'search: { query: "smile part", mode: ANY, fields: [TITLE, EXCERPT] }, filter: { isStub: false }',
  'search: { query: "smile part", mode: PHRASE }',
  'search: { query: "零一" }',
];
const PROVIDER_FILTERS = [
  'id: { ne: "x" }',
  'name: { eq: "x" }',
  'name: { contains: "x" }',
  'domain: { eq: "x" }',
  'domain: { startsWith: "x" }',
  "domain: { isNull: true }",
  "articles: { some: { heat: { gt: 0 } }, size: { gt: 1 } }",
];
const ENTITY_FILTERS = [
  'id: { ne: "x" }',
  'name: { eq: "x" }',
  'name: { startsWith: "x" }',
  'slug: { eq: "x" }',
  'slug: { contains: "x" }',
  "isStub: true",
  "articles: { none: { isStub: true } }",
];

const EDGES = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

/** A list, and how to ask for its next page and the one before by a cursor: every command that a list can send. */
export interface ListShape {
  /** The query around the list. */
  wrap: (list: string) => string;
  field: string;
  args: string;
}

export const listQuery = ({ wrap, field, args }: ListShape, page: string): string =>
  wrap(`list: ${field}(${[page, args].filter(Boolean).join(", ")}) { ${EDGES} totalCount }`);

const ordersOf = (fields: readonly string[]) =>
  fields.flatMap((field) => DIRECTIONS.map((direction) => `orderBy: [{ field: ${field}, direction: ${direction} }]`));

/** Every list of the API in every order, with every kind of filter. */
export function listShapes({ articles, providers, entities }: SampleGraph, { stories }: FoundRelations): ListShape[] {
  const root = (list: string) => `{ root: __typename ${list} }`;
  const below = (parents: string, ids: readonly string[]) => (list: string) =>
    `{ nodes(ids: [${ids.map((id) => `"${id}"`).join(",")}]) { id ... on ${parents} { ${list} } } }`;
  const inArticles = below(
    "Article",
    articles.map(({ _id }) => _id),
  );
  const inProviders = below(
    "Provider",
    providers.map(({ _id }) => _id),
  );
  const inEntities = below(
    "Entity",
    entities.map(({ _id }) => _id),
  );
  const inStories = below(
    "Story",
    stories.map(({ _id }) => _id),
  );
  const several = "orderBy: [{ field: QUALITY, direction: DESC }, { field: TITLE, direction: ASC }]";
  const articleArgs = [
    "",
    several,
    ...ordersOf(ARTICLE_ORDERS),
    ...ARTICLE_FILTERS.map((filter) => `filter: { ${filter} }`),
    ...ARTICLE_SEARCHES,
    `filter: { title: { contains: "2" } }, ${several}`,
  ];
  const shapes = (wrap: ListShape["wrap"], field: string, args: readonly string[]) =>
    args.map((one) => ({ wrap, field, args: one }));
  return [
    ...shapes(root, "articles", articleArgs),
    ...shapes(root, "providers", [
      "",
      ...ordersOf(["NAME", "DOMAIN", "ARTICLE_COUNT"]),
      ...PROVIDER_FILTERS.map((filter) => `filter: { ${filter} }`),
    ]),
    ...shapes(root, "entities", [
      "",
      ...ordersOf(["NAME", "ARTICLE_COUNT"]),
      ...ENTITY_FILTERS.map((filter) => `filter: { ${filter} }`),
      'search: { query: "smile" }, orderBy: [{ field: RELEVANCE, direction: DESC }]',
    ]),
    ...shapes(root, "stories", [""]),
    ...shapes(inProviders, "articles", articleArgs),
    ...shapes(inEntities, "articles", articleArgs),
    ...shapes(inStories, "articles", [""]),
    ...shapes(inProviders, "entities", [""]),
    ...shapes(inProviders, "related", [""]),
    ...shapes(inEntities, "related", [""]),
    ...shapes(inEntities, "providers", [""]),
    ...shapes(inEntities, "backlinks", [""]),
    ...shapes(inEntities, "links", [""]),
    ...shapes(inArticles, "relatedFrom", [""]),
    ...shapes(inArticles, "related", ["", "filter: { isStub: false }"]),
    ...shapes(inArticles, "mentions", [""]),
  ];
}

/** Every way to one node, with what hangs on it without being a list, and lists that have no pages. */
export function lookUpQueries({ articles, providers, entities }: SampleGraph): string[] {
  const [article] = articles;
  const provider = providers.find(({ domain }) => domain !== undefined);
  const [entity, another] = entities;
  const query = (field: string, key: string, value: string | undefined, selection = "id") =>
    `{ ${field}(${key}: ${JSON.stringify(value)}) { ${selection} } }`;
  return [
    query("node", "id", article?._id),
    query(
      "article",
      "id",
      article?._id,
      "id provider { name } topics { name } related { edges { sharedEntities { name } } } story { title providers { name } entities { name } }",
    ),
    query("article", "url", article?.url),
    query("provider", "id", provider?._id),
    query("provider", "domain", provider?.domain),
    query("entity", "id", entity?._id),
    query("entity", "slug", entity?.slug),
    query("entity", "name", entity?.name),
    ...["", '(asOf: "2020-01-12T00:00:00Z", windowDays: 4)'].map(
      (args) => `{ trendingEntities${args} { entity { name } } }`,
    ),
    `{ path(from: "${entity?._id}", to: "${another?._id}") { from { id } to { name } via article { title } } }`,
    // Found as they are, with another word, with a letter too many, and with typos in two long words.
    ...["z", "zurich 1", "zurichh", "part zurixh", "quotedlyy interestinkly"].map(
      (typed) => `{ suggest(prefix: "${typed}", first: 5) { text node { id ... on Entity { summary } } } }`,
    ),
  ];
}
