import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failure } from "../../src/errors.js";
import { createExplainer } from "../../src/store/explainer.js";
import type { CommandReport, StoreReport } from "../../src/store/store-report.js";
import { startGraphServer } from "../support/graph-server.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { post, type StandInServer } from "../support/stand-in-server.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 60, providers: 8, entities: 12 }, 5);
const store = withStore();
let server: StandInServer;
beforeAll(async () => {
  await insertGraph(store(), graph);
  server = await startGraphServer(store(), { explainer: createExplainer(store()) });
});
afterAll(() => server.app.close());

const ASKING = { "x-newsgraph-explain": "1" };
const NEWEST = "{ articles(first: 3) { nodes { title } } }";
const NESTED =
  "{ providers(first: 5) { nodes { name articles(first: 5) { nodes { title topics { name } } totalCount } } } }";

interface Explained {
  data?: unknown;
  errors?: { extensions: Record<string, unknown> }[];
  extensions?: { explain: StoreReport & { engine: string } };
}

async function send(query: string, headers: Record<string, string> = ASKING, to = server): Promise<Explained> {
  return (await post(to.url, { query }, headers)).json as Explained;
}

async function explain(query: string, to: StandInServer): Promise<StoreReport & { engine: string }> {
  const { errors, extensions } = await send(query, ASKING, to);
  expect(errors).toBeUndefined();
  return extensions?.explain as StoreReport & { engine: string };
}

const indexesOf = ({ commands }: StoreReport): string[] =>
  commands.flatMap(({ indexes = [] }) => indexes.map(({ collection, name }) => `${collection}.${name}`));

describe("an answer", () => {
  it("is explained where the header asks for it, and is else the same", async () => {
    const plain = await send(NESTED, {});
    const { extensions, ...explained } = await send(NESTED);
    expect(explained).toEqual(plain);
    expect(plain.extensions).toBeUndefined();
    expect(extensions).toEqual({ explain: expect.any(Object) });
    for (const value of ["0", "", "yes"]) expect(await send(NESTED, { "x-newsgraph-explain": value })).toEqual(plain);
  });

  it("is explained to GET too", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(NEWEST)}`, { headers: ASKING });
    expect(await response.json()).toMatchObject({ extensions: { explain: { commandCount: 1 } } });
  });

  it("is explained to pages of allowed origins, whose browsers ask first", async () => {
    const { headers } = await fetch(`${server.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "http://localhost:3000", "access-control-request-headers": "x-newsgraph-explain" },
    });
    expect(headers.get("access-control-allow-headers")?.split(", ")).toContain("x-newsgraph-explain");
  });

  it("is plain where the server explains nothing, or cannot", async () => {
    const plain = await send(NEWEST, {});
    const off = await startGraphServer(store());
    expect(await send(NEWEST, ASKING, off)).toEqual(plain);
    await off.app.close();
    const explainer = { begin: () => Promise.reject(failure("STORE_UNREACHABLE")), close: async () => {} };
    const broken = await startGraphServer(store(), { explainer });
    expect(await send(NEWEST, ASKING, broken)).toEqual(plain);
    expect(broken.logged).toContainEqual(expect.objectContaining({ msg: "a request could not be explained" }));
    await broken.app.close();
  });

  it("with errors keeps them and tells of what was read all the same", async () => {
    const source = `{ provider(domain: "p1.example.com") { articles(after: "x") { nodes { title } } } articles(first: 2) { nodes { title } } }`;
    const { extensions, ...explained } = await send(source, { ...ASKING, "x-request-id": "a" });
    expect(explained).toEqual(await send(source, { "x-request-id": "a" }));
    expect(explained.errors).toMatchObject([{ extensions: { code: "INVALID_CURSOR", requestId: "a" } }]);
    expect(extensions?.explain.commandCount).toBeGreaterThanOrEqual(2);
  });

  it("that never came to the store tells so", async () => {
    for (const source of ["{ nothing }", "{ articles", "{ __typename }"]) {
      const { extensions } = await send(source);
      expect(extensions?.explain).toMatchObject({ commandCount: 0, waveCount: 0, storeMilliseconds: 0, commands: [] });
    }
  });
});

describe.each(["plans", "graphql-js"])("an explanation of what %s answers", (engine) => {
  /** Resolvers read one row beyond the page in any case, plans where its flag is asked. */
  const beyond = engine === "plans" ? 0 : 1;
  let asked: StandInServer;
  beforeAll(async () => {
    asked = await startGraphServer(store(), { explainer: createExplainer(store()), plans: engine === "plans" });
  });
  afterAll(() => asked.app.close());

  it("names it", async () => {
    expect((await explain(NEWEST, asked)).engine).toBe(engine);
  });

  it("tells each command's collection, time, rows, and what it asked for", async () => {
    const { commands, commandCount, waveCount, milliseconds, storeMilliseconds } = await explain(NEWEST, asked);
    expect({ commandCount, waveCount }).toEqual({ commandCount: 1, waveCount: 1 });
    const [{ at, milliseconds: own = NaN, ...command }] = commands as [CommandReport];
    expect(command).toMatchObject({
      operation: "find",
      collection: "articles",
      wave: 1,
      rows: 3 + beyond,
      keysExamined: 3 + beyond,
      documentsExamined: 3 + beyond,
      scans: [],
      command: { filter: {}, limit: 3 + beyond },
    });
    expect(own).toBeGreaterThan(0);
    expect(storeMilliseconds).toBe(own);
    expect(at + own).toBeLessThanOrEqual(milliseconds + 0.02);
  });

  it("names the index of the newest page, of a look-up by id and by domain, and of nested pages", async () => {
    expect(indexesOf(await explain(NEWEST, asked))).toEqual(["articles.sort.publishedAtDesc_-1__id_-1"]);
    const [article] = graph.articles;
    expect(indexesOf(await explain(`{ node(id: "${article?._id}") { ... on Article { title } } }`, asked))).toEqual([
      "articles._id_",
    ]);
    expect(indexesOf(await explain(`{ provider(domain: "p1.example.com") { name } }`, asked))).toEqual([
      "providers.domain_1",
    ]);
    const nested = indexesOf(await explain(NESTED, asked));
    expect(nested).toContain("articles.providerId_1_sort.publishedAtDesc_-1__id_-1");
    expect(nested).toContain("entities._id_");
    expect(nested).toContain("providers.sort.name_1__id_1");
  });

  it("counts what nested pages look at, also for one parent", async () => {
    const { commands } = await explain(
      `{ provider(domain: "p1.example.com") { articles(first: 2) { nodes { title } } } }`,
      asked,
    );
    const nested = commands.find(({ indexes }) => indexes?.some(({ collection }) => collection === "articles"));
    expect(nested?.documentsExamined).toBeGreaterThanOrEqual(2);
  });

  it("tells in which wave each command went out", async () => {
    const { commands, waveCount } = await explain(NESTED, asked);
    const waveOf = (wanted: string) => commands.find(({ collection }) => collection === wanted)?.wave;
    expect(waveOf("providers")).toBe(1);
    expect(waveOf("entities")).toBe(waveCount);
    expect(waveCount).toBeGreaterThan(1);
  });

  it("has the commands of its own request alone, whatever runs beside it, under the same request id too", async () => {
    const sizes = Array.from({ length: 24 }, (_, index) => index + 1);
    await Promise.all(
      sizes.map(async (size) => {
        const headers = size % 4 === 0 ? {} : { ...ASKING, "x-request-id": "same" };
        const { extensions } = await send(`{ articles(first: ${size}) { nodes { title } } }`, headers, asked);
        const limits = extensions?.explain.commands.map(({ command }) => command["limit"]);
        expect(limits).toEqual(size % 4 === 0 ? undefined : [size + beyond]);
      }),
    );
  });

  it("has nothing of sessions, limits of time and comments", async () => {
    const text = JSON.stringify(await send(NESTED, ASKING, asked));
    for (const word of ["lsid", "clusterTime", "maxTimeMS", "comment", "$db", "mongodb:"])
      expect(text).not.toContain(word);
  });
});
