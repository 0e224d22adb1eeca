import type { FieldNode } from "../../../fields/field-tree.js";

/** A field's value without its places. */
export function treeValue(node: FieldNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(treeValue);
  return Object.fromEntries([...node.entries].map(([name, value]) => [name, treeValue(value)]));
}
