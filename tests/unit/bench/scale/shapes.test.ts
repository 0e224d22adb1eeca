import { existsSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { SHAPES } from "../../../../bench/scale/shapes.js";

const root = new URL("../../../../", import.meta.url);
const contract = new URL("../shared/contract/schema.graphql", root);

function errorsAgainst(schema: URL): string[] {
  const built = buildSchema(readFileSync(schema, "utf8"));
  return SHAPES.flatMap(({ query }) => validate(built, parse(query)).map(({ message }) => message));
}

describe("the query shapes that are measured at two sizes", () => {
  it("fit the schema that is served", () => {
    expect(errorsAgainst(new URL("schema.graphql", root))).toEqual([]);
  });

  it.skipIf(!existsSync(contract))("fit the public contract (where ../shared is there)", () => {
    expect(errorsAgainst(contract)).toEqual([]);
  });

  it("are twenty at least, each with a name of its own", () => {
    expect(SHAPES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
  });

  it.each(SHAPES)("ask with the variables that they are given: $name", ({ query, takes, fromTheMiddle }) => {
    const declared = [...query.matchAll(/\$(\w+): /g)].map(([, name]) => name);
    expect(declared).toEqual([...takes, ...(fromTheMiddle ? ["cursor"] : [])]);
  });
});
