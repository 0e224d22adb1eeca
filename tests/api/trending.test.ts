import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { StoreCommand } from "../../src/store/connection.js";
import { answer, ask } from "../support/ask.js";
import { entityId, insertWeb } from "../support/entity-web.js";
import { explainAll } from "../support/explain.js";
import { withStore } from "../support/store.js";

const DAY = 86_400_000;
const NOON = Date.UTC(2024, 2, 17, 12);
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });

/** Articles about `name` at these days before noon, several at one time where a day is named more than once. */
const about = (name: string, daysBefore: readonly number[]) =>
  daysBefore.map((days, index) => ({
    title: `${name} ${days} ${index}`,
    about: [name],
    publishedAt: new Date(NOON - days * DAY),
  }));
const days = (from: number, to: number, perDay: number) =>
  Array.from({ length: (to - from) * perDay }, (_, index) => from + (index + 0.5) / perDay);

beforeAll(() =>
  insertWeb(store(), {
    articles: [
      // What fills the news evenly.
      ...about("Steady", days(0, 40, 10)),
      ...about("Rising", [...days(0, 2, 12), ...days(2, 16, 2)]),
      ...about("New", days(0, 2, 3)),
      ...about("Once", [1]),
      ...about("Fading", [...days(0, 2, 1), ...days(2, 16, 4)]),
      ...about("Old news", days(18, 20, 10)),
      ...about("At the edge", [0, 0, 0, 2, 2, 2, 2, 16, 16, 16]),
      ...about("Tomorrow", [-1, -1, -1, -1]),
      ...about("Some day", Array<number>(5).fill((NOON - Date.UTC(2999, 0, 1)) / DAY)),
      { title: "When nobody knows", about: ["Undated"] },
      { title: "Nor then", about: ["Undated"] },
      { title: "Of two", about: ["New", "Rising"], publishedAt: new Date(NOON - DAY) },
    ],
  }),
);
beforeEach(() => void (commands.length = 0));

interface Trend {
  entity: { name: string };
  count: number;
  baseline: number;
  score: number;
}
async function trends(args: string): Promise<Trend[]> {
  const { trendingEntities } = await ask<{ trendingEntities: Trend[] }>(
    store(),
    `{ trendingEntities(${args}) { entity { name } count baseline score } }`,
  );
  return trendingEntities;
}
const AT_NOON = `asOf: "${new Date(NOON).toISOString()}"`;
const names = async (args: string) => (await trends(args)).map(({ entity }) => entity.name);

describe("Query.trendingEntities", () => {
  it("gives what the window has more of than the days before it, the most surprising first", async () => {
    expect(await names(AT_NOON)).toEqual(["Rising", "New", "At the edge"]);
  });

  it("gives figures that are those of the formula in its description", async () => {
    const found = await trends(AT_NOON);
    const window = 20 + 24 + 6 + 1 + 2 + 3 + 1;
    const baseline = 140 + 28 + 56 + 4;
    const f = (window + 200 / 14) / (baseline + 100);
    for (const [name, count, before] of [
      ["Rising", 25, 28],
      ["New", 7, 0],
      ["At the edge", 3, 4],
    ] as const) {
      const trend = found.find(({ entity }) => entity.name === name);
      expect(trend?.count).toBe(count);
      expect(trend?.baseline).toBeCloseTo(before * f, 8);
      const E = before * f + 1;
      expect(trend?.score).toBeCloseTo(2 * (count * Math.log(count / E) - (count - E)), 8);
    }
  });

  it("tells history at any time, without what came later", async () => {
    const at = (days: number) => `asOf: "${new Date(NOON - days * DAY).toISOString()}"`;
    expect(await names(at(18))).toEqual(["Old news"]);
    expect(await names(at(-1))).toContain("Tomorrow");
    expect(await names(at(1))).not.toContain("Tomorrow");
    expect(await names('asOf: "1999-01-01T00:00:00Z"')).toEqual([]);
    expect(await names('asOf: "0001-01-01T00:00:00Z", windowDays: 366, baselineDays: 3660')).toEqual([]);
  });

  it("looks back from the newest article that is not from the future where no time is said", async () => {
    expect(await trends("windowDays: 2")).toEqual(await trends(`asOf: "${new Date(NOON + DAY).toISOString()}"`));
    expect(await trends("asOf: null")).not.toEqual([]);
  });

  it("takes window and baseline of any length, and null for its defaults", async () => {
    expect(await names(`${AT_NOON}, windowDays: 20, baselineDays: 20`)).toContain("Old news");
    expect(await trends(`${AT_NOON}, windowDays: null, baselineDays: null, first: null`)).toEqual(
      await trends(AT_NOON),
    );
  });

  it("ends after `first`, and gives the entities' own fields and lists", async () => {
    const { trendingEntities } = await ask<{ trendingEntities: unknown[] }>(
      store(),
      `{ trendingEntities(${AT_NOON}, first: 1) { entity { id slug articles(first: 1) { totalCount } } } }`,
    );
    expect(trendingEntities).toEqual([
      { entity: { id: entityId("Rising"), slug: "Rising", articles: { totalCount: 53 } } },
    ]);
  });

  it("leaves out an entity that is gone", async () => {
    const gone = await store().entities.findOneAndDelete({ _id: entityId("Rising") });
    try {
      expect(await names(AT_NOON)).toEqual(["New", "At the edge"]);
    } finally {
      if (gone) await store().entities.insertOne(gone);
    }
  });

  it("is two reads, three without a time, all by an index and of the two spans' articles only", async () => {
    await trends(AT_NOON);
    expect(commands.map(({ collection }) => collection)).toEqual(["articles", "entities"]);
    commands.length = 0;
    await trends("first: 5");
    expect(commands.map(({ collection }) => collection)).toEqual(["articles", "articles", "entities"]);
    const explained = await explainAll(store(), commands);
    expect(explained.map(({ scansCollection }) => scansCollection)).toEqual([false, false, false]);
    expect(explained[0]?.documentsExamined).toBe(0);
    const newest = new Date(NOON + DAY);
    const among = { $lte: newest, $gt: new Date(newest.getTime() - 16 * DAY) };
    const inSpans = await store().articles.countDocuments({ publishedAt: among });
    expect(explained[1]?.documentsExamined).toBe(inSpans);
  });

  it("refuses arguments out of their bounds, by name", async () => {
    for (const [args, message] of [
      ["windowDays: 0", "windowDays must be from 1 to 366, not 0."],
      ["baselineDays: 3661", "baselineDays must be from 1 to 3660, not 3661."],
      ["first: 101", "first must be from 1 to 100, not 101."],
    ]) {
      const { errors } = await answer(store(), `{ trendingEntities(${args}) { count } }`);
      expect(errors?.map(({ message }) => message)).toEqual([message]);
    }
  });
});

describe("Query.trendingEntities of an empty store", () => {
  const empty = withStore();

  it("is empty", async () => {
    expect(await ask(empty(), "{ trendingEntities { count } }")).toEqual({ trendingEntities: [] });
    expect(await ask(empty(), `{ trendingEntities(${AT_NOON}) { count } }`)).toEqual({ trendingEntities: [] });
  });
});
