import { EVENT_ID, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import type { FieldList, FieldMap, FieldNode, FieldScalar, Position } from "../../fields/field-tree.js";
import { duplicateKey, FieldsError, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import { plainValue } from "./plain-value.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { Anchors } from "./yaml-anchors.js";
import { isMergeable, keyText, mergeInto } from "./yaml-keys.js";
import { decodeBinary, tagMeaning } from "./yaml-tags.js";
import type { TagMeaning } from "./yaml-tags.js";

export const MAX_DEPTH = 50;

export interface YamlTree {
  /** Undefined where the document is empty. */
  root: FieldNode | undefined;
  warnings: Finding[];
}

/**
 * Makes nodes that know their place out of a parser's events. Aliases are read as what they name, merge keys (`<<`) as the fields of what
 * they name; of a key given twice the last is taken; `secured` is left out at any depth.
 * @throws FieldsError
 */
export function buildTree(source: string, events: Event[], place: (offset: number) => Position): YamlTree {
  const builder = new TreeBuilder(source, events, place);
  return { root: builder.document(), warnings: builder.warnings };
}

class TreeBuilder {
  readonly warnings: Finding[] = [];
  private readonly anchors = new Anchors();
  private readonly hasComment: boolean;
  private next = 0;
  private depth = 0;
  private deepest = 0;
  private nodes = 0;
  private secrets = 0;
  private topKey: string | undefined;

  constructor(
    private readonly source: string,
    private readonly events: Event[],
    private readonly place: (offset: number) => Position,
  ) {
    this.hasComment = source.includes(" #") || source.includes("\t#");
  }

  document(): FieldNode | undefined {
    const documents = this.events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    if (documents === 0) return undefined;
    if (documents > 1)
      throw new FieldsError(
        finding(
          "yaml-syntax",
          "more than one YAML document",
          "Keep one block of fields between the --- lines.",
          this.place(0),
        ),
      );
    this.next = 1;
    return this.events[1]?.type === EVENT_ID.POP ? undefined : this.node(this.place(0));
  }

  private node(parent: Position): FieldNode {
    const event = this.events[this.next++];
    this.nodes++;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return event.anchorStart < 0
          ? this.scalar(event, parent)
          : this.anchored(event, () => this.scalar(event, parent));
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const read = () => (event.type === EVENT_ID.SEQUENCE ? this.list(event) : this.fields(event));
        this.depth++;
        if (this.depth > this.deepest) this.deepest = this.depth;
        const node = event.anchorStart < 0 ? read() : this.anchored(event, read);
        this.depth--;
        return node;
      }
      case EVENT_ID.ALIAS: {
        const at = this.place(event.anchorStart - 1);
        const { node, nodes, height } = this.anchors.expand(this.source.slice(event.anchorStart, event.anchorEnd), at);
        this.nodes += nodes;
        this.deepest = Math.max(this.deepest, this.depth + height);
        if (this.depth + height > MAX_DEPTH)
          throw new FieldsError(finding("yaml-alias-limit", "aliases nested too deep", "Write the values out.", at));
        return { ...node, ...at };
      }
      default:
        throw new FieldsError(finding("yaml-syntax", "an incomplete document", "Correct the YAML there.", parent));
    }
  }

  private anchored(event: ScalarEvent | SequenceEvent | MappingEvent, read: () => FieldNode): FieldNode {
    const name = this.source.slice(event.anchorStart, event.anchorEnd);
    const { nodes, deepest } = this;
    this.deepest = this.depth;
    this.anchors.open(name);
    const node = read();
    this.anchors.close(
      name,
      { node, nodes: this.nodes - nodes + 1, height: this.deepest - this.depth + 1 },
      this.secrets > 0,
    );
    this.deepest = Math.max(deepest, this.deepest);
    return node;
  }

  private list(event: SequenceEvent): FieldList {
    const list: FieldList = { kind: "list", items: [], ...this.place(event.start) };
    this.tag(event);
    while (!this.atEnd()) list.items.push(this.node(list));
    return list;
  }

  private fields(event: MappingEvent): FieldMap | FieldList {
    const map: FieldMap = { kind: "map", entries: new Map(), ...this.place(event.start) };
    const isSet = this.tag(event) === "set";
    const keys: FieldNode[] = [];
    const merged: FieldNode[] = [];
    while (!this.atEnd()) {
      const isPlain = this.atPlainScalar();
      const key = this.node(map);
      const name = keyText(key);
      const isSecret = isSecretKey(name);
      if (this.depth === 1) this.topKey = isSecret ? undefined : name;
      if (isSecret) this.secrets++;
      const value = this.node(key);
      if (isSecret) this.secrets--;
      else if (isPlain && name === "<<" && isMergeable(value)) merged.push(value);
      else {
        if (map.entries.has(name)) this.warnings.push(duplicateKey(name, key));
        map.entries.set(name, value);
        keys.push(key);
      }
    }
    for (const value of merged) mergeInto(map, value);
    return isSet ? { kind: "list", items: keys, line: map.line, column: map.column } : map;
  }

  private atEnd(): boolean {
    const event = this.events[this.next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.next++;
    return true;
  }

  private atPlainScalar(): boolean {
    const event = this.events[this.next];
    return event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
  }

  private scalar(event: ScalarEvent, parent: Position): FieldScalar {
    const written = getScalarValue(this.source, event);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const at = event.valueStart >= 0 ? this.place(event.valueStart) : { line: parent.line, column: parent.column };
    if (isPlain && this.hasComment && event.valueEnd >= 0) this.warnOfComment(event.valueEnd);
    if (event.tagStart < 0)
      return { kind: "scalar", raw: written, value: isPlain ? plainValue(written) : written, ...at };
    const meaning = this.tag(event);
    const tag = this.source.slice(event.tagStart, event.tagEnd);
    const isWord = meaning === "unknown" && written === "" && /^![\p{L}\p{N}]/u.test(tag);
    const raw = isWord ? tag : meaning === "binary" ? (decodeBinary(written) ?? written) : written;
    const resolves = meaning === "plain" || (meaning === "none" && isPlain);
    return { kind: "scalar", raw, value: resolves ? plainValue(raw) : raw, ...at };
  }

  private tag(event: ScalarEvent | SequenceEvent | MappingEvent): TagMeaning {
    if (event.tagStart < 0) return "none";
    const meaning = tagMeaning(this.source.slice(event.tagStart, event.tagEnd));
    if (meaning === "unknown" && this.secrets === 0)
      this.warnings.push(
        finding(
          "yaml-tag",
          "a tag (!name)",
          "Remove the tag: the value was read as text.",
          this.place(event.tagStart),
          this.topKey,
        ),
      );
    return meaning;
  }

  /** ` #` begins a comment, as in `title: We are #1`; one that follows without a blank was hardly meant as one. */
  private warnOfComment(valueEnd: number): void {
    if (this.secrets > 0 || !/[ \t]+#[\p{L}\p{N}]/uy.test(this.source.slice(valueEnd, valueEnd + 80))) return;
    this.warnings.push(
      finding(
        "yaml-comment",
        "text that begins with # was taken for a comment",
        "Put the value into quotes if # and what follows belong to it.",
        this.place(valueEnd),
        this.topKey,
      ),
    );
  }
}
