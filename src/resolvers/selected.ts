import { articleFields } from "../query/article-fields.js";
import { entityFields } from "../query/entity-fields.js";
import { projectFields, type FieldPaths } from "../query/field-paths.js";
import type { ListOrder } from "../query/order.js";
import type { Projection } from "../query/projection.js";
import { providerFields } from "../query/provider-fields.js";
import { selectionOf, type Selection } from "../query/selection.js";
import { storyFields } from "../query/story-fields.js";
import type { NodeTypeName } from "../query/node-type.js";
import type { Info } from "./parameters.js";

const FIELDS: Record<NodeTypeName, FieldPaths> = {
  Article: articleFields,
  Provider: providerFields,
  Entity: entityFields,
  Story: storyFields,
};

/** What a field that gives one node, or a plain list of nodes, must read of each. */
export function selectedOf(type: NodeTypeName, info: Info): Projection {
  return projectFields(selectionOf(info, type), FIELDS[type]);
}

/** As selectedOf, of nodes that stand at `path` below the field, whatever their type. */
export function selectedAt(path: string, type: NodeTypeName, info: Info): Projection {
  return projectFields(selectionOf(info).at(path), FIELDS[type]);
}

/** What a connection must read of each node. */
export function selectedNodes(type: NodeTypeName, info: Info, extra: readonly string[] = []): Projection {
  return projectFields(nodeSelection(selectionOf(info)), FIELDS[type], extra);
}

/** The order's keys where the query selects cursors: rows must carry what their cursors are made of. */
export function cursorPaths(info: Info, { keys }: ListOrder): string[] {
  const selection = selectionOf(info);
  return selection.has("edges.cursor", "pageInfo.startCursor", "pageInfo.endCursor")
    ? keys.map(({ path }) => path)
    : [];
}

const merged = new WeakMap<Selection, Selection>();

/** `nodes` and `edges.node` together, the same object for the same selection, so that projections are worked out once. */
function nodeSelection(connection: Selection): Selection {
  let selection = merged.get(connection);
  if (!selection) {
    selection = connection.at("nodes").with(connection.at("edges.node"));
    merged.set(connection, selection);
  }
  return selection;
}
