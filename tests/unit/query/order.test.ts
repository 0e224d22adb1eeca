import { describe, expect, it } from "vitest";
import { articleOrder } from "../../../src/query/article-order.js";
import { providerOrder } from "../../../src/query/provider-order.js";

describe("an order", () => {
  it("is the default for no keys and for null, and ends with the id in the last key's direction", () => {
    const newest = [
      { path: "sort.publishedAtDesc", direction: -1, type: "date" },
      { path: "_id", direction: -1, type: "text" },
    ];
    expect(articleOrder().keys).toEqual(newest);
    expect(articleOrder([]).keys).toEqual(newest);
    expect(articleOrder(null).keys).toEqual(newest);
    expect(providerOrder().keys.map(({ path }) => path)).toEqual(["sort.name", "_id"]);
  });

  it("takes a field named twice once, as first named", () => {
    const twice = articleOrder([
      { field: "HEAT", direction: "ASC" },
      { field: "TITLE", direction: "DESC" },
      { field: "HEAT", direction: "DESC" },
    ]);
    expect(twice.keys.map(({ path, direction }) => [path, direction])).toEqual([
      ["sort.heatAsc", 1],
      ["sort.title", -1],
      ["_id", -1],
    ]);
  });

  it("has a signature of its own for each list of keys", () => {
    const signatures = [
      articleOrder(),
      articleOrder([{ field: "PUBLISHED_AT", direction: "ASC" }]),
      articleOrder([{ field: "TITLE", direction: "ASC" }]),
      articleOrder([{ field: "TITLE", direction: "DESC" }]),
      articleOrder([
        { field: "TITLE", direction: "ASC" },
        { field: "HEAT", direction: "ASC" },
      ]),
    ].map(({ signature }) => signature);
    expect(new Set(signatures).size).toBe(signatures.length);
  });
});
