import type { FieldMap, FieldNode, Position } from "./field-tree.js";
import { isSecretKey } from "./secret-key.js";

export type FieldValue =
  string | number | boolean | null | Date | readonly FieldValue[] | { [name: string]: FieldValue | undefined };

const TOP: Position = { line: 1, column: 1 };

/** Fields for what a format reads without front matter, all at one place; undefined values are no fields, `secured` is never one. */
export function buildFields(values: { [name: string]: FieldValue | undefined }, at: Position = TOP): FieldMap {
  const entries = new Map<string, FieldNode>();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && !isSecretKey(name)) entries.set(name, node(value, at));
  return { kind: "map", entries, ...at };
}

function node(value: FieldValue, at: Position): FieldNode {
  if (value instanceof Date) return { kind: "scalar", value: value.toISOString(), raw: value.toISOString(), ...at };
  if (value === null || typeof value !== "object")
    return { kind: "scalar", value, raw: value === null ? "" : String(value), ...at };
  if (Array.isArray(value))
    return { kind: "list", items: (value as readonly FieldValue[]).map((item) => node(item, at)), ...at };
  return buildFields(value as { [name: string]: FieldValue }, at);
}
