import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";

/** The average length of every list in the introspection types, by `Type.field`, so that nested lists multiply to what the schema really holds. */
export function introspectionSizes(schema: GraphQLSchema): Map<string, number> {
  const types = Object.values(schema.getTypeMap());
  const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const interfaces = objects.flatMap((type) => type.getInterfaces());
  const share = (items: unknown[], owners: readonly unknown[]): number =>
    Math.max(1, items.length / Math.max(1, owners.length));
  return new Map([
    ["__Schema.types", types.length],
    ["__Schema.directives", directives.length],
    [
      "__Directive.args",
      share(
        directives.flatMap(({ args }) => args),
        directives,
      ),
    ],
    ["__Type.fields", share(fields, types)],
    ["__Type.inputFields", share(inputs, types)],
    ["__Type.enumValues", share(values, types)],
    ["__Type.interfaces", share(interfaces, types)],
    ["__Type.possibleTypes", share(interfaces, types)],
    [
      "__Field.args",
      share(
        fields.flatMap(({ args }) => args),
        fields,
      ),
    ],
  ]);
}
