import { getNamedType, isLeafType, type GraphQLObjectType } from "graphql";
import type { NodeTypeName } from "../query/node-type.js";
import type { Projection } from "../query/projection.js";
import { collectFields, type CollectedField } from "./collect-fields.js";
import { fieldOf, type Compiler } from "./compiler.js";
import { EDGE_FIELDS, type NamedByLink, type WriteLink } from "./edge-fields.js";
import { GiveUp } from "./give-up.js";
import { leafWriter } from "./leaf.js";
import { objectWriter, type FieldWriter } from "./object-writer.js";
import type { Link, PageView } from "./page-views.js";
import type { LateReference, ListField, NodePlan, Row, Run } from "./plan.js";
import { sharedText } from "./shared-text.js";

export interface ConnectionPlan {
  /** One for each place where its nodes stand. */
  nodes: NodePlan[];
  /** `data` is what edges say besides their nodes, `cursors` are those of the page. */
  wants: {
    links: boolean;
    data: boolean;
    pageInfo: boolean;
    cursors: boolean;
    next: boolean;
    previous: boolean;
    count: boolean;
  };
  /** Nodes that edges name besides their own. */
  named: NamedByLink[];
  write: (page: PageView, run: Run) => string;
}

/**
 * @param projection what is read of each node, for all its places together
 * @param areShared whether one node may stand in many pages, so that its text is worth keeping
 */
export function compileConnection(
  field: CollectedField,
  type: GraphQLObjectType,
  nodeType: NodeTypeName,
  projection: Projection,
  areShared: boolean,
  compiler: Compiler,
): ConnectionPlan {
  const plan: ConnectionPlan = {
    nodes: [],
    wants: { links: false, data: false, pageInfo: false, cursors: false, next: false, previous: false, count: false },
    named: [],
    write: () => "",
  };
  const nodeWriter = (place: CollectedField): WriteLink => {
    const node = compiler.compileNode(nodeType, place.nodes, projection);
    plan.nodes.push(node);
    return areShared
      ? ({ node: row }, run) => sharedText(node, row, run)
      : ({ node: row }, run) => node.write(row, run);
  };
  const collected = collectFields(type, field.nodes, compiler.environment);
  plan.write = objectWriter(
    collected.map((one): FieldWriter<PageView> => {
      const { key, name } = one;
      switch (name) {
        case "__typename":
          return { key, write: () => `"${type.name}"` };
        case "nodes": {
          plan.wants.links = true;
          const write = nodeWriter(one);
          return { key, write: (page, run) => listText(page, run, write) };
        }
        case "edges": {
          plan.wants.links = true;
          const edge = getNamedType(fieldOf(type, name).type) as GraphQLObjectType;
          const write = edgeWriter(one, edge, nodeWriter, plan, compiler);
          return { key, write: (page, run) => listText(page, run, write) };
        }
        case "pageInfo":
          plan.wants.pageInfo = true;
          return {
            key,
            write: pageInfoWriter(
              one,
              getNamedType(fieldOf(type, name).type) as GraphQLObjectType,
              plan.wants,
              compiler,
            ),
          };
        case "totalCount": {
          plan.wants.count = true;
          const write = leafWriter(fieldOf(type, name).type);
          return { key, write: (page) => write(page.totalCount()) };
        }
        default:
          throw new GiveUp(`${type.name}.${name} is not known.`);
      }
    }),
  );
  // An edge without its node still depends on whether that is there.
  if (plan.wants.links && plan.nodes.length === 0) plan.nodes.push(compiler.compileNode(nodeType, [], projection));
  return plan;
}

/** What a row names by the edges of this connection. */
export function lateReferences(
  { named }: ConnectionPlan,
  viewOf: (row: Row, run: Run) => PageView,
  list?: ListField,
): LateReference[] {
  return named.map(({ target, idsOf }) => ({
    targets: [target],
    ...(list && { list }),
    idsOf: (row, run) => viewOf(row, run).links().flatMap(idsOf),
  }));
}

function listText(page: PageView, run: Run, write: WriteLink): string {
  let text = "[";
  let isFirst = true;
  for (const link of page.links()) {
    text += isFirst ? write(link, run) : `,${write(link, run)}`;
    isFirst = false;
    run.checkText(text.length);
  }
  return `${text}]`;
}

function edgeWriter(
  field: CollectedField,
  type: GraphQLObjectType,
  nodeWriter: (place: CollectedField) => WriteLink,
  { wants, named }: ConnectionPlan,
  compiler: Compiler,
): WriteLink {
  return objectWriter(
    collectFields(type, field.nodes, compiler.environment).map((one): FieldWriter<Link> => {
      const { key, name } = one;
      if (name === "__typename") return { key, write: () => `"${type.name}"` };
      if (name === "node") return { key, write: nodeWriter(one) };
      if (name === "cursor") return { key, write: ({ cursorOf, place }) => `"${cursorOf(place as never)}"` };
      wants.data = true;
      const definition = fieldOf(type, name);
      const special = EDGE_FIELDS[`${type.name}.${name}`];
      if (special) return { key, write: special(one, definition.type, compiler, named) };
      if (!isLeafType(getNamedType(definition.type))) throw new GiveUp(`${type.name}.${name} is not known.`);
      const write = leafWriter(definition.type);
      return { key, write: ({ data }) => write(data[name]) };
    }),
  );
}

function pageInfoWriter(
  field: CollectedField,
  type: GraphQLObjectType,
  wants: ConnectionPlan["wants"],
  { environment }: Compiler,
): (page: PageView, run: Run) => string {
  return objectWriter(
    collectFields(type, field.nodes, environment).map(({ key, name }): FieldWriter<PageView> => {
      if (name === "__typename") return { key, write: () => `"${type.name}"` };
      if (name === "startCursor" || name === "endCursor") wants.cursors = true;
      if (name === "hasNextPage") wants.next = true;
      if (name === "hasPreviousPage") wants.previous = true;
      const write = leafWriter(fieldOf(type, name).type);
      return { key, write: (page) => write(page[name as "hasNextPage"]()) };
    }),
  );
}
