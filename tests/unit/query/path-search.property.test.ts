import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PathSearch } from "../../../src/query/path-search.js";

type Graph = Map<string, string[]>;

const ids = (count: number) => Array.from({ length: count }, (_, index) => `n${String(index).padStart(2, "0")}`);

/** Graphs from a few strewn edges to dense ones, some with hubs that half of the nodes are joined to. */
const graphs: fc.Arbitrary<Graph> = fc
  .record({
    count: fc.integer({ min: 2, max: 40 }),
    density: fc.double({ min: 0.1, max: 3, noNaN: true }),
    hubs: fc.nat(2),
  })
  .chain(({ count, density, hubs }) => {
    const node = fc.nat(count - 1);
    const edges = fc.array(fc.tuple(node, node), { maxLength: Math.ceil(count * density) });
    const spokes = fc.array(fc.tuple(fc.nat(Math.max(0, hubs - 1)), node), { maxLength: hubs > 0 ? count : 0 });
    return fc.tuple(edges, spokes).map(([some, more]) => {
      const graph = new Map(ids(count).map((id) => [id, new Set<string>()]));
      const nodes = [...graph.keys()];
      for (const [a, b] of [...some, ...more]) {
        if (a === b) continue;
        graph.get(nodes[a] as string)?.add(nodes[b] as string);
        graph.get(nodes[b] as string)?.add(nodes[a] as string);
      }
      return new Map([...graph].map(([id, neighbours]) => [id, [...neighbours].sort()]));
    });
  });
const cases = fc.record({ graph: graphs, from: fc.nat(39), to: fc.nat(39), maxSteps: fc.integer({ min: 1, max: 6 }) });

/** Steps from one node to another by a plain breadth-first search; undefined where there is no way. */
function distance(graph: Graph, from: string, to: string): number | undefined {
  const steps = new Map([[from, 0]]);
  for (const [node, done] of steps) {
    if (node === to) return done;
    for (const neighbour of graph.get(node) ?? []) if (!steps.has(neighbour)) steps.set(neighbour, done + 1);
  }
  return undefined;
}

/** Runs the search over the graph, and says which nodes it has asked for. */
function search(graph: Graph, request: ConstructorParameters<typeof PathSearch>[0], without?: Set<string>) {
  const run = new PathSearch(request, without);
  const read: string[] = [];
  while (run.wanted.length > 0) {
    read.push(...run.wanted);
    run.take(new Map(run.wanted.map((id) => [id, graph.get(id) ?? []])));
  }
  return { path: run.path, read };
}

function endsOf({ graph, from, to }: { graph: Graph; from: number; to: number }): { from: string; to: string } {
  const nodes = [...graph.keys()];
  return { from: nodes[from % nodes.length] as string, to: nodes[to % nodes.length] as string };
}

describe("a search for a path", () => {
  it("finds one as short as a plain breadth-first search does, of real edges, or none where that finds none", () => {
    fc.assert(
      fc.property(cases, ({ graph, from: start, to: goal, maxSteps }) => {
        const { from, to } = endsOf({ graph, from: start, to: goal });
        const steps = distance(graph, from, to);
        const { path } = search(graph, { from, to, maxSteps });
        if (steps === undefined || steps > maxSteps) return void expect(path).toBeUndefined();
        expect(path).toHaveLength(steps + 1);
        expect([path?.[0], path?.at(-1)]).toEqual([from, to]);
        path?.slice(1).forEach((id, index) => expect(graph.get(path[index] as string)).toContain(id));
      }),
      { numRuns: 3_000 },
    );
  });

  it("leads through none of the nodes that it shall do without, and is as short as can be without them", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(39), { maxLength: 6 }), ({ graph, from: start, to: goal, maxSteps }, gone) => {
        const { from, to } = endsOf({ graph, from: start, to: goal });
        const nodes = [...graph.keys()];
        const without = new Set(
          gone.map((at) => nodes[at % nodes.length] as string).filter((id) => id !== from && id !== to),
        );
        const rest = new Map(
          [...graph]
            .filter(([id]) => !without.has(id))
            .map(([id, all]) => [id, all.filter((one) => !without.has(one))]),
        );
        const steps = distance(rest, from, to);
        const { path } = search(graph, { from, to, maxSteps }, without);
        expect(path?.length).toBe(steps === undefined || steps > maxSteps ? undefined : steps + 1);
        expect(path?.filter((id) => without.has(id)) ?? []).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("reads no node twice, and none that is further from both ends than half of the way", () => {
    fc.assert(
      fc.property(cases, ({ graph, from: start, to: goal, maxSteps }) => {
        const { from, to } = endsOf({ graph, from: start, to: goal });
        const { path, read } = search(graph, { from, to, maxSteps });
        expect(new Set(read).size).toBe(read.length);
        const reach = (path?.length ?? maxSteps + 1) - 1;
        for (const id of read) {
          const near = Math.min(distance(graph, from, id) ?? Infinity, distance(graph, to, id) ?? Infinity);
          expect(near).toBeLessThan(Math.max(1, reach));
        }
      }),
    );
  });

  it("finds the same path again, and one as long the other way round", () => {
    fc.assert(
      fc.property(cases, ({ graph, from: start, to: goal, maxSteps }) => {
        const { from, to } = endsOf({ graph, from: start, to: goal });
        const { path } = search(graph, { from, to, maxSteps });
        expect(search(graph, { from, to, maxSteps }).path).toEqual(path);
        expect(search(graph, { from: to, to: from, maxSteps }).path?.length).toBe(path?.length);
      }),
    );
  });

  it("is over at once where both ends are the same", () => {
    expect(search(new Map(), { from: "a", to: "a", maxSteps: 4 })).toEqual({ path: ["a"], read: [] });
  });

  it("reads a large frontier in parts, and stops as soon as the sides have met", () => {
    const middle = Array.from({ length: 20_000 }, (_, index) => `m${String(index).padStart(5, "0")}`);
    const graph: Graph = new Map([
      ["a", middle],
      ["z", ["y"]],
      ["y", ["x", "z"]],
      ["x", ["w", "y"]],
      ["w", ["m00003", "x"]],
      ...middle.map((id): [string, string[]] => [id, id === "m00003" ? ["a", "w"] : ["a"]]),
    ]);
    const { path, read } = search(graph, { from: "a", to: "z", maxSteps: 6 });
    expect(path).toEqual(["a", "m00003", "w", "x", "y", "z"]);
    expect(read).toEqual(["a", "z", "y", "x", "w"]);
    const fan: Graph = new Map([
      ...graph,
      ["z", middle.map((id) => `${id}z`)],
      ["m00003", ["a", "m19999z"]],
      ...middle.map((id): [string, string[]] => [`${id}z`, ["z", ...(id === "m19999" ? ["m00003"] : [])]]),
    ]);
    const wide = search(fan, { from: "a", to: "z", maxSteps: 6 });
    expect(wide.path).toEqual(["a", "m00003", "m19999z", "z"]);
    expect(wide.read.length).toBeLessThan(10_000);
  });
});
