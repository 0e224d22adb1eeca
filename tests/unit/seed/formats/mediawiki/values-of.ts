import type { FieldNode } from "../../../../../seed/fields/field-tree.js";
import type { Entry } from "../../../../../seed/formats/format.js";

/** What an entry's fields say, without their places. */
export function valuesOf({ fields }: Entry): Record<string, unknown> {
  return valueOf(fields) as Record<string, unknown>;
}

function valueOf(node: FieldNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(valueOf);
  return Object.fromEntries([...node.entries].map(([name, value]) => [name, valueOf(value)]));
}
