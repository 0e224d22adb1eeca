import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  astFromValue,
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  print,
  visit,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../src/resolvers/graph.js";

const contract = join(import.meta.dirname, "../../../../shared/contract/schema.graphql");

/** Parts of the contract that other capabilities bring, though nothing marks them at their place. */
const LATER_FIELDS = new Set([
  "ArticleFilter.provider",
  "ArticleFilter.topics",
  "ArticleFilter.mentions",
  "ArticleFilter.related",
  "ProviderFilter.articles",
  "EntityFilter.articles",
  "ArticleOrderField.RELEVANCE",
  "EntityOrderField.RELEVANCE",
]);
const LATER_TYPES =
  /^(ArticleListFilter|EntityListFilter|TextSearch|SearchMode|Subscription|(Provider|Entity)Related\w+|Story\w*|Trending\w+|Path\w+|Suggestion|Highlight\w*|\w*Facet\w*|Timeline\w+|Change\w*)$/;
const MARK = /\[(query|relations|live)\]/;

/** The contract without what is marked, or named above, as later. */
function corePart(document: DocumentNode): DocumentNode {
  let owner = "";
  const named = (node: { name: { value: string }; description?: { value: string } | undefined }) =>
    MARK.test(node.description?.value ?? "") || LATER_FIELDS.has(`${owner}.${node.name.value}`) ? null : undefined;
  const type = (node: { name: { value: string } }) => {
    owner = node.name.value;
    return LATER_TYPES.test(owner) ? null : undefined;
  };
  return visit(document, {
    ObjectTypeDefinition: type,
    InterfaceTypeDefinition: type,
    InputObjectTypeDefinition: type,
    EnumTypeDefinition: type,
    FieldDefinition: named,
    InputValueDefinition: (node) => (node.name.value === "search" ? null : named(node)),
    EnumValueDefinition: named,
  });
}

/** One line for each thing a client may rely on. */
function promises(schema: GraphQLSchema): string[] {
  const input = (item: GraphQLArgument | GraphQLInputField) => {
    const value = item.defaultValue === undefined ? undefined : astFromValue(item.defaultValue, item.type);
    return `${item.name}: ${String(item.type)}${value ? ` = ${print(value)}` : ""}`;
  };
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const lines = [`${type.constructor.name} ${type.name}`];
      if (isEnumType(type)) lines.push(...type.getValues().map(({ name }) => `${type.name}.${name}`));
      if (isInputObjectType(type))
        lines.push(...Object.values(type.getFields()).map((field) => `${type.name}.${input(field)}`));
      if (isObjectType(type) || isInterfaceType(type)) {
        lines.push(...type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`));
        for (const field of Object.values(type.getFields())) {
          lines.push(`${type.name}.${field.name}: ${String(field.type)}`);
          lines.push(...field.args.map((argument) => `${type.name}.${field.name}(${input(argument)})`));
        }
      }
      return lines;
    })
    .sort();
}

describe.skipIf(!existsSync(contract))("the public contract (where it lies beside the project)", () => {
  it("is in the schema whole, with its names, types, arguments, defaults and nullability", () => {
    const core = promises(buildASTSchema(corePart(parse(readFileSync(contract, "utf8")))));
    expect(core.length).toBeGreaterThan(250);
    const ours = new Set(promises(buildGraph()));
    expect(core.filter((promise) => !ours.has(promise))).toEqual([]);
  });
});
