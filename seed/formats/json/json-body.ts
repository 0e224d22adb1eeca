import type { FieldNode } from "../../fields/field-tree.js";

/** A text, or a list of paragraphs; undefined for anything else. */
export function bodyOf(node: FieldNode): string | undefined {
  if (node.kind === "scalar") return typeof node.value === "string" ? node.raw : undefined;
  if (node.kind !== "list") return undefined;
  const paragraphs = node.items.flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [item.raw] : [],
  );
  return paragraphs.length === node.items.length && paragraphs.length > 0 ? paragraphs.join("\n\n") : undefined;
}
