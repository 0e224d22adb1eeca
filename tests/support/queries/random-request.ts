import fc from "fast-check";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { Draw } from "./draw.js";
import { ANY, COMMON, LARGE, type Flavour } from "./flavours.js";
import { FragmentPool } from "./fragment-pool.js";
import { INTROSPECTIONS } from "./introspections.js";
import { MergeScope } from "./merge-scope.js";
import { RandomArguments } from "./random-arguments.js";
import { RandomDirectives } from "./random-directives.js";
import { RandomSelections } from "./random-selections.js";
import { RandomValues } from "./random-values.js";
import { RequestVariables } from "./request-variables.js";
import type { ApiRequest } from "./request.js";
import { smallerRequests } from "./smaller-requests.js";
import { spoil } from "./spoil.js";
import { Uses } from "./uses.js";
import type { Vocabulary } from "./vocabulary.js";

const ACCEPTED = [
  "application/graphql-response+json",
  "application/graphql-response+json",
  "application/graphql-response+json, application/json;q=0.9",
  "application/json; charset=utf-8",
  "application/json",
  "*/*",
  "*/*",
  "*/*",
  "text/html",
  "*/*",
];

interface Operation {
  name: string | undefined;
  selections: string;
  uses: Uses;
}

/** Whether some of the requests are to be wrong, by the document or by the variables. */
interface Options {
  spoiled: boolean;
}

/** Requests by chance: most of what many clients ask for, some of all that the schema has. They shrink. */
export class RandomRequest extends fc.Arbitrary<ApiRequest> {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly vocabulary: Vocabulary,
    private readonly options: Options = { spoiled: true },
  ) {
    super();
  }

  override generate(random: fc.Random): fc.Value<ApiRequest> {
    const draw = new Draw(random);
    const request = this.request(
      draw,
      draw.weighted([
        [76, COMMON],
        [20, ANY],
        [4, LARGE],
      ]),
    );
    return new fc.Value(this.options.spoiled && draw.chance(5) ? spoil(request, draw) : request, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is ApiRequest {
    return typeof value === "object" && value !== null && "query" in value;
  }

  override shrink(request: ApiRequest): fc.Stream<fc.Value<ApiRequest>> {
    return fc.stream(smallerRequests(request)).map((smaller) => new fc.Value(smaller, undefined));
  }

  private request(draw: Draw, flavour: Flavour): ApiRequest {
    const variables = new RequestVariables(draw);
    const values = new RandomValues(draw, this.vocabulary);
    const args = new RandomArguments(draw, values, variables, flavour.searches);
    const directives = new RandomDirectives(draw, variables);
    const fragments = new FragmentPool(draw);
    const selections = new RandomSelections(draw, this.schema, flavour, args, directives, fragments);
    const count = draw.chance(93) ? 1 : 2 + draw.below(2);
    const isNamed = count > 1 || draw.chance(40);
    const operations = Array.from({ length: count }, (_, index): Operation => {
      const { set, uses } = this.root(selections, flavour, draw);
      return { name: isNamed ? `Q${index}` : undefined, selections: set, uses };
    });
    const query = written(operations, fragments, variables, draw);
    const given = variables.given();
    const operationName = chosenName(operations, draw);
    return {
      query,
      ...(Object.keys(given).length > 0 && { variables: given }),
      ...(Object.keys(given).length > 0 && draw.chance(15) && { sentBefore: variables.changed() }),
      ...(operationName !== undefined && { operationName }),
      ...(draw.chance(20) && { accept: draw.pick(ACCEPTED) }),
    };
  }

  private root(selections: RandomSelections, flavour: Flavour, draw: Draw): { set: string; uses: Uses } {
    const type = this.schema.getQueryType() as GraphQLObjectType;
    const scope = new MergeScope();
    const uses = new Uses();
    const set = selections.set({ type, scope, uses, depth: 0, room: flavour.room });
    if (!flavour.introspects || !draw.chance(8)) return { set, uses };
    const { name, text, inside } = draw.pick(INTROSPECTIONS);
    return { set: `{ ${name === "__type" ? "t: " : ""}${text} ${inside} ${set.slice(1)}`, uses };
  }
}

/** The name of the operation to be run: now and then one that is not there, or none where there must be one. */
function chosenName(operations: readonly Operation[], draw: Draw): string | undefined {
  const { name } = draw.pick(operations);
  if (name === undefined || draw.chance(2)) return draw.chance(1) ? "Other" : undefined;
  return operations.length > 1 || draw.chance(50) ? name : undefined;
}

function written(
  operations: readonly Operation[],
  fragments: FragmentPool,
  variables: RequestVariables,
  draw: Draw,
): string {
  const needed = new Set<string>();
  const texts = operations.map(({ name, selections, uses }) => {
    const own = fragments.neededBy(uses);
    for (const fragment of own) needed.add(fragment);
    const all = [uses, ...[...own].flatMap((fragment) => fragments.usesOf(fragment) ?? [])];
    const names = [...new Set(all.flatMap(({ variableNames }) => [...variableNames]))];
    const declared = names.length > 0 ? `(${names.map((one) => variables.definition(one)).join(", ")})` : "";
    if (name === undefined && declared === "" && draw.chance(80)) return selections;
    return `query${name === undefined ? "" : ` ${name}`}${declared} ${selections}`;
  });
  const definitions = [...needed].map((name) => fragments.textOf(name));
  return (draw.chance(20) ? [...definitions, ...texts] : [...texts, ...definitions]).join("\n");
}
