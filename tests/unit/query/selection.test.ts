import { buildSchema, execute, parse, type GraphQLResolveInfo } from "graphql";
import { describe, expect, it } from "vitest";
import { selectionOf, type Selection } from "../../../src/query/selection.js";

const schema = buildSchema(`
  interface Node { id: ID }
  type A implements Node { id: ID a: String b: A list: L }
  type B implements Node { id: ID c: String b: A }
  type L { nodes: [A] edges: [E] }
  type E { node: A cursor: String }
  type Query { it: A list: L node: Node }
`);

/** The selection of the first field of the query, as a resolver meets it. */
function select(query: string, variableValues: Record<string, unknown> = {}, typeName?: string): Selection {
  let info: GraphQLResolveInfo | undefined;
  const capture = (_args: unknown, _context: unknown, given: GraphQLResolveInfo) => {
    info = given;
    return null;
  };
  void execute({
    schema,
    document: parse(query),
    rootValue: { it: capture, list: capture, node: capture },
    variableValues,
  });
  if (!info) throw new Error("the query has no field to resolve");
  return selectionOf(info, typeName);
}

const names = (selection: Selection): string[] => [...selection.fields.keys()].sort();

describe("the selection", () => {
  it("goes by field, whatever the alias, and puts one field's selections together", () => {
    const selection = select("{ it { x: a y: b { a } z: b { id } } it { b { b { id } } } }");
    expect(names(selection)).toEqual(["a", "b"]);
    expect(names(selection.at("b"))).toEqual(["a", "b", "id"]);
    expect(names(selection.at("b.b"))).toEqual(["id"]);
    expect(names(selection.at("list.nodes"))).toEqual([]);
  });

  it("looks into fragments, named and inline, however they nest", () => {
    const selection = select(
      "{ list { ...P } } fragment P on L { nodes { ...Q } ... { edges { cursor node { ... on Node { id } } } } } fragment Q on A { a b { ...R } } fragment R on A { id }",
    );
    expect(names(selection.at("nodes"))).toEqual(["a", "b"]);
    expect(names(selection.at("nodes.b"))).toEqual(["id"]);
    expect(names(selection.at("edges.node"))).toEqual(["id"]);
    expect(selection.has("edges.cursor")).toBe(true);
    expect(selection.has("pageInfo", "nodes.c")).toBe(false);
  });

  it("follows @skip and @include, with variables and without, on fields and fragments", () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) { it {
      a @include(if: $yes) id @skip(if: $yes) b @include(if: $no) { id } ... @skip(if: $no) { list { nodes { a @skip(if: true) id } } } } }`;
    expect(names(select(query, { yes: true }))).toEqual(["a", "list"]);
    expect(names(select(query, { yes: false }))).toEqual(["id", "list"]);
    expect(names(select(query, { yes: true, no: true }))).toEqual(["a", "b"]);
    expect(names(select(query, { yes: true }).at("list.nodes"))).toEqual(["id"]);
  });

  it("takes of an interface's field only what holds for the given type", () => {
    const query = "{ node { id ... on A { a b { a } } ... on B { c b { id } } ... on Node { id } } }";
    expect(names(select(query, {}, "A"))).toEqual(["a", "b", "id"]);
    expect(names(select(query, {}, "A").at("b"))).toEqual(["a"]);
    expect(names(select(query, {}, "B"))).toEqual(["b", "c", "id"]);
  });
});
