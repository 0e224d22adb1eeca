import { describe, expect, it } from "vitest";
import { fold } from "../../oracle/fold.js";
import { FilterOracle } from "../../oracle/filters.js";
import { articleOrder } from "../../oracle/orders.js";
import { comparePeople } from "../../oracle/people-order.js";
import { searchFindsArticle } from "../../oracle/search.js";
import { timelineOf } from "../../oracle/timeline.js";
import type { PlainArticle, World } from "../../oracle/world.js";

function article(id: string, given: Partial<PlainArticle> = {}): PlainArticle {
  return {
    id,
    title: "A title",
    excerpt: null,
    body: null,
    publishedAt: null,
    ingestedAt: "2024-01-01T00:00:00.000Z",
    kind: "ARTICLE",
    category: null,
    quality: null,
    heat: null,
    isStub: false,
    provider: null,
    topics: [],
    mentions: [],
    related: [],
    ...given,
  };
}

function worldOf(...articles: PlainArticle[]): World {
  return { articles, providers: [], entities: [] };
}

describe("the oracle", () => {
  it.each([
    ["Zürich", "ZURICH"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["Οδός", "ΟΔΟΣ"],
    ["Йод", "иод"],
  ])("takes %s and %s for one text", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it("sorts as people do", () => {
    const order = ["2 ferries", "10 ferries", "Ångström", "“Apples”", "banana", "Part 2", "part 010", "零一万物"];
    expect(order.toReversed().sort(comparePeople)).toEqual(order);
  });

  it.each(["ASC", "DESC"] as const)("puts null last, %s, and lets the id decide in that direction", (direction) => {
    const rows = [article("a"), article("b"), article("c", { quality: 1 }), article("d", { quality: 1 })];
    const sorted = rows.sort(articleOrder(worldOf(), [{ field: "QUALITY", direction }])).map(({ id }) => id);
    expect(sorted).toEqual(direction === "ASC" ? ["c", "d", "a", "b"] : ["d", "c", "b", "a"]);
  });

  it("lets null operators be no constraint, empty lists match nothing, and ne hold where there is no value", () => {
    const one = article("a");
    const oracle = new FilterOracle(worldOf(one));
    const said = [
      oracle.article({ quality: { gt: null } }, one),
      oracle.article({ id: { in: [] } }, one),
      oracle.article({ or: [] }, one),
      oracle.article({ quality: { ne: 5 } }, one),
      oracle.article({ not: { quality: { gt: 5 } } }, one),
      oracle.article({ provider: {} }, one),
      oracle.article({ topics: { every: { name: { eq: "x" } } } }, one),
      oracle.article({ topics: { some: {} } }, one),
      oracle.article({ related: { size: { lt: 1 } } }, one),
    ];
    expect(said).toEqual([true, false, false, true, true, false, true, false, true]);
  });

  it("finds words wherever they stand, phrases in one field, and names within a text without spaces", () => {
    const one = article("a", { title: "The Étape of Zürich", body: "李开复的零一万物" });
    const said = [
      searchFindsArticle({ query: "zurich 万物" }, one),
      searchFindsArticle({ query: "zurich 万物", mode: "PHRASE" }, one),
      searchFindsArticle({ query: "etape OF", mode: "PHRASE" }, one),
      searchFindsArticle({ query: "tape" }, one),
      searchFindsArticle({ query: "absent zurich", mode: "ANY" }, one),
      searchFindsArticle({ query: "zurich", fields: ["BODY"] }, one),
      searchFindsArticle({ query: "!?" }, one),
    ];
    expect(said).toEqual([true, false, true, false, true, false, false]);
  });

  it("counts by the clocks of a time zone, right across changes to and from summer time", () => {
    const instants = ["2024-10-26T21:59:59.999Z", "2024-10-27T22:59:59.999Z", "2024-10-28T23:00:00.000Z"];
    expect(timelineOf(instants, "DAY", "Europe/Berlin")).toEqual([
      { start: "2024-10-25T22:00:00.000Z", count: 1 },
      { start: "2024-10-26T22:00:00.000Z", count: 1 },
      { start: "2024-10-27T23:00:00.000Z", count: 0 },
      { start: "2024-10-28T23:00:00.000Z", count: 1 },
    ]);
    // Clocks in Havana go from the end of Saturday to one o'clock on Sunday.
    expect(timelineOf(["2024-03-10T12:00:00.000Z"], "DAY", "America/Havana")[0]?.start).toBe(
      "2024-03-10T05:00:00.000Z",
    );
    expect(timelineOf(["2024-10-27T12:00:00.000Z"], "WEEK", "Europe/Berlin")[0]?.start).toBe(
      "2024-10-20T22:00:00.000Z",
    );
  });
});
