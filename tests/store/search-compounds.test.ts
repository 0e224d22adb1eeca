import { beforeAll, describe, expect, it } from "vitest";
import type { SearchArguments } from "../../src/query/search/search-query.js";
import { rankedArticles, searchableArticle, type ArticleTexts } from "../support/searchable-articles.js";
import { withStore } from "../support/store.js";

/** By name, which is the last part of the address. */
const TEXTS: Record<string, ArticleTexts> = {
  closed: { title: "A startup", excerpt: "By email", body: "Money came." },
  hyphened: { title: "Five start-ups", excerpt: "By post", body: "They e-mail a start‑up." },
  apart: { title: "Start up the engine", body: "A mail for class E." },
  unlike: { title: "A start from below", body: "Look up: the mail-e of start." },
  often: { title: "Start, start and start-up: up", body: "Nothing." },
  exact: { title: "Startup" },
  exactHyphened: { title: "Start-up" },
};
const STARTUPS = ["closed", "exact", "exactHyphened", "hyphened", "often"];

describe("words with hyphens in the store", () => {
  const store = withStore();
  beforeAll(async () => {
    await store().articles.insertMany(Object.entries(TEXTS).map(searchableArticle));
  });
  const scores = async (search: SearchArguments, weights?: number[]): Promise<Record<string, number>> =>
    Object.fromEntries((await rankedArticles(store(), search, weights)).map(({ name, score }) => [name, score]));

  it.each<[string, SearchArguments, string[]]>([
    ["the word without them", { query: "startups" }, STARTUPS],
    ["that in other fields only", { query: "email", fields: ["TITLE", "EXCERPT"] }, ["closed"]],
    ["that in bodies only", { query: "email", fields: ["BODY"] }, ["hyphened"]],
    ["themselves, as they find it and what has a blank", { query: "start-up" }, ["apart", ...STARTUPS]],
    ["themselves as a phrase", { query: "Start‑Up", mode: "PHRASE" }, ["apart", ...STARTUPS]],
    ["a plural of the whole", { query: "start-ups" }, STARTUPS],
    ["themselves in excerpts only", { query: "e-mail", fields: ["EXCERPT"] }, ["closed"]],
    ["themselves in bodies only", { query: "e-mail", fields: ["BODY"] }, ["hyphened"]],
    ["all of several", { query: "start-up e-mail five" }, ["hyphened"]],
    [
      "all of more than the store weighs against each other",
      { query: "start-up e-mail start‑ups e‑mails st-artup em-ail star-tup emai-l" },
      ["closed", "hyphened"],
    ],
    ["any of several", { query: "e-mail below-look class-e", mode: "ANY" }, ["apart", "closed", "hyphened"]],
    [
      "any of several in some fields",
      { query: "e-mail mail-e start/from", mode: "ANY", fields: ["TITLE", "BODY"] },
      ["hyphened", "unlike"],
    ],
  ])("are found by %s", async (_, search, names) => {
    expect(Object.keys(await scores(search)).sort()).toEqual(names);
  });

  it("count as their parts or as a whole, whichever is more, and not as both", async () => {
    const fields = ["TITLE" as const];
    const both = await scores({ query: "start-up", fields }, [1, 1.2, 1.9]);
    const parts = await scores({ query: "start-up", fields }, [1, 1.2, 0]);
    const whole = await scores({ query: "start-up", fields }, [0, 0, 1.9]);
    const withoutBonus = await scores({ query: "up start", fields, mode: "ANY" }, [1.2, 1]);
    const more = new Set<string>();
    for (const [name, score] of Object.entries(both)) {
      const own = withoutBonus[name] ?? 0;
      const asWhole = whole[name] ?? 0;
      more.add(own > asWhole ? "parts" : "whole");
      const bonus = (parts[name] ?? 0) - own;
      expect(score, name).toBeCloseTo(Math.max(own, asWhole) + bonus, 4);
    }
    expect(more.size).toBe(2);
  });

  it("make the whole title in either spelling", async () => {
    const ranked = await rankedArticles(store(), { query: "start-up" });
    expect(ranked.slice(0, 2).map(({ name }) => name)).toEqual(["exactHyphened", "exact"]);
  });

  it("make a phrase in either spelling, but none alone", async () => {
    const alone = await scores({ query: "start-ups", fields: ["TITLE"] }, [1, 1, 0]);
    expect(alone.closed).toBe(0.000001);
    const phrase = await scores({ query: "a start-up", fields: ["TITLE"] }, [1, 1, 0, 0]);
    const apart = await scores({ query: "start-up a", fields: ["TITLE"] }, [1, 0, 0, 1]);
    expect(apart.closed).toBeGreaterThan(0.000001);
    expect(phrase.closed).toBeGreaterThan(apart.closed ?? 0);
  });

  it("are counted beside words of theirs as often as the query has them", async () => {
    const fields = ["TITLE" as const];
    const words = await scores({ query: "up start", fields }, [1, 1]);
    const twice = await scores({ query: "up start up start", fields }, [1, 1]);
    const all = await scores({ query: "up start start-up", fields }, [1, 1, 0]);
    expect(words.often).toBeGreaterThan(0.000001);
    expect(all.often).toBeCloseTo(twice.often ?? 0, 5);
  });
});
