import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../support/ask.js";
import { reportQuality } from "../support/quality.js";
import { seed } from "../support/seed.js";
import { openTestStore, type TestStore } from "../support/store.js";
import { ARTICLES, type ArticleName } from "./articles.js";
import { ENTITY_QUERIES } from "./entity-queries.js";
import { ndcg } from "./ndcg.js";
import { QUERIES } from "./queries.js";
import { qualityTable, type Measured } from "./quality-table.js";

/** A little below what is measured, so that a change for the worse fails and a change of nothing does not. */
const FLOORS = { articles: 0.91, entities: 0.98, everyQuery: 0.65 };
const DEPTH = 10;
/** `npm run quality` runs in a mode of this name, to show what was measured. */
const SHOWS_TABLE = process.env.MODE === "quality";

const SEARCHES = {
  articles: `query ($search: TextSearch!, $first: Int!) {
    list: articles(search: $search, orderBy: [{ field: RELEVANCE, direction: DESC }], first: $first) { nodes { name: title } }
  }`,
  entities: `query ($search: TextSearch!, $first: Int!) {
    list: entities(search: $search, orderBy: [{ field: RELEVANCE, direction: DESC }], first: $first) { nodes { name } }
  }`,
};

interface Search {
  query: string;
  mode?: string | undefined;
  fields?: readonly string[] | undefined;
}

describe("the search of the sample corpus", () => {
  let opened: TestStore;
  const measured: Record<keyof typeof SEARCHES, Measured[]> = { articles: [], entities: [] };

  beforeAll(async () => {
    opened = await openTestStore();
    const { report } = await seed(opened.store, [join(resolve(import.meta.dirname, "../.."), "seed/corpus")]);
    expect(report.rejected).toEqual([]);

    for (const { query, mode, fields, expected, beyondWords } of QUERIES) {
      const titles = Object.entries(expected).map(([name, grade]): [string, number] => [
        ARTICLES[name as ArticleName],
        grade,
      ]);
      measured.articles.push(await measure("articles", { query, mode, fields }, new Map(titles), beyondWords));
    }
    for (const { query, expected } of ENTITY_QUERIES) {
      measured.entities.push(await measure("entities", { query }, new Map(Object.entries(expected))));
    }
    if (SHOWS_TABLE) process.stdout.write(qualityTable(measured));
  });

  afterAll(() => opened.drop());

  async function measure(
    among: keyof typeof SEARCHES,
    search: Search,
    grades: ReadonlyMap<string, number>,
    beyondWords?: string,
  ): Promise<Measured> {
    const variables = { search, first: DEPTH };
    const { list } = await ask<{ list: { nodes: { name: string }[] } }>(opened.store, SEARCHES[among], variables);
    const ranked = list.nodes.map(({ name }) => grades.get(name) ?? 0);
    const { query, mode = "BEST", fields = [] } = search;
    const label = [query, ...(mode === "BEST" ? [] : [mode]), ...fields].join(" · ");
    return { label, ranked, ndcg: ndcg(ranked, [...grades.values()], DEPTH), beyondWords };
  }

  it("is judged by forty different queries that expect articles of the corpus only", async () => {
    expect(new Set(measured.articles.map(({ label }) => label)).size).toBe(40);
    const titles = await opened.store.articles.distinct("title");
    expect(titles).toEqual(expect.arrayContaining(Object.values(ARTICLES)));
  });

  it("is judged by entities of the corpus only", async () => {
    const names = await opened.store.entities.distinct("name");
    expect(names).toEqual(expect.arrayContaining(ENTITY_QUERIES.flatMap(({ expected }) => Object.keys(expected))));
  });

  it.for(["articles", "entities"] as const)("puts first the %s that a person would expect first", (among, context) => {
    const value = mean(measured[among]);
    const size = `${String(measured[among].length)} queries`;
    const measure = `nDCG@${String(DEPTH)}`;
    reportQuality(context, {
      set: `search: ${among} of the sample corpus`,
      size,
      measure,
      value,
      floor: FLOORS[among],
    });
    expect(value).toBeGreaterThanOrEqual(FLOORS[among]);
  });

  it("leaves no query behind but those that words alone cannot answer, and excuses no other", () => {
    const below = [...measured.articles, ...measured.entities].filter((one) => one.ndcg < FLOORS.everyQuery);
    const excused = measured.articles.filter(({ beyondWords }) => beyondWords !== undefined);
    expect(below).toEqual(excused);
  });
});

function mean(all: readonly Measured[]): number {
  return all.reduce((sum, one) => sum + one.ndcg, 0) / all.length;
}
