import type { Problem } from "../formats/format.js";
import { parseDate } from "./date-value.js";
import { toPlainText } from "./plain-text.js";
import { problem } from "../formats/problem.js";
import { parseWebAddress } from "./web-address.js";
import type { FieldMap, FieldNode } from "./field-tree.js";

const INT32_MAX = 2 ** 31 - 1;
const YES = /^(?:true|yes|on)$/i;
const NO = /^(?:false|no|off)$/i;

/**
 * Reads the fields of one map. A field that is absent, null or empty is undefined; one that is there and unreadable is undefined
 * and adds a problem with its place.
 */
export class FieldReader {
  constructor(
    private readonly file: string,
    private readonly map: FieldMap,
    private readonly problems: Problem[],
    private readonly prefix = "",
  ) {}

  /** Undefined also for null and for empty text. */
  node(name: string): FieldNode | undefined {
    const node = this.map.entries.get(name);
    return node?.kind === "scalar" && node.raw.trim() === "" ? undefined : isNull(node) ? undefined : node;
  }

  /** One line of plain text. A number or a date is taken as written: `1984` is a title, too. */
  text(name: string): string | undefined {
    const raw = this.raw(name, "text", "Write text, in quotes.");
    if (raw === undefined) return undefined;
    const text = toPlainText(raw);
    return text === "" ? undefined : text;
  }

  integer(name: string): number | undefined {
    const raw = this.raw(name, "integer", "Write a whole number.");
    if (raw === undefined) return undefined;
    const node = this.node(name);
    const number =
      node?.kind === "scalar" && typeof node.value === "number"
        ? node.value
        : /^\s*[+-]?\d+\s*$/.test(raw)
          ? Number(raw)
          : NaN;
    if (!Number.isInteger(number)) return this.refuse(name, "integer-invalid", raw, "Write a whole number.");
    if (Math.abs(number) > INT32_MAX)
      return this.refuse(name, "integer-out-of-range", raw, `Write a number from -${INT32_MAX} to ${INT32_MAX}.`);
    return number + 0;
  }

  date(name: string): Date | undefined {
    const hint = "Write an ISO 8601 date, such as 2024-01-23T12:00:00Z.";
    const raw = this.raw(name, "date", hint);
    if (raw === undefined) return undefined;
    return parseDate(raw) ?? this.refuse(name, "date-invalid", raw, hint);
  }

  webAddress(name: string): string | undefined {
    const hint = "Write an absolute http:// or https:// address without a user name.";
    const raw = this.raw(name, "url", hint);
    if (raw === undefined) return undefined;
    return parseWebAddress(raw) ?? this.refuse(name, "url-invalid", raw, hint);
  }

  flag(name: string): boolean | undefined {
    const raw = this.raw(name, "flag", "Write true or false.")?.trim();
    if (raw === undefined) return undefined;
    if (YES.test(raw) || NO.test(raw)) return YES.test(raw);
    return this.refuse(name, "flag-invalid", raw, "Write true or false.");
  }

  /** The items of a list; a single value is a list of one. */
  items(name: string): FieldNode[] {
    const node = this.node(name);
    if (node === undefined) return [];
    return node.kind === "list" ? node.items : [node];
  }

  /** Reports what is wrong with a field, with its place. */
  refuse(name: string, rule: string, found: string, hint: string): undefined {
    const { line, column } = this.map.entries.get(name) ?? this.map;
    this.problems.push(problem(this.file, rule, found, hint, { line, column, field: this.prefix + name }));
    return undefined;
  }

  private raw(name: string, rule: string, hint: string): string | undefined {
    const node = this.node(name);
    if (node === undefined) return undefined;
    if (node.kind !== "scalar") return this.refuse(name, `${rule}-invalid`, kindOf(node), hint);
    return node.raw;
  }
}

/** In words, for a message. */
export function kindOf(node: FieldNode | undefined): string {
  if (node === undefined || isNull(node)) return "nothing";
  if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "fields below it";
  return typeof node.value === "string" ? "text" : `a ${typeof node.value}`;
}

function isNull(node: FieldNode | undefined): boolean {
  return node?.kind === "scalar" && node.value === null;
}
