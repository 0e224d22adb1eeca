import { parse, valueFromAST, GraphQLString, Kind } from "graphql";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillDefaults } from "../../../../src/playground/app/ready/fill-defaults.js";

const QUERY =
  '# What it shows.\nquery Q($a: String = "x", $n: Int = 3, $ids: [ID!] = ["i", "j"]) {\n  a(a: $a, n: $n)\n}\n';

function defaultOf(text: string, name: string): unknown {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const found = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return valueFromAST(found?.defaultValue, GraphQLString);
}

describe("fillDefaults", () => {
  it("puts values in the place of defaults and leaves the rest as it was", () => {
    expect(fillDefaults(QUERY, { ids: ["k"], a: 'a "b"' })).toBe(
      '# What it shows.\nquery Q($a: String = "a \\"b\\"", $n: Int = 3, $ids: [ID!] = ["k"]) {\n  a(a: $a, n: $n)\n}\n',
    );
    expect(fillDefaults(QUERY, {})).toBe(QUERY);
  });

  it("writes every text so that the query says exactly that", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(defaultOf(fillDefaults(QUERY, { a: text }), "a")).toBe(text);
      }),
    );
  });

  it("refuses a name that the query does not have", () => {
    expect(() => fillDefaults(QUERY, { b: "y" })).toThrow("the query has no variable $b with a default");
  });
});
