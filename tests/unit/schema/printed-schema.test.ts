import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { buildGraph, printGraph } from "../../../src/resolvers/graph.js";

const printed = join(import.meta.dirname, "../../../schema.graphql");

/** Everything that may carry a description, by its coordinate. */
function described(): Map<string, string | null | undefined> {
  const found = new Map<string, string | null | undefined>();
  for (const type of Object.values(buildGraph().getTypeMap())) {
    // What GraphQL itself defines is not ours to describe.
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || type.name === "Query") continue;
    found.set(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value.description);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.set(`${type.name}.${field.name}`, field.description);
  }
  for (const type of Object.values(buildGraph().getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, field.description);
      for (const argument of field.args)
        found.set(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
    }
  }
  return found;
}

describe("the schema", () => {
  it("is printed in schema.graphql, byte for byte (npm run schema > schema.graphql)", () => {
    expect(printGraph()).toBe(readFileSync(printed, "utf8"));
  });

  it("describes every type, field, argument, enum value and input field", () => {
    const all = described();
    expect(all.size).toBeGreaterThan(200);
    expect([...all].filter(([, description]) => !description?.trim()).map(([coordinate]) => coordinate)).toEqual([]);
  });

  it("says of every scalar of its own where it is specified, printed and asked for", () => {
    const own = Object.values(buildGraph().getTypeMap()).filter(
      (type) => isScalarType(type) && !isSpecifiedScalarType(type),
    );
    const source = "query ($name: String!) { __type(name: $name) { specifiedByURL } }";
    for (const { name } of own) {
      const { data } = graphqlSync({ schema: buildGraph(), source, variableValues: { name } });
      const url = (data as { __type: { specifiedByURL: string | null } }).__type.specifiedByURL;
      expect(url).toMatch(/^https:/);
      expect(printGraph()).toContain(`scalar ${name} @specifiedBy(url: "${url}")`);
    }
    expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(["DateTime", "URL"]));
  });
});
