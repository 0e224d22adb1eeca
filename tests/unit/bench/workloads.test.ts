import { existsSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { workloads } from "../../../bench/workloads.js";

const root = new URL("../../../", import.meta.url);
const contract = new URL("../shared/contract/schema.graphql", root);

function errorsAgainst(schema: URL): string[] {
  const built = buildSchema(readFileSync(schema, "utf8"));
  return workloads(["art_x"]).flatMap(({ query }) => validate(built, parse(query)).map(({ message }) => message));
}

describe("the benchmark's queries", () => {
  it("fit the schema that is served", () => {
    expect(errorsAgainst(new URL("schema.graphql", root))).toEqual([]);
  });

  it.skipIf(!existsSync(contract))("fit the public contract (where ../shared is there)", () => {
    expect(errorsAgainst(contract)).toEqual([]);
  });

  it("ask One for every article it is given, in turn", () => {
    expect(workloads(["art_a", "art_b"]).at(-1)).toMatchObject({
      name: "One",
      variables: [{ id: "art_a" }, { id: "art_b" }],
    });
  });
});
