import type { FieldMap, FieldNode, Position } from "../../fields/field-tree.js";
import { FieldsError, finding } from "./finding.js";
import type { Finding } from "./finding.js";

/** How the fields are written: between marks as YAML, TOML or JSON, as `Key: value` lines, or as `key:: value` lines. */
export type FrontMatterForm = "yaml" | "toml" | "json" | "headers" | "properties";

/** Fields at the top of a text. */
export interface Block {
  form: FrontMatterForm;
  fields: FieldMap;
  warnings: Finding[];
  /** Offset at which the text below them begins. */
  bodyStart: number;
}

export const MAX_LENGTH = 256 * 1024;

/** @throws FieldsError where the root is no map. Nothing is a map without fields. */
export function asFields(root: FieldNode | undefined, at: Position): FieldMap {
  if (root === undefined || (root.kind === "scalar" && root.value === null))
    return { kind: "map", entries: new Map(), ...at };
  if (root.kind === "map") return root;
  const found = root.kind === "list" ? "a list" : "text";
  throw new FieldsError(
    finding("front-matter-not-fields", found, "Write `name: value` lines between the --- lines.", root),
  );
}
