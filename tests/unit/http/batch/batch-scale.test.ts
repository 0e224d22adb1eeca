import { parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { BatchScale } from "../../../../src/http/batch/batch-scale.js";
import { operationLoad } from "../../../../src/http/batch/operation-load.js";
import { LIMITS } from "../../../../src/http/limits/limits.js";

const NOTHING = { pages: 0, nodes: 0, values: 0 };

function load(source: string, cost: Partial<typeof NOTHING> = {}) {
  const document = parse(source);
  return operationLoad(document, document.definitions[0] as OperationDefinitionNode, { ...NOTHING, ...cost }, 0);
}

describe("the load of an operation", () => {
  it("is what it would be by itself, fragments counted as the request's limits count them", () => {
    expect(load("{ ...f ...f } fragment f on Query { a: hello b: hello }")).toMatchObject({
      aliases: 2,
      rootFields: 4,
      selections: 6,
      tokens: expect.any(Number) as number,
    });
    expect(load("{ hello }").tokens).toBe(3);
  });
});

describe("the scale of a batch", () => {
  it("lets no operation go on before all have been weighed or are over", async () => {
    const scale = new BatchScale(3);
    let passed = 0;
    const first = scale.weigh(load("{ hello }", { pages: 2 })).then((all) => {
      passed++;
      return all;
    });
    await Promise.resolve();
    scale.endUnweighed();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(passed).toBe(0);
    const second = await scale.weigh(load("{ hello }", { pages: 3 }));
    expect([second.cost.pages, (await first).cost.pages, second.rootFields]).toEqual([5, 5, 2]);
  });

  it.each([
    ["pages of lists", load("{ hello }", { pages: LIMITS.pages / 2 + 1 })],
    ["objects in lists", load("{ hello }", { nodes: LIMITS.nodes / 2 + 1 })],
    ["values", load("{ hello }", { values: LIMITS.values / 2 + 1 })],
    ["fields at the root", load(`{ ${"hello ".repeat(LIMITS.rootFields / 2 + 1)} }`)],
    ["aliases", load(`{ ${Array.from({ length: LIMITS.aliases / 2 + 1 }, (_, i) => `a${i}: hello`).join(" ")} }`)],
    ["selections", load(`{ ${"hello ".repeat(LIMITS.selections / 2 + 1)} }`)],
    ["tokens", load(`{ ${"hello ".repeat(LIMITS.tokens / 2 + 1)} }`)],
  ])("refuses all where they have too much together that each may have: %s", async (_what, half) => {
    const alone = new BatchScale(1);
    await expect(alone.weigh({ ...half, rootFields: 1, selections: 1 })).resolves.toBeDefined();
    const scale = new BatchScale(2);
    const refused = await Promise.allSettled([scale.weigh(half), scale.weigh(half)]);
    for (const outcome of refused) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { code: "QUERY_TOO_COSTLY" } });
    }
  });

  it("enters once for all, and leaves once, also where nobody entered or entering failed", async () => {
    const scale = new BatchScale(2);
    let [entered, left] = [0, 0];
    const enter = async () => {
      entered++;
      return () => void left++;
    };
    await Promise.all([scale.enter(enter), scale.enter(enter)]);
    expect([entered, left]).toEqual([1, 0]);
    await scale.leave();
    expect(left).toBe(1);
    await new BatchScale(1).leave();
    const failing = new BatchScale(1);
    await expect(failing.enter(() => Promise.reject(new Error("full")))).rejects.toThrow("full");
    await failing.leave();
  });
});
