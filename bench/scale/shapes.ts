import { FLAT, NESTED, ONE, PAGE } from "../workloads.js";
import type { SampleValues } from "./sample-values.js";

/** A way to ask that is measured at two sizes of store. */
export interface Shape {
  name: string;
  query: string;
  /** Which of the sample values it takes. */
  takes: (keyof SampleValues)[];
  /** Takes `$cursor`: of the row in the middle of the list. */
  fromTheMiddle?: true;
  /** What its cost grows with; undefined where it must be the same at any size. */
  growsWith?: string;
}

export const FIRST_PAGE = "newest page";
export const MIDDLE_PAGE = "page after the middle row";

/** What a list of headlines needs. */
const HEADLINE = "nodes { id title url publishedAt } pageInfo { hasNextPage endCursor }";

function page(args: string, types = "", more = ""): string {
  return `query Page${types && `(${types})`} { articles(${args}) { ${HEADLINE} ${more} } }`;
}

function search(words: string, mode: string, orderBy = ""): string {
  return page(
    `first: 20, search: { query: $${words}, mode: ${mode} }${orderBy && `, ${orderBy}`}`,
    `$${words}: String!`,
  );
}

const RELEVANCE = "orderBy: [{ field: RELEVANCE, direction: DESC }]";
const FACETS =
  "facets(by: [PROVIDER, TOPIC, KIND, CATEGORY, YEAR]) { field distinctCount buckets { value label count } }";
const ABOUT = "filter: { topics: { some: { name: { eq: $name } } } }";

export const SHAPES: readonly Shape[] = [
  { name: FIRST_PAGE, query: page("first: 20"), takes: [] },
  {
    name: MIDDLE_PAGE,
    query: page("first: 20, after: $cursor", "$cursor: String!"),
    takes: [],
    fromTheMiddle: true,
  },
  {
    name: "page before the middle row",
    query: page("last: 20, before: $cursor", "$cursor: String!"),
    takes: [],
    fromTheMiddle: true,
  },
  {
    name: "article by id",
    query:
      "query One($id: ID!) { article(id: $id) { id title body url publishedAt provider { name } topics { name } } }",
    takes: ["id"],
  },
  {
    name: "article by URL",
    query: "query One($url: URL!) { article(url: $url) { id title body publishedAt provider { name } } }",
    takes: ["url"],
  },
  {
    name: "provider by domain, its 5 newest",
    query: `query One($domain: String!) { provider(domain: $domain) { id name articles(first: 5) { ${HEADLINE} } } }`,
    takes: ["domain"],
  },
  {
    name: "entity by name, its 5 hottest",
    query: `query One($name: String!) {
      entity(name: $name) { id summary articles(first: 5, orderBy: [{ field: HEAT, direction: DESC }]) { ${HEADLINE} } }
    }`,
    takes: ["name"],
  },
  { name: "workload Flat", query: FLAT, takes: [] },
  { name: "workload One", query: ONE, takes: ["id"] },
  { name: "workload Page", query: PAGE.replaceAll("$after", "$cursor"), takes: [], fromTheMiddle: true },
  { name: "workload Nested", query: NESTED, takes: [] },
  {
    name: "filter: provider's domain",
    query: page("first: 20, filter: { provider: { domain: { eq: $domain } } }", "$domain: String!"),
    takes: ["domain"],
  },
  {
    name: "filter: some mention",
    query: page("first: 20, filter: { mentions: { some: { name: { eq: $name } } } }", "$name: String!"),
    takes: ["name"],
  },
  {
    name: "filter: a month, no related video",
    query: page(
      "first: 20, filter: { publishedAt: { gte: $from, lt: $to }, related: { none: { kind: { eq: VIDEO } } } }",
      "$from: DateTime!, $to: DateTime!",
    ),
    takes: ["from", "to"],
  },
  {
    name: "providers with some article of a title",
    query: `query Page($titleStart: String!) {
      providers(first: 20, filter: { articles: { some: { title: { startsWith: $titleStart } } } }) { nodes { id name } }
    }`,
    takes: ["titleStart"],
    growsWith: "matching articles",
  },
  {
    name: "filter: title startsWith",
    query: page("first: 20, filter: { title: { startsWith: $titleStart } }", "$titleStart: String!"),
    takes: ["titleStart"],
    growsWith: "articles, until a page is full",
  },
  {
    name: "filter: title contains",
    query: page("first: 20, filter: { title: { contains: $titlePart } }", "$titlePart: String!"),
    takes: ["titlePart"],
    growsWith: "articles, until a page is full",
  },
  {
    name: "order by quality, then title",
    query: page("first: 20, orderBy: [{ field: QUALITY, direction: DESC }, { field: TITLE, direction: ASC }]"),
    takes: [],
    growsWith: "articles of the same quality",
  },
  {
    name: "search, newest first: rare word",
    query: search("rareWord", "ALL"),
    takes: ["rareWord"],
    growsWith: "matching articles",
  },
  { name: "search, newest first: common word", query: search("commonWord", "ALL"), takes: ["commonWord"] },
  {
    name: "search, best first: rare word",
    query: search("rareWord", "ALL", RELEVANCE),
    takes: ["rareWord"],
    growsWith: "matching articles",
  },
  {
    name: "search, best first: two words",
    query: search("twoWords", "ALL", RELEVANCE),
    takes: ["twoWords"],
    growsWith: "matching articles",
  },
  {
    name: "search, best first: phrase",
    query: search("name", "PHRASE", RELEVANCE),
    takes: ["name"],
    growsWith: "articles with the rarest of its words",
  },
  {
    name: "suggest",
    query: "query Suggest($prefix: String!) { suggest(prefix: $prefix) { text node { id } } }",
    takes: ["prefix"],
  },
  {
    name: "5 facets of a topic's articles",
    query: `query Facets($name: String!) { articles(first: 20, ${ABOUT}) { ${HEADLINE} ${FACETS} } }`,
    takes: ["name"],
    growsWith: "matching articles",
  },
  {
    name: "5 facets of everything",
    query: page("first: 20", "", FACETS),
    takes: [],
    growsWith: "articles",
  },
  {
    name: "timeline of a topic by month",
    query: `query Timeline($name: String!) { articles(first: 1, ${ABOUT}) { timeline(interval: MONTH) { start count } } }`,
    takes: ["name"],
    growsWith: "matching articles",
  },
  {
    name: "totalCount of a topic",
    query: `query Count($name: String!) { articles(first: 1, ${ABOUT}) { totalCount } }`,
    takes: ["name"],
    growsWith: "matching articles",
  },
  {
    name: "totalCount of everything",
    query: "query Count { articles(first: 1) { totalCount } }",
    takes: [],
    growsWith: "articles",
  },
];
