import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchableArticle, type ArticleTexts } from "../support/searchable-articles.js";
import { withStore } from "../support/store.js";
import { startTwoEngines, type TwoEngines } from "../support/two-engines.js";

/** By name, which is the last part of the address. */
const TEXTS: Record<string, ArticleTexts> = {
  ferry: { title: "Ferry crews end their strike", body: "The harbour is open again after nine days." },
  strike: { title: "Teachers strike for a day", body: "Schools in the harbour town stay closed." },
  tide: { title: "Reading the tide", body: "How the moon pulls the water, and how engineers turn it into power." },
  port: { title: "上海港货物减少", body: "今年春天，上海港的货物减少了，因为风暴。" },
  bank: { title: "北京银行开门", body: "北京的一家银行今天开门。" },
  bangkok: { title: "ท่าเรือกรุงเทพปิดในเดือนมีนาคม", body: "พายุทำให้ท่าเรือปิดสามวัน" },
  seoul: { title: "서울에서 새로운 다리가 열린다", body: "다리는 삼월에 열린다." },
};
const FILLER = Array.from({ length: 30 }, (_, at): [string, ArticleTexts] => [
  `filler${at}`,
  { title: `Quiet day ${at}`, body: "Nothing much happened in town, and nobody knows why it was so." },
]);

const SEARCH = `query ($search: TextSearch!, $after: String, $first: Int) {
  articles(search: $search, orderBy: [{ field: RELEVANCE, direction: DESC }], first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { score node { url } highlights { field fragment ranges { start end } } }
  }
}`;

interface Answer {
  data: {
    articles: {
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
      edges: {
        score: number;
        node: { url: string };
        highlights: { fragment: string; ranges: { start: number; end: number }[] }[];
      }[];
    };
  };
  extensions?: { notices: string[] };
}

describe("a search for the best", () => {
  const store = withStore();
  let engines: TwoEngines;
  beforeAll(async () => {
    await store().articles.insertMany([...Object.entries(TEXTS), ...FILLER].map(searchableArticle));
    engines = await startTwoEngines(store());
  });
  afterAll(() => engines.close());

  /** The answer of both engines, which must be the same to the byte. */
  async function search(search: object, page: object = {}): Promise<Answer> {
    const { body } = await engines.compare({ query: SEARCH, variables: { search, first: 10, ...page } });
    return JSON.parse(Buffer.from(body, "latin1").toString("utf8")) as Answer;
  }
  const names = ({ data }: Answer): string[] => data.articles.edges.map(({ node }) => node.url.split("/").at(-1) ?? "");
  const shown = ({ data }: Answer): string[] =>
    data.articles.edges.flatMap(({ highlights }) =>
      highlights.flatMap(({ fragment, ranges }) => ranges.map(({ start, end }) => fragment.slice(start, end))),
    );

  it("finds all of few words where anything has them, and else what comes nearest", async () => {
    expect(names(await search({ query: "strike harbour" }))).toEqual(["strike", "ferry"]);
    expect(names(await search({ query: "ferry strike" }))).toEqual(["ferry"]);
    expect(names(await search({ query: "ferry teachers bananas" })).sort()).toEqual(["ferry", "strike"]);
  });

  it.each([
    ["how do engineers turn the tide into power", "tide"],
    ["why did the crews of the ferry go on strike for so long", "ferry"],
    ["上海港的货物为什么减少了？", "port"],
    ["海港货物", "port"],
    ["哪家银行在北京开门", "bank"],
    ["ทำไมท่าเรือกรุงเทพจึงปิด", "bangkok"],
    ["서울의 새로운 다리는 언제 열리나", "seoul"],
  ])("finds something for a question, the text that answers first: %s", async (query, name) => {
    expect(names(await search({ query }))[0]).toBe(name);
  });

  it("leaves out what has next to nothing of a question", async () => {
    const { data } = await search({ query: "why did the crews of the ferry go on strike" });
    expect(data.articles.totalCount).toBeLessThan(FILLER.length);
  });

  it("finds nothing where nothing has any of it", async () => {
    expect(names(await search({ query: "bananas in pyjamas" }))).toEqual(names(await search({ query: "in" })));
    expect(names(await search({ query: "bananas pyjamas" }))).toEqual([]);
  });

  it.each(["fery", "ferrry", "frery", "fetry"])("forgives a letter in a word that nothing has: %s", async (query) => {
    const found = await search({ query });
    expect(names(found)).toEqual(["ferry"]);
    expect(shown(found)).toEqual(["Ferry"]);
  });

  it("forgives none in other modes, nor in a word that something has", async () => {
    for (const mode of ["ALL", "ANY", "PHRASE"]) expect(names(await search({ query: "fery", mode }))).toEqual([]);
    expect(names(await search({ query: "strke crews" }))).toEqual(["ferry"]);
    expect((await search({ query: "quiet" })).data.articles.totalCount).toBe(FILLER.length);
  });

  it("takes the last word for a beginning where it may be one, and shows what begins so", async () => {
    const found = await search({ query: "crews stri", prefix: true });
    expect(names(found)).toEqual(["ferry"]);
    expect(shown(found)).toEqual(["crews", "strike"]);
    expect(names(await search({ query: "stri" }))).toEqual([]);
  });

  it("looks for the first fifty words of more, and says so", async () => {
    const other = Array.from({ length: 60 }, (_, at) =>
      String.fromCodePoint(0x430 + (at % 30), 0x430 + Math.floor(at / 30)),
    ).join(" ");
    const long = `ferry crews ferry crews ferry crews ${other}`;
    const { extensions, ...found } = await search({ query: long });
    expect(names(found)).toEqual(["ferry"]);
    expect(extensions?.notices).toEqual([expect.stringContaining("50 different words")]);
    expect(await search({ query: "ferry" })).not.toHaveProperty("extensions");
  });

  it("wants what is quoted, and not what a minus stands before", async () => {
    expect(names(await search({ query: '"harbour town" strike' }))).toEqual(["strike"]);
    expect(names(await search({ query: '"town harbour" strike' }))).toEqual([]);
    expect(names(await search({ query: "strike -teachers" }))).toEqual(["ferry"]);
  });

  it("pages through what it finds, each once, though what is found changes between the pages", async () => {
    const query = "nobody knows why nothing happened in town that quiet day";
    const whole = await search({ query }, { first: 100 });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Answer = await search({ query }, { first: 7, after });
      seen.push(...names(page));
      expect(page.data.articles.totalCount).toBeGreaterThanOrEqual(whole.data.articles.totalCount);
      ({ endCursor: after, hasNextPage: more } = page.data.articles.pageInfo);
      const late = searchableArticle([`late${seen.length}`, { title: "Nobody knows", body: `${query} `.repeat(3) }]);
      await store().articles.insertOne(late);
    }
    await store().articles.deleteMany({ title: "Nobody knows" });
    expect(seen.filter((name) => !name.startsWith("late"))).toEqual(names(whole));
  });
});
