import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { graphql, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createContext } from "../../src/context.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import { emptyPaths } from "../support/empty-paths.js";
import { seed } from "../support/seed.js";
import { openTestStore, type TestStore } from "../support/store.js";

const root = resolve(import.meta.dirname, "../..");

/**
 * How many commands each ready query sends to the store: one for each list of a level, however many parents it has, and one
 * for each look-up. A number that grows is an N+1 in the making.
 */
const COMMANDS: Record<string, number> = {
  "01-newest-articles": 3,
  "02-article-by-url": 5,
  "03-provider-profile": 5,
  "04-entity-page": 7,
  "05-related-articles": 6,
  "06-mentions": 2,
  "07-page-forward": 1,
  "08-page-backward": 1,
  "09-filter": 2,
  "10-order": 2,
  "11-stubs": 7,
  "12-nodes-by-id": 3,
  "13-counts": 7,
  "14-entity-by-alias": 3,
  "15-nested-pages": 4,
  "16-wire-stories": 3,
  "17-filter-through-relations": 8,
  "18-search": 3,
  "19-search-within": 8,
  "20-search-phrase": 4,
  "21-suggest": 5,
  "22-facets": 6,
  "23-facets-multi-select": 4,
  "24-timeline": 4,
  "25-trending": 5,
  "26-path": 5,
  "27-stories": 8,
  "28-neighbours": 3,
  "29-related-providers": 4,
};

describe("the ready queries on the sample corpus", () => {
  let opened: TestStore;
  let graph: GraphQLSchema;

  beforeAll(async () => {
    opened = await openTestStore();
    graph = buildGraph();
    const { report } = await seed(opened.store, [join(root, "seed/corpus")]);
    expect(report.rejected).toEqual([]);
  });

  afterAll(() => opened.drop());

  const names = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".graphql"));

  it("have each a fixed number of commands written down", () => {
    expect(Object.keys(COMMANDS)).toEqual(names.map((name) => name.replace(".graphql", "")));
  });

  it.each(names)("%s finds something for every field it selects, at a fixed number of store commands", async (name) => {
    const source = readFileSync(join(root, "examples", name), "utf8");
    opened.commands.length = 0;
    const { data, errors } = await graphql({
      schema: graph,
      source,
      contextValue: createContext({ store: opened.store }),
    });

    expect(errors).toBeUndefined();
    expect(emptyPaths(data)).toEqual([]);
    expect(opened.commands.map((command) => `${command.name} ${command.collection}`)).toHaveLength(
      COMMANDS[name.replace(".graphql", "")] ?? NaN,
    );
  });
});
