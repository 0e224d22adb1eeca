import { existsSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { workloads } from "../../../bench/workloads.js";

const root = new URL("../../../", import.meta.url);
const contract = new URL("../shared/contract/schema.graphql", root);

const VALUES = { articleIds: ["art_a", "art_b"], middleCursor: "x", searches: ["harbour", "tidal park"] };

function errorsAgainst(schema: URL): string[] {
  const built = buildSchema(readFileSync(schema, "utf8"));
  return workloads(VALUES).flatMap(({ query }) => validate(built, parse(query)).map(({ message }) => message));
}

describe("the benchmark's queries", () => {
  it("fit the schema that is served", () => {
    expect(errorsAgainst(new URL("schema.graphql", root))).toEqual([]);
  });

  it.skipIf(!existsSync(contract))("fit the public contract (where ../shared is there)", () => {
    expect(errorsAgainst(contract)).toEqual([]);
  });

  it("ask One for every article, and Search for every text, in turn", () => {
    const variables = Object.fromEntries(workloads(VALUES).map((workload) => [workload.name, workload.variables]));
    expect(variables).toMatchObject({
      One: [{ id: "art_a" }, { id: "art_b" }],
      Search: [{ query: "harbour" }, { query: "tidal park" }],
    });
  });
});
