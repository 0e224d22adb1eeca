import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from "js-yaml";
import type { FieldScalar } from "../../fields/field-tree.js";

/** What unquoted text means by YAML's core schema: nothing, true or false, a number, or else itself. Dates stay text. */
export function plainValue(raw: string): FieldScalar["value"] {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(raw, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return raw;
}
