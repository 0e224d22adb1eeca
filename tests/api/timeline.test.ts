import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FIRST_DATE, LAST_DATE } from "../../src/store/article-sort-keys.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { answer, ask } from "../support/ask.js";
import { explainAll } from "../support/explain.js";
import { intervalName } from "../support/local-time.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const ZONES = [
  "UTC",
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Pacific/Apia",
];
const INTERVALS = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"];
/** Around changes of the clocks, a day that never was in Apia, a day without midnight in São Paulo, and 1969. */
const TROUBLE = [
  "2024-03-10",
  "2024-03-31",
  "2024-10-05",
  "2024-10-27",
  "2024-11-03",
  "2011-12-30",
  "2018-11-04",
  "1969-12-31",
];

const graph = sampleGraph({ articles: 400, providers: 60, entities: 60 }, 11);
for (const [index, article] of graph.articles.entries()) {
  if (!article.publishedAt) continue;
  const day = Date.parse(TROUBLE[index % TROUBLE.length] as string);
  const publishedAt = new Date(day + ((index * 7_919) % 5_000) * 60_000 - 40 * 3_600_000 + index);
  article.publishedAt = article.sort.publishedAtAsc = article.sort.publishedAtDesc = publishedAt;
}
const dated = graph.articles.flatMap((article) =>
  article.publishedAt ? [{ ...article, at: article.publishedAt.getTime() }] : [],
);

const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
beforeAll(() => insertGraph(store(), graph));
beforeEach(() => void (commands.length = 0));

interface Bucket {
  start: string;
  count: number;
}

async function timeline(args: string, interval: string, zone: string | null = "UTC"): Promise<Bucket[]> {
  const { articles } = await ask<{ articles: { timeline: Bucket[] } }>(
    store(),
    `query ($interval: TimelineInterval!, $zone: String) { articles${args && `(${args})`} { timeline(interval: $interval, timeZone: $zone) { start count } } }`,
    { interval, zone },
  );
  return articles.timeline;
}

/** Every bucket has the articles that the calendar puts there, and none is missing from any. */
function expectTimeline(buckets: readonly Bucket[], interval: string, zone: string, instants: readonly number[]): void {
  const counts = new Map<string, number>();
  for (const at of instants) {
    const name = intervalName(interval, zone, at);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const starts = buckets.map(({ start }) => Date.parse(start));
  expect(buckets.map(({ count }) => count)).toEqual(
    starts.map((start) => counts.get(intervalName(interval, zone, start)) ?? 0),
  );
  expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(instants.length);
  expect([buckets[0]?.count, buckets.at(-1)?.count]).not.toContain(0);
  expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
}

describe("a timeline", () => {
  const cases = ZONES.flatMap((zone) => INTERVALS.map((interval) => ({ zone, interval })));

  it.each(cases)("counts every article with a date once, by $interval in $zone", async ({ zone, interval }) => {
    const around = (from: string, to: string) =>
      dated.filter(({ at }) => at >= Date.parse(from) && at < Date.parse(to)).map(({ at }) => at);
    const ranges: Record<string, [string, string]> = {
      HOUR: ["2024-03-01", "2024-12-01"],
      DAY: ["2000-01-01", "2025-01-01"],
    };
    const [from, to] = ranges[interval] ?? ["1900-01-01", "2100-01-01"];
    const filter = `filter: { publishedAt: { gte: "${from}T00:00:00Z", lt: "${to}T00:00:00Z" } }`;
    expectTimeline(await timeline(filter, interval, zone), interval, zone, around(from, to));
  });

  it.each(ZONES)("is the same whether an index or the articles themselves are read, in %s", async (zone) => {
    const all = await timeline("", "WEEK", zone);
    expect(all).toEqual(await timeline("filter: { publishedAt: { isNull: false } }", "WEEK", zone));
    expectTimeline(
      all,
      "WEEK",
      zone,
      dated.map(({ at }) => at),
    );
  });

  it("is in UTC by default, and for null", async () => {
    const { articles } = await ask<{ articles: { timeline: Bucket[] } }>(
      store(),
      "{ articles { timeline(interval: MONTH) { start count } } }",
    );
    expect(articles.timeline).toEqual(await timeline("", "MONTH", "UTC"));
    expect(articles.timeline).toEqual(await timeline("", "MONTH", null));
  });

  it("obeys the filter and ignores page and order", async () => {
    const filter = "filter: { kind: { eq: VIDEO } }";
    const videos = await timeline(filter, "YEAR");
    expectTimeline(
      videos,
      "YEAR",
      "UTC",
      dated.filter(({ kind }) => kind === "VIDEO").map(({ at }) => at),
    );
    expect(await timeline(`${filter}, last: 1, orderBy: [{ field: HEAT, direction: ASC }]`, "YEAR")).toEqual(videos);
  });

  it("leaves articles without a date out, and is empty where there are no others", async () => {
    expect(await timeline("filter: { publishedAt: { isNull: true } }", "DAY")).toEqual([]);
    expect(await timeline("filter: { or: [] }", "DAY")).toEqual([]);
    const [{ sort } = { sort: undefined }] = graph.articles.filter(({ publishedAt }) => !publishedAt);
    expect([sort?.publishedAtDesc, sort?.publishedAtAsc]).toEqual([FIRST_DATE, LAST_DATE]);
  });

  it("over everything is answered from an index alone", async () => {
    await timeline("", "WEEK", "Europe/Berlin");
    const [explained] = await explainAll(store(), commands);
    expect(explained).toMatchObject({ documentsExamined: 0, scansCollection: false });
  });

  it.each([
    ["Mars/Olympus", /timeZone must be the name of an IANA time zone.*not "Mars\/Olympus"/],
    ["", /timeZone must be/],
  ])("refuses the zone %j", async (zone, message) => {
    const { errors } = await answer(
      store(),
      "query ($zone: String) { articles { timeline(interval: DAY, timeZone: $zone) { count } } }",
      { zone },
    );
    expect(errors?.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  });

  it("refuses more than ten thousand buckets", async () => {
    const { errors } = await answer(store(), "{ articles { timeline(interval: HOUR) { count } } }");
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The timeline has more than 10000 buckets of one HOUR: narrow down/),
    ]);
  });
});

describe("timelines of each parent", () => {
  const source = `query ($first: Int) {
    providers(first: $first, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) { nodes { id articles { timeline(interval: MONTH, timeZone: "Australia/Lord_Howe") { start count } } } }
    entities(first: $first) { nodes { id articles(filter: { isStub: false }) { timeline(interval: YEAR) { start count } } } }
  }`;
  interface Parents {
    nodes: { id: string; articles: { timeline: Bucket[] } }[];
  }

  it("count that parent's articles alone", async () => {
    const { providers, entities } = await ask<{ providers: Parents; entities: Parents }>(store(), source, {
      first: 60,
    });
    for (const { id, articles } of providers.nodes) {
      const own = dated.filter(({ providerId }) => providerId === id).map(({ at }) => at);
      if (own.length === 0) expect(articles.timeline).toEqual([]);
      else expectTimeline(articles.timeline, "MONTH", "Australia/Lord_Howe", own);
    }
    for (const { id, articles } of entities.nodes) {
      const own = dated.filter(({ entityIds, isStub }) => !isStub && entityIds.includes(id)).map(({ at }) => at);
      if (own.length === 0) expect(articles.timeline).toEqual([]);
      else expectTimeline(articles.timeline, "YEAR", "UTC", own);
    }
  });

  it("take one store command for each list, be it 2 parents or 50", async () => {
    for (const first of [2, 50]) {
      commands.length = 0;
      await ask(store(), source, { first });
      expect(commands.map(({ name, collection }) => `${name} ${String(collection)}`).sort()).toEqual([
        "aggregate entities",
        "aggregate providers",
        "find entities",
        "find providers",
      ]);
    }
  });

  it("are refused where they are too long together", async () => {
    const { errors } = await answer(
      store(),
      `{ a: entities(first: 60) { nodes { articles { timeline(interval: WEEK) { count } } } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(
        /^The timelines of this request have more than 100,000 buckets together/,
      ) as string,
    });
  });
});
