import type { GraphQLObjectType } from "graphql";
import { checkIds, idOfAddress, oneOf } from "../query/look-up.js";
import { typeNameOfId, type NodeTypeName } from "../query/node-type.js";
import { selectedOf } from "../resolvers/selected.js";
import type { CollectedField } from "./collect-fields.js";
import { argumentsReader, infoOf, type Compiler } from "./compiler.js";
import type { LookUp, LookUpsOf, NodePlan } from "./plan.js";

/** Root fields that give one node of a certain type, by the keys that find it. */
const BY_KEYS: Readonly<Record<string, { type: NodeTypeName; keys: readonly string[] }>> = {
  article: { type: "Article", keys: ["id", "url"] },
  provider: { type: "Provider", keys: ["id", "domain"] },
  entity: { type: "Entity", keys: ["id", "slug", "name"] },
};

/** Undefined where the field looks up nothing. */
export function compileLookUp(
  field: CollectedField,
  query: GraphQLObjectType,
  compiler: Compiler,
): LookUpsOf | undefined {
  const { name } = field;
  if (name === "node" || name === "nodes") return lookUpsById(field, query, compiler);
  const definition = BY_KEYS[name];
  if (!definition) return undefined;
  const node = planOf(definition.type, field, compiler);
  const { read } = argumentsReader<Record<string, string | null>>(query, field);
  return (variables) => {
    const { key, value } = oneOf(name, definition.keys, read(variables));
    if (key !== "url") return [{ node, by: { [key]: value } as LookUp["by"] }];
    const id = idOfAddress(value);
    return [id === undefined ? undefined : { node, by: { id } }];
  };
}

/** The id tells the type. */
function lookUpsById(field: CollectedField, query: GraphQLObjectType, compiler: Compiler): LookUpsOf {
  const plans: Record<NodeTypeName, NodePlan> = {
    Article: planOf("Article", field, compiler),
    Provider: planOf("Provider", field, compiler),
    Entity: planOf("Entity", field, compiler),
    Story: planOf("Story", field, compiler),
  };
  const { read } = argumentsReader<{ id?: string; ids?: string[] }>(query, field);
  return (variables) => {
    const { id, ids = [] } = read(variables);
    checkIds(ids);
    return (id === undefined ? ids : [id]).map((one) => {
      const type = typeNameOfId(one);
      return type && { node: plans[type], by: { id: one } };
    });
  };
}

function planOf(type: NodeTypeName, field: CollectedField, compiler: Compiler): NodePlan {
  return compiler.compileNode(type, field.nodes, selectedOf(type, infoOf(field, compiler)));
}
