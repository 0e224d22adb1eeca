import { expect, it } from "vitest";
import { changedLinkEnds } from "../../../../seed/relate/changed-links.js";

it("names the page and the ends of links that came or went, and nobody where links only changed places", () => {
  expect(changedLinkEnds("page", ["a", "b"], ["b", "c"]).sort()).toEqual(["a", "c", "page"]);
  expect(changedLinkEnds("page", ["a", "b"], ["b", "a"])).toEqual([]);
  expect(changedLinkEnds("page", ["a"], [])).toEqual(["page", "a"]);
  expect(changedLinkEnds("page", [], [])).toEqual([]);
});
