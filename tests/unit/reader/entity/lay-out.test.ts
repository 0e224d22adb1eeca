import { describe, expect, it } from "vitest";
import { layOut } from "../../../../src/reader/pages/entity/graph/lay-out.js";
import { walkOf } from "../../../../src/reader/pages/entity/graph/walk.js";

const opened = (id: string, others: string[]) => ({
  id,
  name: id,
  related: {
    edges: others.map((other) => ({
      score: 0.5,
      sharedArticleCount: 1,
      linked: true,
      node: { id: other, name: other },
    })),
  },
});
const names = (from: string, count: number) => Array.from({ length: count }, (_, at) => `${from}${at}`);
const walk = walkOf([opened("a", names("b", 10)), opened("b3", names("c", 10)), opened("c7", ["a", ...names("d", 9)])]);

describe("layOut", () => {
  it("gives every node a place within the box, and no two the same", () => {
    const places = layOut(walk, 400, 600);
    expect(places.size).toBe(walk.nodes.length);
    const seen = [...places.values()].map(({ x, y }) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(600);
      return `${Math.round(x / 8)} ${Math.round(y / 8)}`;
    });
    expect(new Set(seen).size).toBe(walk.nodes.length);
  });

  it("shows the same walk the same way each time", () => {
    expect(layOut(walk, 800, 400)).toEqual(layOut(walk, 800, 400));
  });

  it("puts a node that is alone into the middle", () => {
    const { x } = layOut(walkOf([opened("a", [])]), 400, 600).get("a") ?? {};
    expect(x).toBe(200);
    expect(layOut({ nodes: [], links: [] }, 400, 600).size).toBe(0);
  });
});
