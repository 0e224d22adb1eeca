import type { FieldMap, FieldNode } from "../../fields/field-tree.js";

/** A line that stands there twice gives its field two values: `Author: A`, `Author: B`. */
export function addValue(fields: FieldMap, key: string, node: FieldNode): void {
  const above = fields.entries.get(key);
  if (above === undefined) fields.entries.set(key, node);
  else if (above.kind === "list") above.items.push(node);
  else fields.entries.set(key, { kind: "list", items: [above, node], line: above.line, column: above.column });
}
