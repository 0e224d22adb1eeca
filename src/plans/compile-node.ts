import { getNamedType, isLeafType, type FieldNode, type GraphQLObjectType } from "graphql";
import type { NodeTypeName } from "../query/node-type.js";
import type { Projection } from "../query/projection.js";
import { selectedOf } from "../resolvers/selected.js";
import { collectFields, type CollectedField } from "./collect-fields.js";
import { embeddedWriter } from "./compile-embedded.js";
import { compileList } from "./compile-list.js";
import { partWriter } from "./compile-part.js";
import { fieldOf, infoOf, newPlace, type Compiler } from "./compiler.js";
import { EMBEDDED } from "./embedded-lists.js";
import { GiveUp } from "./give-up.js";
import { leafWriter } from "./leaf.js";
import { objectWriter, type FieldWriter } from "./object-writer.js";
import type { NodePlan, Row, Write } from "./plan.js";
import { sharedText, sharedTexts } from "./shared-text.js";

/** Fields that name one node, or several, by what the row holds. */
const REFERENCES: Readonly<Record<string, { path: string; type: NodeTypeName }>> = {
  "Article.provider": { path: "providerId", type: "Provider" },
  "Article.story": { path: "storyId", type: "Story" },
  "Article.topics": { path: "topicIds", type: "Entity" },
  "Story.providers": { path: "providerIds", type: "Provider" },
  "Story.entities": { path: "entityIds", type: "Entity" },
};

/** Lists of objects that are part of a row, and what stands for one that a row lacks. */
const PARTS = new Map<string, readonly [] | undefined>([
  ["Article.images", undefined],
  ["Provider.images", undefined],
  ["Entity.sections", undefined],
  ["Article.documents", []],
  ["Provider.documents", []],
  ["Entity.documents", []],
]);

/** @throws GiveUp for a field that no plan is known for */
export function compileNode(
  typeName: NodeTypeName,
  parents: readonly FieldNode[],
  projection: Projection,
  compiler: Compiler,
): NodePlan {
  const type = compiler.environment.schema.getType(typeName) as GraphQLObjectType;
  const plan: NodePlan = { ...newPlace(typeName, projection, compiler), type: typeName, write: () => "" };
  plan.write = objectWriter(
    collectFields(type, parents, compiler.environment).map((field): FieldWriter<Row> => ({
      key: field.key,
      write: fieldWriter(field, type, plan, compiler),
    })),
  );
  return plan;
}

function fieldWriter(field: CollectedField, type: GraphQLObjectType, plan: NodePlan, compiler: Compiler): Write {
  const { name } = field;
  if (name === "__typename") return () => `"${type.name}"`;
  const definition = fieldOf(type, name);
  const place = `${type.name}.${name}`;
  if (isLeafType(getNamedType(definition.type))) {
    const write = leafWriter(definition.type);
    const property = name === "id" ? "_id" : name;
    return (row) => write(row[property]);
  }
  if (PARTS.has(place)) {
    const write = partWriter(definition.type, field.nodes, compiler);
    const absent = PARTS.get(place);
    return (row) => write(row[name] === undefined ? absent : row[name]);
  }
  const reference = REFERENCES[place];
  if (reference) return referenceWriter(field, reference, plan, compiler);
  const embedded = EMBEDDED[place];
  if (embedded) return embeddedWriter(field, embedded, type, plan, compiler);
  const list = compileList(field, type, compiler);
  if (!list) throw new GiveUp(`${place} is not known.`);
  plan.lists.push(list.field);
  plan.late.push(...list.late);
  return (row, run) => list.write(run.listOf(list.field, row._id), run, row);
}

function referenceWriter(
  field: CollectedField,
  { path, type: target }: { path: string; type: NodeTypeName },
  plan: NodePlan,
  compiler: Compiler,
): Write {
  const node = compiler.compileNode(target, field.nodes, selectedOf(target, infoOf(field, compiler)));
  const isOne = !path.endsWith("Ids");
  const idsOf = (row: Row): readonly string[] =>
    isOne ? (row[path] === undefined ? [] : [row[path] as string]) : (row[path] as readonly string[]);
  plan.references.push({ targets: [node], path, idsOf });
  if (!isOne) return (row, run) => sharedTexts(node, idsOf(row), run);
  return (row, run) => {
    const found = row[path] === undefined ? undefined : run.node(node, row[path] as string);
    return found ? sharedText(node, found, run) : "null";
  };
}
