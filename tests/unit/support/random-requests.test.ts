import fc from "fast-check";
import { getNamedType, isObjectType, Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo } from "graphql";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../src/resolvers/graph.js";
import { oddGraph } from "../../support/odd-graph.js";
import { vocabularyOf } from "../../support/odd-vocabulary.js";
import { RandomRequest } from "../../support/queries/random-request.js";
import type { ApiRequest } from "../../support/queries/request.js";

const schema = buildGraph();
const vocabulary = vocabularyOf(oddGraph());
const sample = (numRuns: number, spoiled: boolean): ApiRequest[] =>
  fc.sample(new RandomRequest(schema, vocabulary, { spoiled }), { seed: 11, numRuns });

/** `Article.title` and `Article.related(reasons:)` for all that the requests name. */
function named(requests: readonly ApiRequest[]): Set<string> {
  const names = new Set<string>();
  for (const { query } of requests) {
    const info = new TypeInfo(schema);
    const enter = visitWithTypeInfo(info, {
      Field() {
        const field = info.getFieldDef();
        if (field) names.add(`${String(info.getParentType())}.${field.name}`);
      },
      Argument({ name }) {
        names.add(`${String(info.getParentType())}.${info.getFieldDef()?.name}(${name.value}:)`);
      },
      ObjectField({ name }) {
        names.add(`${String(getNamedType(info.getParentInputType()))}.${name.value}`);
      },
      Directive({ name }) {
        names.add(`@${name.value}`);
      },
    });
    visit(parse(query), enter);
  }
  return names;
}

describe("random requests", () => {
  const requests = sample(3_000, false);

  it("have valid documents, unless they are spoiled", () => {
    for (const { query } of requests) {
      expect(validate(schema, parse(query)), query).toEqual([]);
    }
  });

  it("ask for every field of the schema, with every argument", () => {
    const names = named(requests);
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith("__"),
    );
    const fields = types.flatMap((type) =>
      (isObjectType(type) ? Object.values(type.getFields()) : []).map((field) => ({ type, field })),
    );
    const wanted = fields.flatMap(({ type, field }) => [
      `${type.name}.${field.name}`,
      ...field.args.map(({ name }) => `${type.name}.${field.name}(${name}:)`),
    ]);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
    expect([...names]).toEqual(
      expect.arrayContaining(["Node.id", "Query.__schema", "Query.__type", "@skip", "@include"]),
    );
  });

  it("use fragments, variables, defaults and several operations", () => {
    const documents = requests.map(({ query }) => parse(query));
    const share = (kind: Kind, least: number) => {
      const count = documents.filter((document) => {
        let found = 0;
        visit(document, { enter: (node) => void (node.kind === kind && (found += 1)) });
        return found >= least;
      }).length;
      return count / documents.length;
    };
    expect(share(Kind.FRAGMENT_DEFINITION, 1)).toBeGreaterThan(0.1);
    expect(share(Kind.INLINE_FRAGMENT, 1)).toBeGreaterThan(0.1);
    expect(share(Kind.VARIABLE_DEFINITION, 1)).toBeGreaterThan(0.2);
    expect(share(Kind.OPERATION_DEFINITION, 2)).toBeGreaterThan(0.02);
  });

  it("are the same for the same seed", () => {
    expect(sample(50, true)).toEqual(sample(50, true));
  });

  it("shrink to what fails", () => {
    const fails = ({ query }: ApiRequest) => /totalCount/.test(query) && validate(schema, parse(query)).length === 0;
    const result = fc.check(
      fc.property(new RandomRequest(schema, vocabulary, { spoiled: false }), (request) => !fails(request)),
      { seed: 3, numRuns: 5_000 },
    );
    const [{ query }] = result.counterexample as [ApiRequest];
    expect(query.replace(/\s+/g, " ")).toMatch(/^\{ \w+ (\{ \w+ )*\{ totalCount \} (\} ?)+$/);
  });
});
