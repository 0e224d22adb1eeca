import { describe, expect, it } from "vitest";
import { tiesOf, walkOf } from "../../../../src/reader/pages/entity/graph/walk.js";

const tie = (id: string, score: number) => ({ score, sharedArticleCount: 1, linked: false, node: { id, name: id } });
const opened = (id: string, ...edges: ReturnType<typeof tie>[]) => ({ id, name: id, related: { edges } });

describe("walkOf", () => {
  it("has each entity once, by the one that brought it first", () => {
    const { nodes } = walkOf([opened("a", tie("b", 0.5), tie("c", 0.4)), opened("b", tie("c", 0.3), tie("d", 0.2))]);
    expect(nodes).toEqual([
      { id: "a", name: "a", isOpened: true, broughtBy: 0 },
      { id: "b", name: "b", isOpened: true, broughtBy: 0 },
      { id: "c", name: "c", isOpened: false, broughtBy: 0 },
      { id: "d", name: "d", isOpened: false, broughtBy: 1 },
    ]);
  });

  it("has one link for a pair that names each other", () => {
    const { links } = walkOf([opened("a", tie("b", 0.5)), opened("b", tie("a", 0.5))]);
    expect(links.map(({ from, to }) => [from, to])).toEqual([["a", "b"]]);
  });
});

describe("tiesOf", () => {
  it("tells what an entity hangs together with from either side, the strongest first", () => {
    const walk = walkOf([opened("a", tie("b", 0.2), tie("c", 0.1)), opened("c", tie("b", 0.9))]);
    expect(tiesOf(walk, "b").map(({ node }) => node.id)).toEqual(["c", "a"]);
    expect(tiesOf(walk, "gone")).toEqual([]);
  });
});
