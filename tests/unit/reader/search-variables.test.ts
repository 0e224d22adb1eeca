import { describe, expect, it } from "vitest";
import { searchVariables } from "../../../src/reader/pages/search/search-variables.js";
import { readView } from "../../../src/reader/pages/search/search-view.js";

const variables = (search: string) => searchVariables(readView(new URLSearchParams(search)).view);

describe("searchVariables", () => {
  it("ask for the newest of everything where nothing is asked", () => {
    expect(variables("")).toEqual({ filter: {}, orderBy: [{ field: "PUBLISHED_AT", direction: "DESC" }] });
  });

  it("ask for words as they are typed, the best first", () => {
    expect(variables("q=two words")).toEqual({
      search: { query: "two words", prefix: true },
      filter: {},
      orderBy: [{ field: "RELEVANCE", direction: "DESC" }],
    });
  });

  it("want one of the values that are chosen in each facet", () => {
    expect(variables("about=a&provider=p1&provider=p2&topic=t&entity=e&category=c&kind=VIDEO").filter).toEqual({
      or: [{ mentions: { some: { id: { in: ["a"] } } } }, { topics: { some: { id: { in: ["a"] } } } }],
      provider: { id: { in: ["p1", "p2"] } },
      topics: { some: { id: { in: ["t"] } } },
      mentions: { some: { id: { in: ["e"] } } },
      category: { in: ["c"] },
      kind: { in: ["VIDEO"] },
    });
  });

  it("take days whole, by the clock of the reader", () => {
    const { publishedAt } = variables("from=2024-03-31&to=2024-03-31").filter;
    expect(publishedAt).toEqual({
      gte: new Date(2024, 2, 31).toISOString(),
      lt: new Date(2024, 3, 1).toISOString(),
    });
    expect(variables("to=0050-01-01").filter.publishedAt?.lt).toMatch(/^0050-01-0[12]T/);
  });
});
