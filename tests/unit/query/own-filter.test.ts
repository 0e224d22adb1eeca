import { describe, expect, it } from "vitest";
import { splitOwnFilters } from "../../../src/query/own-filter.js";

describe("a facet's own filter", () => {
  it("is the condition on its field, at the filter's top or inside and, at any depth", () => {
    const { own, rest } = splitOwnFilters(
      {
        kind: { ne: "VIDEO" },
        isStub: false,
        and: [{ provider: { id: { eq: "p" } }, heat: { gt: 1 } }, { and: [{ kind: { in: ["COURSE"] } }] }],
      },
      ["KIND", "PROVIDER", "TOPIC"],
    );
    expect([...own]).toEqual([
      ["KIND", { kind: { ne: "VIDEO" }, and: [{ and: [{ kind: { in: ["COURSE"] } }] }] }],
      ["PROVIDER", { and: [{ provider: { id: { eq: "p" } } }] }],
    ]);
    expect(rest).toEqual({ isStub: false, and: [{ heat: { gt: 1 } }, { and: [{}] }] });
  });

  it.each([
    ["PROVIDER", "provider"],
    ["TOPIC", "topics"],
    ["ENTITY", "mentions"],
    ["KIND", "kind"],
    ["CATEGORY", "category"],
    ["YEAR", "publishedAt"],
    ["QUALITY_BAND", "quality"],
  ] as const)("of %s is %s", (field, condition) => {
    const filter = { [condition]: {} };
    expect(splitOwnFilters(filter, [field])).toEqual({ own: new Map([[field, filter]]), rest: {} });
  });

  it("stays with the rest inside or and not, and where the facet is not asked for", () => {
    const filter = {
      or: [{ kind: { eq: "VIDEO" as const } }],
      not: { kind: { eq: "COURSE" as const } },
      and: [{ or: [] }],
      quality: { gt: 50 },
    };
    expect(splitOwnFilters(filter, ["KIND"])).toEqual({ own: new Map(), rest: filter });
  });

  it("is none where it is null or there is no filter", () => {
    expect(splitOwnFilters({ kind: null }, ["KIND"]).own.size).toBe(0);
    expect(splitOwnFilters({}, ["KIND"])).toEqual({ own: new Map(), rest: {} });
  });
});
