import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { FieldsError, finding } from "./finding.js";

/**
 * A key as text: a number or a list as it would be written.
 * @throws FieldsError for a map, which `{{ name }}` makes where a value is a template.
 */
export function keyText(key: FieldNode): string {
  if (key.kind === "scalar") return key.raw;
  if (key.kind === "list") return `[${key.items.map(keyText).join(", ")}]`;
  throw new FieldsError(
    finding("yaml-key", "fields as a key", "Use plain text as keys; put {{ … }} into quotes.", key),
  );
}

export function isMergeable(value: FieldNode): boolean {
  return value.kind === "map" || (value.kind === "list" && value.items.some((item) => item.kind === "map"));
}

/** The fields of a map, or of a list of maps, as far as `map` has none of their name. */
export function mergeInto(map: FieldMap, value: FieldNode): void {
  const sources = value.kind === "list" ? value.items : [value];
  for (const source of sources) {
    if (source.kind !== "map") continue;
    for (const [name, node] of source.entries) if (!map.entries.has(name)) map.entries.set(name, node);
  }
}
