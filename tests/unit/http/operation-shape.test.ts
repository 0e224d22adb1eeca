import fc from "fast-check";
import { Kind, parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { operationShape } from "../../../src/http/operation-shape.js";

function shapeOf(query: string): { hash: string; shape: string } {
  const document = parse(query);
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operationShape(document, operation as OperationDefinitionNode);
}

describe("operationShape", () => {
  it("keeps fields, filters and enums, and drops aliases, values and all but the first of a list", () => {
    const query = `query Mine($n: Int = 7) { a: articles(first: 5, filter: { title: { in: ["x", "y"] }, heat: { gt: 0.5 } }, orderBy: [{ field: HEAT }]) { ...F } }
      fragment F on ArticleConnection { totalCount } query Other { providers { totalCount } }`;
    expect(shapeOf(query).shape).toBe(
      'query Mine($n:Int=0){articles(first:0 filter:{title:{in:[""]}heat:{gt:0}}orderBy:[{field:HEAT}]){...F}}fragment F on ArticleConnection{totalCount}',
    );
  });

  it("is the same whatever values and aliases are written, and another where other fields are asked for", () => {
    const text = fc.string().map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.stringMatching(/^[a-z]{1,9}$/), (one, other, first, alias) => {
        const query = (value: string, name: string): string =>
          `{ ${name}: articles(first: ${first}, filter: { title: { in: [${value}, ${one}] } }) { totalCount } }`;
        expect(shapeOf(query(other, alias))).toEqual(shapeOf(query('"plain"', "same")));
      }),
    );
    expect(shapeOf("{ articles { totalCount } }").hash).not.toBe(shapeOf("{ providers { totalCount } }").hash);
  });

  it("is cut where it is long, with the hash of the whole", () => {
    const long = (last: string): string => `{ ${"articles { totalCount } ".repeat(200)} ${last} }`;
    expect(shapeOf(long("a")).shape.length).toBeLessThan(2_010);
    expect(shapeOf(long("a")).hash).not.toBe(shapeOf(long("b")).hash);
  });
});
