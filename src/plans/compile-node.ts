import { getNamedType, isLeafType, type FieldNode, type GraphQLObjectType } from "graphql";
import { planEmbedded } from "../query/embedded-page.js";
import type { NodeTypeName } from "../query/node-type.js";
import type { Projection } from "../query/projection.js";
import { selectedNodes, selectedOf } from "../resolvers/selected.js";
import { collectFields, type CollectedField } from "./collect-fields.js";
import { compileConnection } from "./compile-connection.js";
import { compileList, writeList } from "./compile-list.js";
import { argumentsReader, fieldOf, infoOf, once, type Compiler } from "./compiler.js";
import { EMBEDDED, type EmbeddedList } from "./embedded-lists.js";
import { GiveUp } from "./give-up.js";
import { leafWriter, nullable } from "./leaf.js";
import { objectWriter, type FieldWriter } from "./object-writer.js";
import { embeddedView, pageOfEntries, type Entry } from "./page-views.js";
import type { EmbeddedField, NodePlan, Row, Run, Write } from "./plan.js";
import { sharedText } from "./shared-text.js";

/** Fields that name one node, or several, by what the row holds. */
const REFERENCES: Readonly<Record<string, { path: string; type: NodeTypeName }>> = {
  "Article.provider": { path: "providerId", type: "Provider" },
  "Article.story": { path: "storyId", type: "Story" },
  "Article.topics": { path: "topicIds", type: "Entity" },
  "Story.providers": { path: "providerIds", type: "Provider" },
  "Story.entities": { path: "entityIds", type: "Entity" },
};

/** Objects that are part of a row. */
const PARTS = new Set(["Article.images", "Provider.images", "Entity.sections"]);

/** @throws GiveUp for a field that no plan is known for */
export function compileNode(
  typeName: NodeTypeName,
  parents: readonly FieldNode[],
  projection: Projection,
  compiler: Compiler,
): NodePlan {
  const type = compiler.environment.schema.getType(typeName) as GraphQLObjectType;
  const plan: NodePlan = {
    index: (compiler.size += 1) - 1,
    type: typeName,
    projection,
    references: [],
    lists: [],
    embedded: [],
    write: () => "",
  };
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
  if (PARTS.has(place)) return partWriter(field, type, compiler);
  const reference = REFERENCES[place];
  if (reference) return referenceWriter(field, reference, plan, compiler);
  const embedded = EMBEDDED[place];
  if (embedded) return embeddedWriter(field, embedded, type, plan, compiler);
  const list = compileList(field, type, compiler);
  if (!list) throw new GiveUp(`${place} is not known.`);
  plan.lists.push(list.field);
  return (row, run) => writeList(list, run.listOf(list.field, row._id), run);
}

function partWriter(field: CollectedField, type: GraphQLObjectType, { environment }: Compiler): Write {
  const definition = fieldOf(type, field.name);
  const part = getNamedType(definition.type) as GraphQLObjectType;
  const writePart = objectWriter(
    collectFields(part, field.nodes, environment).map(({ key, name }): FieldWriter<Entry> => {
      if (name === "__typename") return { key, write: () => `"${part.name}"` };
      const write = leafWriter(fieldOf(part, name).type);
      return { key, write: (source) => write(source[name]) };
    }),
  );
  const write = nullable(definition.type, () => (value) => writePart(value as Entry, undefined as unknown as Run));
  return (row) => write(row[field.name]);
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
  const textOf = (id: string, run: Run): string | undefined => {
    const row = run.node(node, id);
    return row && sharedText(node, row, run);
  };
  if (isOne) return (row, run) => (row[path] === undefined ? "null" : (textOf(row[path] as string, run) ?? "null"));
  return (row, run) =>
    `[${idsOf(row)
      .flatMap((id) => textOf(id, run) ?? [])
      .join(",")}]`;
}

function embeddedWriter(
  field: CollectedField,
  { path, id, type: target }: EmbeddedList,
  type: GraphQLObjectType,
  plan: NodePlan,
  compiler: Compiler,
): Write {
  const connection = getNamedType(fieldOf(type, field.name).type) as GraphQLObjectType;
  const projection = selectedNodes(target, infoOf(field, compiler));
  const { nodes, wants, write } = compileConnection(
    field,
    connection,
    target,
    projection,
    { areShared: true, edges: "plain" },
    compiler,
  );
  const { read, isConstant } = argumentsReader<Record<string, never>>(type, field);
  const prepare: EmbeddedField["prepare"] = (variables) => {
    const args = read(variables);
    if (args["filter"] != null || args["reasons"] != null) throw new GiveUp("The list is filtered.");
    return planEmbedded(`${type.name}.${field.name}`, args);
  };
  const embedded: EmbeddedField = {
    index: compiler.embedded.length,
    path,
    needsWhole: wants.count || wants.pageInfo,
    prepare: once(isConstant, prepare),
  };
  compiler.embedded.push(embedded);
  plan.embedded.push(embedded);
  const idOf = (entry: Entry): string => entry[id] as string;
  const planOf = (run: Run) => run.preparedPages[embedded.index] as ReturnType<typeof planEmbedded>;
  const entriesOf = (row: Row) => row[path] as readonly Entry[];
  plan.references.push({
    targets: nodes,
    path: `${path}.${id}`,
    page: embedded,
    idsOf: (row, run) => pageOfEntries(planOf(run), entriesOf(row), idOf).placed.map((placed) => placed.id),
  });
  const [node] = nodes;
  return (row, run) => {
    const nodeOf = (one: string): Row | undefined => node && run.node(node, one);
    return write(embeddedView(planOf(run), entriesOf(row), idOf, nodeOf), run);
  };
}
