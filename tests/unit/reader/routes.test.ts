import { describe, expect, it } from "vitest";
import { routeOf } from "../../../src/reader/address/routes.js";

describe("routeOf", () => {
  it("finds the page of a path", () => {
    expect(routeOf("/")).toEqual({ page: "front", params: {} });
    expect(routeOf("/search")).toEqual({ page: "search", params: {} });
  });

  it("finds none where there is none, or a path cannot be read", () => {
    for (const path of ["/graphql", "/search/", "/search/x", "//", "/%E0%A4%A", ""]) {
      expect(routeOf(path), path).toBeUndefined();
    }
  });
});
