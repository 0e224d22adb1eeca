import { postJson } from "../load/http-request.js";

/** A request as a client at this address sends it through one proxy. */
function from(address: string, query: string): Buffer {
  const text = postJson("/graphql", { query }).toString("utf8");
  return Buffer.from(text.replace("\r\nHost:", `\r\nX-Forwarded-For: ${address}\r\nHost:`));
}

const CHEAP = [
  "{ articles(first: 10) { nodes { id title publishedAt } } }",
  "{ articles(first: 5) { nodes { id title provider { name } topics { name } } } }",
  "{ providers(first: 20) { nodes { id name articleCount: articles(first: 1) { nodes { title } } } } }",
  "{ entities(first: 20) { nodes { id name } } }",
];

const chain = (leaf: string) =>
  Array.from({ length: 6 }).reduce<string>(
    (inner) => `{ mentions: { some: { articles: { some: ${inner} } } } }`,
    `{ title: { contains: "${leaf}" } }`,
  );

/** Legal, and each a second or more of work for the store or for the server. */
const COSTLY = [
  ...["a", "ba", "lo"].map((leaf) => `{ articles(filter: ${chain(leaf)}) { totalCount nodes { id } } }`),
  "{ entities(first: 100) { nodes { articles(first: 100) { nodes { id title body } } } } }",
  "{ articles(first: 100) { nodes { id related(first: 100) { nodes { id mentions(first: 20) { nodes { id } } } } } } }",
];

const page =
  "articles(first: 100) { nodes { related(first: 100) { nodes { related(first: 100) { nodes { id } } } } } }";

/** Beyond a limit each: of cost, depth and tokens. */
const REFUSED = [
  `{ ${page} }`,
  `{ ${"articles { nodes { provider { ".repeat(10)} id ${"} } }".repeat(10)} }`,
  `{ ${Array.from({ length: 900 }, (_, at) => `a${at}: __typename`).join(" ")} }`,
];

const clients = (count: number, queries: readonly string[], network: string): Buffer[] =>
  Array.from({ length: count * queries.length }, (_, at) =>
    from(`${network}.${(at % count) + 1}`, queries[at % queries.length] as string),
  );

export const HONEST = clients(25, CHEAP, "10.0.1");
export const ABUSE: Readonly<Record<string, { requests: readonly Buffer[]; perSecond: number }>> = {
  "beside 50 refused a second": { requests: clients(7, REFUSED, "10.0.2"), perSecond: 50 },
  "beside 5 costly a second": { requests: clients(7, COSTLY, "10.0.3"), perSecond: 5 },
};
