import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** A place of the schema where a client may write any text. */
export interface TextArgument {
  /** Such as `articles(filter: { title: { contains } })`, below what leads to it. */
  name: string;
  /** A whole query with `text`, a literal of GraphQL, in that place; `alias` tells fields apart that stand beside each other. */
  field(text: string, alias: string): string;
  /** What the field stands in, as the text before and after it. */
  around: [string, string];
}

/**
 * Every argument of strings or ids in the schema, in a query that reaches it; each field of an input once, where it is found first.
 * @param samples what required arguments get, by the argument's name
 */
export function textArguments(schema: GraphQLSchema, samples: Samples): TextArgument[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const found: TextArgument[] = [];
  const seen = new Set<GraphQLInputType>();
  const around = new Map<GraphQLObjectType, [string, string]>([[query, ["", ""]]]);
  for (const [type, [before, after]] of around) {
    for (const field of Object.values(type.getFields())) {
      for (const arg of field.args)
        for (const place of placesOf(arg.type, seen))
          found.push({
            name: `${type.name}.${field.name}(${arg.name}: ${place("…")})`,
            field: (text, alias) => fieldText(field, samples, alias, [arg, place(text)]),
            around: [before, after],
          });
      const next = getNamedType(field.type);
      if (isObjectType(next) && !around.has(next))
        around.set(next, [`${before} ${called(field, samples)} {`, `} ${after}`]);
    }
  }
  return found;
}

type Place = (text: string) => string;

function placesOf(type: GraphQLInputType, seen: Set<GraphQLInputType>): Place[] {
  if (isNonNullType(type)) return placesOf(type.ofType, seen);
  if (isListType(type)) return placesOf(type.ofType, seen).map((place) => (text) => `[${place(text)}]`);
  if (isScalarType(type)) return ["String", "ID"].includes(type.name) ? [(text) => text] : [];
  if (!isInputObjectType(type) || seen.has(type)) return [];
  // What operators do hangs on the field that they stand in.
  if (!/^(?:String|ID)Filter$/.test(type.name)) seen.add(type);
  return Object.values(type.getFields()).flatMap((field) =>
    placesOf(field.type, seen).map((place) => (text: string) => `{ ${field.name}: ${place(text)} }`),
  );
}

type Samples = Readonly<Record<string, string>>;

function called(field: GraphQLField<unknown, unknown>, samples: Samples): string {
  const given = required(field.args, samples);
  return given.length === 0 ? field.name : `${field.name}(${given.join(", ")})`;
}

/** Required arguments with their samples. */
function required(args: readonly GraphQLArgument[], samples: Samples): string[] {
  return args.filter(isRequiredArgument).map((arg) => {
    const type = getNamedType(arg.type);
    const sample = samples[arg.name] ?? (isEnumType(type) ? type.getValues()[0]?.name : undefined);
    if (sample === undefined) throw new Error(`No sample for ${arg.name}`);
    return `${arg.name}: ${sample}`;
  });
}

function fieldText(
  field: GraphQLField<unknown, unknown>,
  samples: Samples,
  alias: string,
  [own, value]: [GraphQLArgument, string],
): string {
  const others = required(
    field.args.filter((arg) => arg !== own),
    samples,
  );
  const selected = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
  return `${alias}: ${field.name}(${[`${own.name}: ${value}`, ...others].join(", ")})${selected}`;
}
