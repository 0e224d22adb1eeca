import { existsSync, readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/http/limits/limits.js";
import { startGraphServer } from "../../support/graph-server.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });
let server: StandInServer;
beforeAll(async () => {
  server = await startGraphServer(store());
});
afterAll(() => server.app.close());

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");

describe("a query within the limits", () => {
  it("may be the whole introspection query", async () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    });
    const { status, json } = await post(server.url, { query });
    expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
  });

  it.skipIf(!existsSync("examples"))("may be any of the ready queries (where they are there)", async () => {
    const names = readdirSync("examples").filter((name) => name.endsWith(".graphql"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { json } = await post(server.url, { query: readFileSync(`examples/${name}`, "utf8") });
      const codes = json.errors?.map(({ extensions }) => extensions["code"]) ?? [];
      expect({ name, codes: codes.filter((code) => code !== "BAD_USER_INPUT") }).toEqual({ name, codes: [] });
    }
  });

  it("may be 100 articles with provider, related articles and entities, each with what belongs to it", async () => {
    const query = `{ articles(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id title excerpt url publishedAt kind provider { name articles(first: 5) { nodes { title } } }
      related(first: 5) { nodes { title provider { name } } }
      mentions(first: 5) { edges { count node { name articles(first: 3) { nodes { title } } } } } } } } }`;
    const { status, json } = await post(server.url, { query });
    expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
  });

  it("may be 50 articles with what is related, what they mention and the story they tell; and 50 stories, providers and entities", async () => {
    const stories =
      "title firstPublishedAt providers { name } entities { name } articles(first: 3) { nodes { title url } }";
    for (const query of [
      `{ articles(first: 50) { nodes { title related(first: 5) { edges { reason score node { title } } }
         mentions(first: 5) { edges { salience node { name } } } story { ${stories} } } } }`,
      `{ stories(first: 50) { nodes { ${stories} } } }`,
      `{ providers(first: 50) { nodes { related(first: 5) { edges { score node { name } sharedEntities { name } } } } }
         entities(first: 50) { nodes { related(first: 10) { edges { score sharedArticleCount linked node { name } } } } } }`,
    ]) {
      const { status, json } = await post(server.url, { query });
      expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
    }
  });
});

describe("a query beyond the limits", () => {
  const fragmentChain =
    `{ ...f0 } ${times(80, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 2} }`)} ` +
    "fragment f80 on Query { __typename } fragment f81 on Query { __typename }";
  const nestedPages = `{ articles(first: 100) { nodes { related(first: 100) { nodes { related(first: 100) { nodes { id } } } } } } }`;
  it.each([
    ["tokens", `{ ${times(LIMITS.tokens, () => "__typename")} }`],
    ["a flood of brackets", `{ articles(filter: ${"[".repeat(90_000)}) { totalCount } }`],
    ["depth", `{ ${"articles { nodes { provider { ".repeat(8)} name ${"} } }".repeat(8)} }`],
    ["aliases", `{ ${times(201, (i) => `a${i}: __typename`)} }`],
    ["directives", `{ articles ${times(6, () => "@skip(if: false)")} { totalCount } }`],
    ["root fields", `{ ${times(61, () => "__typename")} }`],
    ["a chain of fragments", fragmentChain],
    ["nested pages", nestedPages],
    [
      "nested pages of related providers",
      "{ providers(first: 100) { nodes { related(first: 100) { nodes { related { totalCount } } } } } }",
    ],
    [
      "nested pages of related entities",
      "{ entities(first: 100) { nodes { related(first: 100) { nodes { related { totalCount } } } } } }",
    ],
    [
      "nested pages of stories",
      "{ stories(first: 100) { nodes { articles(first: 100) { nodes { story { articles { totalCount } } } } } } }",
    ],
    ["nested default pages", `{ articles { ${"nodes { related { ".repeat(3)} totalCount ${"} }".repeat(3)} } }`],
    [
      "nested introspection",
      `{ __schema { types { ${"fields { type { ".repeat(2)} fields { args { type { fields { name args { name } } } } } ${"} }".repeat(2)} } } }`,
    ],
  ])("is refused with QUERY_TOO_COSTLY or as invalid, soon, and without a store command: %s", async (_name, query) => {
    const before = process.cpuUsage();
    const { status, json } = await post(server.url, { query });
    const { user, system } = process.cpuUsage(before);
    expect(status).toBe(400);
    expect(["QUERY_TOO_COSTLY", "GRAPHQL_VALIDATION_FAILED"]).toContain(json.errors?.[0]?.extensions["code"]);
    expect(json.errors?.[0]?.extensions["requestId"]).toBeTypeOf("string");
    expect((user + system) / 1000).toBeLessThan(1_000);
  });

  it("tells which limit and what to do", async () => {
    const { json } = await post(server.url, { query: nestedPages });
    expect(json.errors).toMatchObject([
      {
        message:
          "The query may read 10101 pages of lists; at most 5000 are allowed. Most of it is articles.nodes.related.nodes.related: 1000000 objects on 10000 pages.",
        extensions: { code: "QUERY_TOO_COSTLY", remedy: expect.stringContaining("smaller pages") as string },
      },
    ]);
  });

  it("is refused whether its pages stand in the text or in variables, again and again", async () => {
    const query =
      "query ($n: Int) { articles(first: $n) { nodes { related(first: $n) { nodes { id related(first: $n) { totalCount } } } } } }";
    for (const [n, status] of [
      [100, 400],
      [5, 200],
      [100, 400],
      [undefined, 200],
      [5, 200],
    ] as const) {
      expect((await post(server.url, { query, variables: { n } })).status).toBe(status);
    }
  });
});

describe("pages out of range", () => {
  it.each([32_036_202, 101, -1])("are refused where they are read: first: %i", async (first) => {
    const { json } = await post(server.url, {
      query: "query ($n: Int) { articles(first: $n) { totalCount } }",
      variables: { n: first },
    });
    expect(json.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
