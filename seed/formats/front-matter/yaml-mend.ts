import type { Position } from "../../fields/field-tree.js";
import { finding } from "./finding.js";
import type { Finding } from "./finding.js";
import { positionsOf } from "./positions.js";
import { isSecretKey } from "./secret-key.js";
import { causeOf, readsAlone, withoutOuterQuotes } from "./yaml-as-text.js";
import { endOfQuoted, quoted, readFlow } from "./yaml-flow.js";
import { readEntry } from "./yaml-entry.js";
import type { Entry } from "./yaml-entry.js";
import { MAX_DEPTH } from "./yaml-tree.js";

/** A source that a strict parser reads where a lenient one, or a person, read the original. */
export interface Mended {
  source: string;
  /** From offsets in the mended source to places in the file. */
  place: (offset: number) => Position;
  /** Values that were taken as text. */
  warnings: Finding[];
  /** A quote or bracket that is never closed: nothing behind it can be read. */
  unclosed: Finding | undefined;
}

const COMMENT_OR_NOTHING = /^(?:[ \t]*|[ \t]*#.*)$/;
const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*|[ \t]*)$/;
const ALIAS = /^\*[^\s,[\]{}*]+(?:[ \t]+#.*|[ \t]*)$/;
/** Letters and signs that mean nothing to YAML. */
const HARMLESS = /^[\p{L}\p{N}(](?:[^:]|:(?=[^ \t]))*$/u;
const NESTED_ENTRY = /^[ \t]*(?:-[ \t]|[\w-]+:(?:[ \t]|$))/;
const HASH_TAG = /^#[\p{L}\p{N}]/u;

/**
 * Rewrites, line for line, what js-yaml 3 and 4, PyYAML or Ruby's Psych read and js-yaml 5 does not: quoted texts, lists and maps that go on
 * at the margin, lists that tabs indent. Takes for text what all of them refuse where one value alone is to blame: `title: Bridge: open`,
 * `title: [Update] Bridge`.
 */
export function mendYaml(source: string, firstLine: number): Mended {
  return new Mender(source, firstLine).mend();
}

class Mender {
  private readonly lines: string[];
  private readonly starts: number[] = [];
  private readonly out: string[] = [];
  /** By line, how many columns its text moved to the right, from which column on. */
  private readonly shifts = new Map<number, { from: number; by: number }>();
  private readonly warnings: Finding[] = [];
  private unclosed: Finding | undefined;
  private topKey: string | undefined;

  constructor(
    private readonly source: string,
    private readonly firstLine: number,
  ) {
    this.lines = source.split("\n");
    let start = 0;
    for (const line of this.lines) {
      this.starts.push(start);
      start += line.length + 1;
    }
  }

  mend(): Mended {
    let subjects = false;
    while (this.out.length < this.lines.length && this.unclosed === undefined) {
      const line = this.lines[this.out.length] ?? "";
      const entry = readEntry(line, subjects);
      if (entry === undefined) {
        this.out.push(line);
        continue;
      }
      if (entry.key !== undefined) subjects = entry.isSubjects;
      if (entry.isTop) this.topKey = isSecretKey(entry.key ?? "") ? undefined : entry.key;
      this.value(entry);
    }
    this.out.push(...this.lines.slice(this.out.length));
    const source = this.out.join("\n");
    return { source, place: this.placeIn(source), warnings: this.warnings, unclosed: this.unclosed };
  }

  private placeIn(source: string): (offset: number) => Position {
    const place = positionsOf(source, this.firstLine);
    return (offset) => {
      const { line, column } = place(offset);
      const shift = this.shifts.get(line - this.firstLine);
      return { line, column: shift && column > shift.from ? Math.max(shift.from, column - shift.by) : column };
    };
  }

  private value(entry: Entry): void {
    const { value } = entry;
    switch (value.charAt(0)) {
      case "":
        return this.keep(entry);
      case "#":
        return entry.isSubjects && HASH_TAG.test(value) ? this.asText(entry) : this.keep(entry);
      case "|":
      case ">":
        return BLOCK_HEADER.test(value) ? this.keepWithDeeper(entry) : this.asText(entry);
      case '"':
      case "'":
        return this.quoted(entry);
      case "[":
      case "{":
        return value.startsWith("{{") ? this.asText(entry) : this.flow(entry);
      case "*":
        return ALIAS.test(value) ? this.keep(entry) : this.asText(entry);
      default:
        return HARMLESS.test(value) || readsAlone(value, MAX_DEPTH) ? this.keepWithDeeper(entry) : this.asText(entry);
    }
  }

  private quoted(entry: Entry): void {
    const start = this.valueStart(entry);
    const end = endOfQuoted(this.source, start);
    if (end === undefined) return this.refuse(entry, "a quoted text that is not closed");
    this.closed(entry, this.source.slice(start, end), end, "a quoted text that ends within another line");
  }

  private flow(entry: Entry): void {
    const flow = readFlow(this.source, this.valueStart(entry));
    if (flow === undefined) return this.refuse(entry, "a bracket that is not closed");
    this.closed(entry, flow.text, flow.end, "brackets that end within another line");
  }

  /** @param text the value as it is to be written, which ends at `end` of the source. */
  private closed(entry: Entry, text: string, end: number, found: string): void {
    const newline = this.source.indexOf("\n", end);
    const rest = this.source.slice(end, newline === -1 ? undefined : newline);
    const [first = "", ...others] = text.split("\n");
    const isClosed = COMMENT_OR_NOTHING.test(rest);
    if (others.length === 0 && (!isClosed || !readsAlone(text, MAX_DEPTH))) return this.asText(entry);
    if (!isClosed) return this.refuse(entry, found);
    const comment = rest.startsWith("#") ? ` ${rest}` : rest;
    const last = others.pop();
    this.push(entry.text.slice(0, entry.valueColumn) + first + (last === undefined ? comment : ""), entry.shift);
    if (last === undefined) return;
    for (const line of others) this.pushDeeper(line, entry.indent + 1);
    this.pushDeeper(last + comment, entry.indent + 1);
  }

  /** Leading blanks of such a line mean nothing, but the parser wants them. */
  private pushDeeper(line: string, indent: number): void {
    const text = line.trimStart();
    const lead = line.slice(0, line.length - text.length);
    if (text === "" || (lead.length >= indent && !lead.includes("\t"))) return this.push(line);
    this.push(" ".repeat(indent) + text, indent - lead.length);
  }

  /** Takes the value, and the lines below it that go on with it, as they are written. */
  private asText(entry: Entry): void {
    const at = this.out.length;
    let next = at + 1;
    while (next < this.lines.length && this.isDeeper(next, entry.indent)) next++;
    const below = this.lines.slice(at + 1, next);
    const value = entry.value.trimEnd();
    if (below.some((line) => NESTED_ENTRY.test(line)) || /secur\\/i.test(value)) return this.keep(entry);
    const text = [below.length === 0 ? withoutOuterQuotes(value) : value, ...below].join("\n");
    const [first = "", ...others] = quoted(text).split("\n");
    this.warn(entry, causeOf(value));
    this.push(entry.text.slice(0, entry.valueColumn) + first, entry.shift + 1, entry.valueColumn);
    this.out.push(...others);
  }

  private keep(entry: Entry): void {
    this.push(entry.text, entry.shift);
  }

  private keepWithDeeper(entry: Entry): void {
    this.keep(entry);
    while (
      this.out.length < this.lines.length &&
      (this.isDeeper(this.out.length, entry.indent) || this.lines[this.out.length]?.trim() === "")
    )
      this.out.push(this.lines[this.out.length] ?? "");
  }

  private isDeeper(at: number, indent: number): boolean {
    const line = this.lines[at] ?? "";
    const width = line.length - line.trimStart().length;
    return width > indent && width < line.length;
  }

  private push(line: string, by = 0, from = 0): void {
    if (by !== 0) this.shifts.set(this.out.length, { from, by });
    this.out.push(line);
  }

  private valueStart(entry: Entry): number {
    return (this.starts[this.out.length] ?? 0) + entry.valueColumn - entry.shift;
  }

  private warn(entry: Entry, { found, hint }: { found: string; hint: string }): void {
    this.warnings.push(finding("yaml-value-as-text", found, hint, this.valuePlace(entry), this.topKey));
  }

  private refuse(entry: Entry, found: string): void {
    const hint = "Close it, or put the whole value into quotes; double each quote that belongs to the text.";
    this.unclosed = finding("yaml-syntax", found, hint, this.valuePlace(entry), this.topKey);
  }

  private valuePlace(entry: Entry): Position {
    return { line: this.firstLine + this.out.length, column: entry.valueColumn - entry.shift + 1 };
  }
}
