import fc from "fast-check";
import {
  executeSync,
  getNamedType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  isEnumType,
  isLeafType,
  isObjectType,
  parse,
  type GraphQLOutputType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { leafWriter } from "../../../src/plans/leaf.js";
import { GiveUp } from "../../../src/plans/give-up.js";
import { buildGraph } from "../../../src/resolvers/graph.js";
import { ODD_TEXTS } from "../../support/odd-texts.js";

/** Every type of the schema whose values are written as they are, lists and all. */
const TYPES = leafTypes();
const document = parse("{ value }");

function leafTypes(): GraphQLOutputType[] {
  const types = new Map<string, GraphQLOutputType>();
  for (const type of Object.values(buildGraph().getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (isLeafType(getNamedType(field.type))) types.set(String(field.type), field.type);
    }
  }
  return [...types.values()];
}

/** The JSON that graphql-js makes of a value; undefined where it is an error. */
function byGraphqlJs(type: GraphQLOutputType, value: unknown): string | undefined {
  const query = new GraphQLObjectType({ name: "Query", fields: { value: { type, resolve: () => value } } });
  const { data, errors } = executeSync({ schema: new GraphQLSchema({ query }), document });
  return errors ? undefined : JSON.stringify(data?.["value"]);
}

function written(type: GraphQLOutputType, value: unknown): string | undefined {
  try {
    return leafWriter(type)(value);
  } catch {
    return undefined;
  }
}

/** Any code units, so that halves of pairs are among them. */
const texts = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0xd83d, 0xde00, 0x2028, 0x22, 0x5c, 0x1f)))
    .map((units) => String.fromCharCode(...units)),
);
const dates = fc.date({ noInvalidDate: true });

/** Values that the store may hold of a type. */
function valuesOf(type: GraphQLOutputType): fc.Arbitrary<unknown> {
  if (type instanceof GraphQLNonNull) return valuesOf(type.ofType as GraphQLOutputType).filter((one) => one != null);
  const some = (values: fc.Arbitrary<unknown>) => fc.oneof(fc.constantFrom(null, undefined), values, values, values);
  if (type instanceof GraphQLList) return some(fc.array(valuesOf(type.ofType as GraphQLOutputType), { maxLength: 5 }));
  if (isEnumType(type)) return some(fc.constantFrom(...type.getValues().map(({ value }) => value as unknown)));
  switch (String(type)) {
    case "Boolean":
      return some(fc.boolean());
    case "Int":
      return some(fc.oneof(fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }), fc.constant(-0)));
    case "Float":
      return some(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(-0)));
    case "DateTime":
      return some(dates);
    default:
      return some(texts);
  }
}

/** Anything that a document may hold by mistake. */
const anything = fc.oneof(
  fc.anything({ withDate: true, withNullPrototype: true }),
  fc.array(fc.oneof(texts, fc.double(), dates, fc.constant(null))),
  fc.constantFrom(Number.NaN, Infinity, 2 ** 31, -(2 ** 31), 1.5, "", "ARTICLE", true, new Date(Number.NaN), 2n),
);

describe("leafWriter", () => {
  it("is tried with all kinds of values", () => {
    expect(TYPES.map(String)).toEqual(
      expect.arrayContaining(["ID!", "String", "String!", "[String!]!", "Int", "Int!", "Float!", "Boolean!"]),
    );
    expect(TYPES.map(String)).toEqual(expect.arrayContaining(["DateTime", "DateTime!", "URL", "ArticleKind!"]));
  });

  it.each(TYPES.map((type) => [String(type), type] as const))(
    "writes every value of %s as graphql-js does",
    (_, type) => {
      fc.assert(
        fc.property(valuesOf(type), (value) => {
          expect(leafWriter(type)(value)).toBe(byGraphqlJs(type, value));
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each(TYPES.map((type) => [String(type), type] as const))(
    "writes of %s no other value than graphql-js, and else nothing",
    (_, type) => {
      fc.assert(
        fc.property(anything, (value) => {
          const text = written(type, value);
          if (text !== undefined) expect(text).toBe(byGraphqlJs(type, value));
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each([
    ["a number for a text", GraphQLString, 42],
    ["an object for a text", GraphQLString, { en: "no" }],
    ["a text for a number", GraphQLInt, "7"],
    ["a fraction for an Int", GraphQLInt, 1.5],
    ["an Int of more than 32 bits", GraphQLInt, 2 ** 31],
    ["no number", GraphQLFloat, Number.NaN],
    ["infinity", GraphQLFloat, -Infinity],
    ["null where it may not be", new GraphQLNonNull(GraphQLString), null],
    ["nothing where it may not be missing", new GraphQLNonNull(GraphQLString), undefined],
    ["null in a list that has none", new GraphQLList(new GraphQLNonNull(GraphQLString)), ["a", null]],
    ["a text for a list", new GraphQLList(GraphQLString), "abc"],
    ["a list for a text", GraphQLString, ["abc"]],
  ])("gives up at %s", (_, type, value) => {
    expect(() => leafWriter(type)(value)).toThrow(GiveUp);
  });

  it("gives up at a value that an enum does not have", () => {
    const kind = buildGraph().getType("ArticleKind") as GraphQLOutputType;
    for (const value of ["PODCAST", "article", 1, {}]) expect(() => leafWriter(kind)(value)).toThrow(GiveUp);
  });

  it("gives up at a scalar that it does not know, before anything is written", () => {
    expect(() => leafWriter(new GraphQLScalarType({ name: "Money" }))).toThrow(GiveUp);
  });

  it("writes every code unit, alone and within a text, as JSON.stringify does", () => {
    const write = leafWriter(GraphQLString);
    const wrong = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((one) =>
      [one, `a${one}b`, `\u{D83D}${one}`].some((text) => write(text) !== JSON.stringify(text)),
    );
    expect(wrong).toEqual([]);
  });

  it("writes a text of millions of characters", () => {
    const text = 'He said "no".\n\u2028😀'.repeat(200_000);
    expect(leafWriter(GraphQLString)(text)).toBe(JSON.stringify(text));
  });

  it("writes a list within a list, with its nulls", () => {
    const type = new GraphQLList(new GraphQLList(GraphQLInt));
    expect(leafWriter(type)([[1, null], null, []])).toBe("[[1,null],null,[]]");
  });
});
