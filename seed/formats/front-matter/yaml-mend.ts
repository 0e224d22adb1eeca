import type { Position } from "../../fields/field-tree.js";
import { finding } from "./finding.js";
import type { Finding } from "./finding.js";
import { positionsOf } from "./positions.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { causeOf, readsAlone, withoutOuterQuotes } from "./yaml-as-text.js";
import type { Cause } from "./yaml-as-text.js";
import { NO_FIELD } from "./yaml-fault.js";
import { endOfQuoted, quoted, readFlow } from "./yaml-flow.js";
import type { Flow } from "./yaml-flow.js";
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
  /** The first line that is to blame if the source cannot be read: the parser complains further down. */
  fault: Finding | undefined;
}

const COMMENT_OR_NOTHING = /^(?:[ \t]*|[ \t]*#.*)$/;
const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*|[ \t]*)$/;
const ALIAS = /^\*[^\s,[\]{}*]+(?:[ \t]+#.*|[ \t]*)$/;
/** Text that begins as text may; with a colon and a blank in it, no parser reads it. */
const TEXT = /^[\p{L}\p{N}(]/u;
const COLON = /:(?:[ \t]|$)/;
const NESTED_ENTRY = /^[ \t]*(?:-[ \t]|[\w-]+:(?:[ \t]|$))/;
const HASH_TAG = /^#[\p{L}\p{N}]/u;

const ODDITIES: Record<"tab" | "tight" | "items", Cause> = {
  tab: { found: "a tab as indentation", hint: "Indent with spaces: the item was read as if you had." },
  tight: {
    found: "no blank behind the colon of a name",
    hint: "Write `name: value`: the line was read as if you had.",
  },
  items: {
    found: "items that begin with @, #, % or `, or a comma too many",
    hint: "Put such items into quotes: they were read as if you had.",
  },
};

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
  private fault: Finding | undefined;
  /** Behind a quote or bracket that is never closed nothing can be read. */
  private isUnclosed = false;
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
    let above: Entry | undefined;
    while (this.out.length < this.lines.length && !this.isUnclosed) {
      const line = this.lines[this.out.length] ?? "";
      const entry = readEntry(line, above);
      if (entry === undefined) {
        if (/^[^\s#]/.test(line)) this.blame({ line: this.firstLine + this.out.length, column: 1 }, NO_FIELD);
        this.out.push(line);
        continue;
      }
      above = entry;
      if (entry.isTop) this.topKey = isSecretKey(entry.key ?? "") ? undefined : entry.key;
      if (entry.oddity) this.warn(entry, "yaml-oddity", ODDITIES[entry.oddity]);
      this.value(entry);
    }
    this.out.push(...this.lines.slice(this.out.length));
    const source = this.out.join("\n");
    return { source, place: this.placeIn(source), warnings: this.warnings, fault: this.fault };
  }

  private placeIn(source: string): (offset: number) => Position {
    const place = positionsOf(source, this.firstLine);
    return (offset) => {
      const { line, column } = place(offset);
      const shift = this.shifts.get(line - this.firstLine);
      return { line, column: shift && column > shift.from ? Math.max(1, shift.from, column - shift.by) : column };
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
        return this.isReadable(value) ? this.keepWithDeeper(entry) : this.asText(entry);
    }
  }

  private isReadable(value: string): boolean {
    if (!TEXT.test(value) || /[ \t]#/.test(value)) return readsAlone(value, MAX_DEPTH);
    return !COLON.test(value);
  }

  private quoted(entry: Entry): void {
    const start = this.valueStart(entry);
    const end = endOfQuoted(this.source, start);
    if (end === undefined) return this.refuse(entry, "a quoted text that is not closed");
    const text = this.source.slice(start, end);
    this.closed(entry, { text, end, depth: 0, isMended: false }, "a quoted text that ends within another line");
  }

  private flow(entry: Entry): void {
    const flow = readFlow(this.source, this.valueStart(entry));
    if (flow === undefined) return this.refuse(entry, "a bracket that is not closed");
    if (flow.depth > MAX_DEPTH) return this.keep(entry);
    this.closed(entry, flow, "brackets that end within another line");
  }

  private closed(entry: Entry, { text, end, isMended }: Flow, found: string): void {
    const newline = this.source.indexOf("\n", end);
    const rest = this.source.slice(end, newline === -1 ? undefined : newline);
    const [first = "", ...others] = text.split("\n");
    const isClosed = COMMENT_OR_NOTHING.test(rest);
    if (others.length === 0 && (!isClosed || !readsAlone(text, MAX_DEPTH))) return this.asText(entry);
    if (!isClosed) return this.refuse(entry, found);
    if (isMended) this.warn(entry, "yaml-oddity", ODDITIES.items);
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
    this.warn(entry, "yaml-value-as-text", causeOf(value));
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

  private warn(entry: Entry, rule: string, { found, hint }: Cause): void {
    this.warnings.push(finding(rule, found, hint, this.valuePlace(entry), this.topKey));
  }

  private refuse(entry: Entry, found: string): void {
    this.isUnclosed = true;
    const hint = "Close it, or put the whole value into quotes; double each quote that belongs to the text.";
    this.blame(this.valuePlace(entry), { found, hint });
  }

  private blame(at: Position, { found, hint }: Cause): void {
    this.fault ??= finding("yaml-syntax", found, hint, at, this.topKey);
  }

  private valuePlace(entry: Entry): Position {
    return { line: this.firstLine + this.out.length, column: entry.valueColumn - entry.shift + 1 };
  }
}
