import fc from "fast-check";
import {
  buildSchema,
  executeSync,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
} from "graphql";
import { describe, expect, it } from "vitest";
import { collectFields, type CollectedField, type Environment } from "../../../src/plans/collect-fields.js";

const schema = buildSchema(/* GraphQL */ `
  interface Thing {
    a: String
    b: String
    one: One
    two: Two
  }
  interface Other {
    a: String
  }
  type Query implements Thing {
    a: String
    b: String
    one: One
    two: Two
  }
  type One implements Thing & Other {
    a: String
    b: String
    one: One
    two: Two
  }
  type Two implements Thing {
    a: String
    b: String
    one: One
    two: Two
  }
`);
const TYPES = ["Query", "One", "Two", "Thing", "Other"];
const VARIABLES = ["v", "w"];
const FRAGMENTS = 3;
/** Fragments may spread each other in circles, so that the answer has no end of its own. */
const MOST_LEVELS = 4;

const condition = fc.oneof(
  fc.constantFrom("true", "false"),
  fc.constantFrom(...VARIABLES).map((name) => `$${name}`),
);
const directives = fc
  .tuple(fc.option(condition, { freq: 3 }), fc.option(condition, { freq: 3 }), fc.boolean())
  .map(([skip, include, isSkipFirst]) => {
    const both = [skip === null ? "" : `@skip(if: ${skip})`, include === null ? "" : `@include(if: ${include})`];
    return (isSkipFirst ? both : both.reverse()).join(" ");
  });
const alias = fc.constantFrom("", "", "", "x: ", "y: ", "a: ", "one: ", "__proto__: ");

const { set } = fc.letrec<{ set: string; selection: string }>((tie) => ({
  set: fc.array(tie("selection"), { minLength: 1, maxLength: 5 }).map((all) => `{ ${all.join(" ")} }`),
  selection: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(alias, fc.constantFrom("a", "b", "__typename"), directives).map((parts) => parts.join(" ")),
    fc.tuple(fc.constantFrom(...Array(FRAGMENTS).keys()), directives).map(([name, given]) => `...F${name} ${given}`),
    fc.tuple(alias, fc.constantFrom("one", "two"), directives, tie("set")).map((parts) => parts.join(" ")),
    fc
      .tuple(fc.option(fc.constantFrom(...TYPES)), directives, tie("set"))
      .map(([type, given, inner]) => `... ${type === null ? "" : `on ${type}`} ${given} ${inner}`),
  ),
}));
const fragments = fc.tuple(...Array.from({ length: FRAGMENTS }, () => fc.tuple(fc.constantFrom(...TYPES), set)));
const requests = fc.record({
  source: fc
    .tuple(set, fragments)
    .map(([operation, all]) =>
      [
        `query ($v: Boolean!, $w: Boolean!) ${operation}`,
        ...all.map(([type, inner], name) => `fragment F${name} on ${type} ${inner}`),
      ].join("\n"),
    ),
  variableValues: fc.record({ v: fc.boolean(), w: fc.boolean() }),
});

interface Seen {
  path: string;
  name: string;
  nodes: readonly FieldNode[];
}

/** What graphql-js answers, and the nodes that it hands to each resolver. */
function byGraphqlJs(document: ReturnType<typeof parse>, variableValues: Record<string, boolean>) {
  const seen: Seen[] = [];
  const { data } = executeSync({
    schema,
    document,
    variableValues,
    rootValue: {},
    fieldResolver: (_source, _args, _context, { path, fieldName, fieldNodes, returnType }) => {
      const keys = keysOf(path);
      seen.push({ path: keys.join("."), name: fieldName, nodes: fieldNodes });
      return isObjectType(returnType) ? (keys.length < MOST_LEVELS ? {} : null) : "text";
    },
  });
  return { seen, json: JSON.stringify(data) };
}

function keysOf(path: { key: string | number; prev: Parameters<typeof keysOf>[0] | undefined }): string[] {
  return [...(path.prev ? keysOf(path.prev) : []), String(path.key)];
}

/** The same, by the fields that are collected. */
function byCollectedFields(document: ReturnType<typeof parse>, variableValues: Record<string, boolean>) {
  const operation = document.definitions.find((one): one is OperationDefinitionNode =>
    one.kind.startsWith("Operation"),
  );
  const all = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  const environment: Environment = {
    schema,
    variableValues,
    fragments: Object.fromEntries(all.map((one) => [one.name.value, one])),
  };
  const seen: Seen[] = [];
  const objectText = (type: GraphQLObjectType, fields: CollectedField[], path: string[]): string => {
    const texts = fields.map(({ key, name, nodes }) => {
      const own = [...path, key];
      const text = (): string => {
        if (name === "__typename") return JSON.stringify(type.name);
        seen.push({ path: own.join("."), name, nodes });
        const inner = getNamedType(type.getFields()[name]?.type as GraphQLOutputType);
        if (!isObjectType(inner)) return '"text"';
        return own.length < MOST_LEVELS ? objectText(inner, collectFields(inner, nodes, environment), own) : "null";
      };
      return `${JSON.stringify(key)}:${text()}`;
    });
    return `{${texts.join(",")}}`;
  };
  const query = schema.getQueryType() as GraphQLObjectType;
  const json = objectText(query, collectFields(query, [operation as OperationDefinitionNode], environment), []);
  return { seen, json };
}

describe("collectFields", () => {
  it("finds the fields that graphql-js executes, in its order, each with the same nodes", () => {
    fc.assert(
      fc.property(requests, ({ source, variableValues }) => {
        const document = parse(source, { noLocation: true });
        const actual = byCollectedFields(document, variableValues);
        const expected = byGraphqlJs(document, variableValues);
        expect(actual.json).toBe(expected.json);
        expect(actual.seen.map(({ path, name }) => [path, name])).toEqual(
          expected.seen.map(({ path, name }) => [path, name]),
        );
        for (const [at, { nodes }] of actual.seen.entries()) {
          const others = expected.seen[at]?.nodes ?? [];
          expect(nodes.length).toBe(others.length);
          expect(nodes.every((node, index) => node === others[index])).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("refuses a condition that is null, as graphql-js does", () => {
    const document = parse("query ($v: Boolean) { a @skip(if: $v) }");
    expect(() => byCollectedFields(document, { v: null } as never)).toThrow(/must not be null/);
  });
});
