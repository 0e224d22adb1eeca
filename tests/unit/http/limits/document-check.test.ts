import { getIntrospectionQuery, parse, specifiedRules, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { refuseDocument } from "../../../../src/http/limits/document-check.js";
import { limitsRule } from "../../../../src/http/limits/document-rule.js";
import { LIMITS } from "../../../../src/http/limits/limits.js";
import { standInSchema } from "../../../support/stand-in-schema.js";

const schema = standInSchema();
/** Measured: below 50 ms each; hostile documents that get through take seconds to minutes. */
const BOUND_MS = 500;
const parsed = (source: string) => parse(source, { maxTokens: LIMITS.tokens });
const refusal = (source: string) => refuseDocument(parsed(source));
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");

/** Every fragment spreads the next two: a number of paths that doubles with each. */
const fragmentChain = (length: number) =>
  `{ ...f0 } ${times(length, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 2} }`)} ` +
  `fragment f${length} on Query { hello } fragment f${length + 1} on Query { hello }`;

describe("what passes", () => {
  it("is the whole introspection query", () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    };
    expect(refusal(getIntrospectionQuery({ ...options, oneOf: true }))).toBeUndefined();
  });

  it("is a query at every limit", () => {
    expect(refusal(`{ a { ${times(LIMITS.aliases, (i) => `a${i}: hello`)} } }`)).toBeUndefined();
    expect(refusal(`{ hello ${times(LIMITS.directives, () => "@include(if: true)")} }`)).toBeUndefined();
    expect(refusal(`${"{ a ".repeat(LIMITS.depth)} ${"}".repeat(LIMITS.depth)}`)).toBeUndefined();
    expect(refusal(`{ ${times(LIMITS.rootFields, (i) => `a${i}`)} }`)).toBeUndefined();
  });

  it("is what compilers of clients write into every selection", () => {
    expect(
      refusal(`{ ${times(20, (i) => `f${i} { ${times(6, (j) => `g${j} { __isNode: __typename }`)} }`)} }`),
    ).toBeUndefined();
  });

  it("is a fragment with many fields, and a spread of a fragment that does not exist, which another rule reports", () => {
    expect(refusal(`{ article { ...f } } fragment f on Article { ${times(50, (i) => `a${i}`)} }`)).toBeUndefined();
    expect(refusal("{ ...missing }")).toBeUndefined();
  });
});

describe("what is refused as too costly", () => {
  it.each([
    ["one alias more", `{ ${times(LIMITS.aliases + 1, (i) => `a${i}: __typename`)} }`, "201 aliases"],
    [
      "aliases spread over fragments",
      `{ ...f a: hello } fragment f on Query { ${times(200, (i) => `b${i}: hello`)} }`,
      "201 aliases",
    ],
    ["one directive more", `{ hello ${times(6, () => "@include(if: true)")} }`, "6 directives"],
    [
      "directives on a fragment spread",
      `{ ...f ${times(6, () => "@skip(if: false)")} } fragment f on Query { hello }`,
      "6 directives",
    ],
    ["directives on an operation", `query ${times(6, () => "@a")} { hello }`, "6 directives"],
    ["directives on a variable", `query ($a: Int ${times(6, () => "@a")}) { hello }`, "6 directives"],
    ["one level more", `${"{ a ".repeat(21)} ${"}".repeat(21)}`, "21 levels"],
    [
      "depth in fragments",
      `{ ${"a { ".repeat(12)} ...f ${"}".repeat(13)} fragment f on A { ${"b { ".repeat(9)} c ${"}".repeat(10)}`,
      "22 levels",
    ],
    ["depth in inline fragments", `{ ${"... { a { ".repeat(21)} b ${"} }".repeat(21)} }`, "22 levels"],
    ["one root field more", `{ ${times(61, (i) => `a${i}`)} }`, "61 fields at the root"],
    [
      "root fields in a fragment",
      `{ ...f } fragment f on Query { ${times(61, (i) => `a${i}`)} }`,
      "61 fields at the root",
    ],
    [
      "a fragment spread too often",
      `{ ${times(20, (i) => `f${i} { ...f }`)} } fragment f on A { ${times(50, (i) => `a${i}`)} }`,
      "1040 selections",
    ],
    ["a chain of fragments", fragmentChain(60), "more than 1000000 fields at the root"],
    [
      "a chain of fragments further down",
      fragmentChain(60).replace("...f0", "a { ...f0 }"),
      "more than 1000000 selections",
    ],
  ])("%s", (_name, source, detail) => {
    expect(refusal(source)).toMatchObject({ kind: "costly", detail: expect.stringContaining(detail) as string });
  });
});

describe("what is refused as invalid", () => {
  it.each([
    ["a fragment that spreads itself", "{ ...a } fragment a on Query { ...a }", '"a"'],
    ["a ring of fragments", "{ ...a } fragment a on Query { ...b } fragment b on Query { x { ...a } }", '"a", "b"'],
    ["a user of a ring", "{ ...u } fragment u on Query { ...a } fragment a on Query { ...a }", '"a"'],
    ["two fragments of one name", "{ ...a } fragment a on Query { hello } fragment a on Query { hello }", '"a"'],
  ])("%s", (_name, source, names) => {
    expect(refusal(source)).toMatchObject({ kind: "invalid", detail: expect.stringContaining(names) as string });
  });
});

describe("a hostile document", () => {
  const wide = times(450, () => "hello");
  const conflicts = (width: number) => times(width, () => `articles { nodes { related { nodes { id title } } } }`);
  it.each([
    ["a chain of fragments", fragmentChain(80)],
    ["a longer chain with fields beside the spreads", fragmentChain(40).replaceAll("...f2", "article { id } ...f2")],
    ["deep nesting", `${"{ articles ".repeat(330)} ${"}".repeat(330)}`],
    ["deep lists in an argument", `{ hello(name: ${"[".repeat(480)}${"]".repeat(480)}) }`],
    ["a flood of aliases", `{ ${times(300, (i) => `a${i}: hello`)} }`],
    ["a flood of one field", `{ ${wide} }`],
    ["a flood of mergeable lists", `{ ${conflicts(18)} }`],
    [
      "fields to merge through fragments",
      `{ ${times(18, () => "articles { ...f }")} } fragment f on ArticleConnection { ${times(15, () => "nodes { ...g }")} } fragment g on Article { id title }`,
    ],
    ["a flood of unknown fields", `{ articles { nodes { ${times(400, (i) => `unknown${i}`)} } } }`],
  ])("costs little time: %s", (_name, source) => {
    const document = parsed(source);
    validate(schema, parsed("{ hello }"));
    const before = process.cpuUsage();
    validate(schema, document, [...specifiedRules, limitsRule(LIMITS)], { maxErrors: LIMITS.errors });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(BOUND_MS);
  });

  it("is met by no rule but the limits", () => {
    const document = parsed(`{ ${times(70, (i) => `unknown${i}`)} }`);
    const errors = validate(schema, document, [...specifiedRules, limitsRule(LIMITS)]);
    expect(errors.map(({ message }) => message)).toEqual([
      "The query has 70 fields at the root; at most 60 are allowed.",
    ]);
  });
});
