import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { buildGraph, printGraph } from "../../../src/resolvers/graph.js";
import { SCHEMA_DESCRIPTION } from "../../../src/schema/about/schema-description.js";

const queries = [...SCHEMA_DESCRIPTION.matchAll(/```graphql\n([^`]+)```/g)].map(([, query = ""]) => query);

describe("the description of the schema", () => {
  it("is the schema's own, and a page at most", () => {
    expect(buildGraph().description).toBe(SCHEMA_DESCRIPTION);
    expect(SCHEMA_DESCRIPTION.length).toBeLessThan(3000);
  });

  it("stands in introspection alone: generators of other languages read SDL that begins with types", () => {
    expect(parse(printGraph()).definitions.map(({ kind }) => kind)).not.toContain("SchemaDefinition");
  });

  it("shows queries that fit the schema", () => {
    expect(queries).toHaveLength(2);
    for (const query of queries) expect(validate(buildGraph(), parse(query))).toEqual([]);
  });

  it("names only what is in the schema", () => {
    const names = new Set(printGraph().match(/\w+/g));
    const named = SCHEMA_DESCRIPTION.replaceAll(/```[^`]*```/g, "").matchAll(/`([^`]+)`/g);
    const words = [...named].flatMap(([, code = ""]) => code.replaceAll(/"[^"]*"|true|false/g, "").match(/\w+/g) ?? []);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !names.has(word))).toEqual([]);
  });
});
