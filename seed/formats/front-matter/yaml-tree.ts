import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import type { Event, ScalarEvent } from "js-yaml";
import { isSecretKey } from "../../fields/stray-secret.js";
import type { FieldList, FieldMap, FieldNode, FieldScalar, Position } from "../../fields/field-tree.js";

/** Says why and where, and never quotes the source: it may hold a secret. */
export class YamlError extends Error {
  constructor(
    readonly rule: string,
    readonly reason: string,
    readonly hint: string,
    readonly at: Position,
  ) {
    super(reason);
    this.name = "YamlError";
  }
}

const MAX_DEPTH = 50;
/**
 * Reads one YAML document into nodes that know their place. Aliases, tags, keys that are not plain text and keys given twice are refused;
 * `secured` is left out at any depth.
 * @throws YamlError
 */
export function parseYaml(source: string): FieldNode | undefined {
  const place = positionsOf(source);
  let events: Event[];
  try {
    events = parseEvents(source, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlError(
      "yaml-syntax",
      safeReason(error.reason),
      "Correct the YAML there; put a value that holds : # [ ] { } or quotes into double quotes.",
      place(error.mark?.position ?? 0),
    );
  }
  return new TreeBuilder(source, events, place).document();
}

class TreeBuilder {
  private next = 0;

  constructor(
    private readonly source: string,
    private readonly events: Event[],
    private readonly place: (offset: number) => Position,
  ) {}

  document(): FieldNode | undefined {
    const documents = this.events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    if (documents === 0) return undefined;
    if (documents > 1)
      throw new YamlError(
        "yaml-syntax",
        "more than one YAML document",
        "Keep one block of fields between the --- lines.",
        this.place(0),
      );
    this.next = 1;
    return this.events[1]?.type === EVENT_ID.POP ? undefined : this.node({ line: 1, column: 1 });
  }

  private node(parent: Position): FieldNode {
    const event = this.events[this.next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.scalar(event, parent);
      case EVENT_ID.SEQUENCE: {
        this.refuseTag(event.tagStart, event.tagEnd);
        const list: FieldList = { kind: "list", items: [], ...this.place(event.start) };
        while (!this.atEnd()) list.items.push(this.node(list));
        return list;
      }
      case EVENT_ID.MAPPING: {
        this.refuseTag(event.tagStart, event.tagEnd);
        return this.map({ kind: "map", entries: new Map(), ...this.place(event.start) });
      }
      case EVENT_ID.ALIAS:
        throw new YamlError(
          "yaml-alias",
          "an alias (*name)",
          "Write the value out: aliases are not read.",
          this.place(event.anchorStart),
        );
      default:
        throw new YamlError("yaml-syntax", "an incomplete document", "Correct the YAML there.", parent);
    }
  }

  private map(map: FieldMap): FieldMap {
    while (!this.atEnd()) {
      const key = this.node(map);
      if (key.kind !== "scalar")
        throw new YamlError("yaml-key", `a ${key.kind} as a key`, "Use plain text as keys.", key);
      const value = this.node(key);
      if (isSecretKey(key.raw)) continue;
      if (map.entries.has(key.raw))
        throw new YamlError("yaml-duplicate-key", "a key given twice", "Keep one of the two.", key);
      map.entries.set(key.raw, value);
    }
    return map;
  }

  private atEnd(): boolean {
    const event = this.events[this.next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.next++;
    return true;
  }

  private scalar(event: ScalarEvent, parent: Position): FieldScalar {
    const raw = getScalarValue(this.source, event);
    const isText = this.refuseTag(event.tagStart, event.tagEnd) || event.style !== SCALAR_STYLE.PLAIN;
    const at = event.valueStart >= 0 ? this.place(event.valueStart) : { line: parent.line, column: parent.column };
    return { kind: "scalar", raw, value: isText ? raw : resolvePlain(raw), ...at };
  }

  /** True for `!!str`, the one tag that is read. */
  private refuseTag(start: number, end: number): boolean {
    if (start < 0 || end <= start) return false;
    if (this.source.slice(start, end) === "!!str") return true;
    throw new YamlError(
      "yaml-tag",
      "a tag (!name)",
      "Remove the tag: values are read as text, numbers, true and false.",
      this.place(start),
    );
  }
}

function resolvePlain(raw: string): string | number | boolean | null {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(raw, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return raw;
}

/** The parser's reason, unless it is one that quotes a name or tag of the source. */
function safeReason(reason: string): string {
  return /^[a-zA-Z ,;()']+$/.test(reason) ? reason : "text that is not YAML";
}

function positionsOf(source: string): (offset: number) => Position {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
