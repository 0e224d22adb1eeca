import { describe, expect, it } from "vitest";
import { planFacts } from "../../../src/store/plan-facts.js";

const walk = (indexName: string) => ({ stage: "FETCH", inputStage: { stage: "IXSCAN", indexName } });
const stats = (keys: number, docs: number) => ({ totalKeysExamined: keys, totalDocsExamined: docs });

describe("planFacts", () => {
  it("reads a find that was run", () => {
    const explained = {
      queryPlanner: { winningPlan: walk("a_1"), rejectedPlans: [walk("b_1"), { stage: "COLLSCAN" }] },
      executionStats: { ...stats(4, 3), executionStages: walk("a_1"), allPlansExecution: [stats(9, 9)] },
    };
    expect(planFacts(explained, "articles")).toEqual({
      indexes: [{ collection: "articles", name: "a_1" }],
      scans: [],
      keysExamined: 4,
      documentsExamined: 3,
    });
  });

  it("has no counts of a command that was only planned", () => {
    const explained = { queryPlanner: { winningPlan: { stage: "IDHACK" } } };
    expect(planFacts(explained, "articles")).toEqual({
      indexes: [{ collection: "articles", name: "_id_" }],
      scans: [],
    });
  });

  it("adds what a $lookup did to what leads to it", () => {
    const explained = {
      stages: [
        { $cursor: { queryPlanner: { winningPlan: walk("_id_") }, executionStats: stats(5, 0) } },
        {
          $lookup: { from: "articles", indexesUsed: "a field" },
          ...stats(20, 19),
          indexesUsed: ["p_1"],
          collectionScans: 0,
        },
        { $lookup: { from: "entities" }, ...stats(0, 7), indexesUsed: [], collectionScans: 1 },
      ],
    };
    expect(planFacts(explained, "providers")).toEqual({
      indexes: [
        { collection: "providers", name: "_id_" },
        { collection: "articles", name: "p_1" },
      ],
      scans: ["entities"],
      keysExamined: 25,
      documentsExamined: 26,
    });
  });

  it("names the index of a join that the server does while it finds with its own collection", () => {
    const join = { stage: "EQ_LOOKUP", foreignCollection: "db.articles", indexName: "p_1", inputStage: walk("_id_") };
    expect(planFacts({ queryPlanner: { winningPlan: { queryPlan: join } } }, "providers").indexes).toEqual([
      { collection: "articles", name: "p_1" },
      { collection: "providers", name: "_id_" },
    ]);
  });

  it("names the indexes of a union with their collections, and leaves out counts that the server does not have", () => {
    const part = { $cursor: { queryPlanner: { winningPlan: walk("t_1") }, executionStats: stats(0, 0) } };
    const explained = { stages: [{ $collStats: {} }, { $unionWith: { coll: "entities", pipeline: [part] } }] };
    expect(planFacts(explained, "articles")).toEqual({ indexes: [{ collection: "entities", name: "t_1" }], scans: [] });
  });

  it("reads every shard", () => {
    const shard = (name: string) => ({
      stages: [{ $cursor: { queryPlanner: { winningPlan: walk(name) }, executionStats: stats(1, 1) } }],
    });
    const facts = planFacts({ shards: { one: shard("a_1"), two: shard("a_1") } }, "articles");
    expect(facts).toMatchObject({ indexes: [{ name: "a_1" }], keysExamined: 2 });
  });

  it("takes nothing that a query names for what the server says", () => {
    const explained = {
      command: { filter: { stage: "COLLSCAN", indexName: "x" } },
      queryPlanner: {
        parsedQuery: { indexName: { $eq: "y" } },
        winningPlan: { ...walk("a_1"), filter: { stage: "COLLSCAN" } },
      },
      stages: [{ $match: { indexName: "z" } }, { $project: { stage: "COLLSCAN" } }],
    };
    expect(planFacts(explained, "articles")).toEqual({ indexes: [{ collection: "articles", name: "a_1" }], scans: [] });
  });
});
