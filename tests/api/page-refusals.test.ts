import { beforeAll, describe, expect, it } from "vitest";
import { answer, ask } from "../support/ask.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 60, providers: 6, entities: 12 }, 3);
const store = withStore();
beforeAll(() => insertGraph(store(), graph));

describe("lists", () => {
  it("refuse a cursor of another list, another order or another hand, and page arguments out of range", async () => {
    const { articles } = await ask<{ articles: { edges: { cursor: string }[] } }>(
      store(),
      "{ articles(first: 1) { edges { cursor } } }",
    );
    const cursor = articles.edges[0]?.cursor ?? "";
    const altered = `${cursor.slice(0, -2)}${cursor.endsWith("A") ? "B" : "A"}A`;
    for (const list of [
      `{ articles(after: "${altered}") { totalCount } }`,
      `{ articles(after: "${cursor}", orderBy: [{ field: TITLE, direction: ASC }]) { totalCount } }`,
      `{ entities(before: "${cursor}") { totalCount } }`,
      `{ providers { nodes { articles(after: "${cursor}") { totalCount } } } }`,
      `{ articles { nodes { related(after: "${cursor}") { totalCount } } } }`,
    ]) {
      const { errors } = await answer(store(), list);
      expect(errors?.[0]?.message, list).toMatch(/^(after|before) does not belong to this list and order\.$/);
    }
    for (const [list, message] of [
      ["{ articles(first: 0) { totalCount } }", "first must be from 1 to 100, not 0."],
      ["{ articles(last: 101) { totalCount } }", "last must be from 1 to 100, not 101."],
      ["{ providers { nodes { articles(first: -1) { totalCount } } } }", "first must be from 1 to 100, not -1."],
      [
        "{ articles(first: 1, last: 1) { totalCount } }",
        "first and last cannot go together: page forward with first and after, or backward with last and before.",
      ],
    ] as const) {
      expect((await answer(store(), list)).errors?.[0]?.message).toBe(message);
    }
  });
});
