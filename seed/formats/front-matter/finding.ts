import type { Position } from "../../fields/field-tree.js";
import { shorten } from "../problem.js";
import type { Place } from "../problem.js";

/** What is wrong with a block of fields and where in the file, which it does not name. Quotes no value: that may be a secret. */
export interface Finding extends Place {
  rule: string;
  found: string;
  hint: string;
}

/** A block of fields that cannot be read. */
export class FieldsError extends Error {
  constructor(readonly finding: Finding) {
    super(finding.found);
    this.name = "FieldsError";
  }
}

export function finding(rule: string, found: string, hint: string, at: Position, field?: string): Finding {
  return { rule, found, hint, line: at.line, column: at.column, ...(field !== undefined && { field: shorten(field) }) };
}

export function duplicateKey(key: string, at: Position): Finding {
  return finding("duplicate-key", "a key given twice", "The last one is taken; remove the other.", at, key);
}
