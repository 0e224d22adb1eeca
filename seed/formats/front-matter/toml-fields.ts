import { ParseError, parseTOML } from "toml-eslint-parser";
import type { AST } from "toml-eslint-parser";
import type { FieldList, FieldMap, FieldNode, Position } from "../../fields/field-tree.js";
import { FieldsError, finding } from "./finding.js";
import { isSecretKey } from "../../fields/secret-key.js";

const MAX_DEPTH = 50;
/** The parser calls itself for each bracket within brackets; texts in quotes hold fewer open ones than this. */
const MAX_BRACKETS = 500;

/**
 * Reads one block of TOML 1.1. Dates are text in ISO form; numbers keep what is written in `raw`.
 * @param firstLine the line of the file on which the block begins, 1-based
 * @throws FieldsError
 */
export function readToml(source: string, firstLine: number): FieldMap {
  if (tooManyBrackets(source)) throw tooDeep({ line: firstLine, column: 1 });
  return new TreeBuilder(source, firstLine).document(parse(source, firstLine));
}

function parse(source: string, firstLine: number): AST.TOMLTopLevelTable {
  try {
    return parseTOML(source, { tomlVersion: "1.1" }).body[0];
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const line = source.split("\n", error.lineNumber)[error.lineNumber - 1] ?? "";
    const key = /^[ \t]*["']?([A-Za-z_][\w-]{0,39})["']?[ \t]*=/.exec(line)?.[1];
    const isNamed = key !== undefined && !isSecretKey(key);
    const at = { line: error.lineNumber + firstLine - 1, column: error.column + 1 };
    throw new FieldsError(finding("toml-syntax", ...faultOf(error.message), at, isNamed ? key : undefined));
  }
}

/** The parser's messages are its own words, but some name a character of the source. */
function faultOf(message: string): [found: string, hint: string] {
  if (/multiple times/.test(message)) return ["a key given twice", "Keep one of the two."];
  if (/string constant/.test(message)) return ["a text without closing quote", "Close the quote on the same line."];
  if (/invalid (?:date|time)/.test(message)) return ["a date that no calendar has", "Write 2024-05-02, or use quotes."];
  return [
    "text that is not TOML",
    'Write key = "value", each on a line of its own: text in quotes, lists in brackets.',
  ];
}

class TreeBuilder {
  constructor(
    private readonly source: string,
    private readonly firstLine: number,
  ) {}

  document(table: AST.TOMLTopLevelTable): FieldMap {
    const root: FieldMap = { kind: "map", entries: new Map(), ...this.place(table) };
    for (const part of table.body) {
      if (part.type === "TOMLKeyValue") this.pair(root, part, 1);
      else this.table(root, part);
    }
    return root;
  }

  private table(root: FieldMap, table: AST.TOMLTable): void {
    if (table.resolvedKey.some((key) => isSecretKey(String(key)))) return;
    const map = this.descend(root, table.resolvedKey, table);
    for (const pair of table.body) if (map) this.pair(map, pair, table.resolvedKey.length + 1);
  }

  private pair(map: FieldMap, pair: AST.TOMLKeyValue, depth: number): void {
    const names = pair.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const name = names.pop();
    if (name === undefined || isSecretKey(name) || names.some(isSecretKey)) return;
    const parent = this.descend(map, names, pair);
    parent?.entries.set(name, this.value(pair.value, depth + names.length));
  }

  /** The map at the end of the keys, which is made where there is none. A number is the place in a list of tables. */
  private descend(from: FieldMap, keys: readonly (string | number)[], at: AST.TOMLNode): FieldMap | undefined {
    if (keys.length > MAX_DEPTH) throw tooDeep(this.place(at));
    let node: FieldNode = from;
    keys.forEach((key, index) => {
      const make = (): FieldNode =>
        typeof keys[index + 1] === "number"
          ? { kind: "list", items: [], ...this.place(at) }
          : { kind: "map", entries: new Map(), ...this.place(at) };
      if (typeof key === "number" && node.kind === "list") node = node.items[key] ??= make();
      else if (node.kind === "map") {
        const child: FieldNode = node.entries.get(String(key)) ?? make();
        node.entries.set(String(key), child);
        node = child;
      }
    });
    return node.kind === "map" ? node : undefined;
  }

  private value(value: AST.TOMLContentNode, depth: number): FieldNode {
    const at = this.place(value);
    if (depth > MAX_DEPTH) throw tooDeep(at);
    if (value.type === "TOMLArray") {
      const list: FieldList = { kind: "list", items: [], ...at };
      for (const element of value.elements) list.items.push(this.value(element, depth + 1));
      return list;
    }
    if (value.type === "TOMLInlineTable") {
      const map: FieldMap = { kind: "map", entries: new Map(), ...at };
      for (const pair of value.body) this.pair(map, pair, depth + 1);
      return map;
    }
    switch (value.kind) {
      case "string":
        return { kind: "scalar", raw: value.value, value: value.value, ...at };
      case "integer":
      case "float":
        return { kind: "scalar", raw: this.source.slice(...value.range), value: value.value, ...at };
      case "boolean":
        return { kind: "scalar", raw: String(value.value), value: value.value, ...at };
      default: {
        const date = value.datetime.toUpperCase().replace(" ", "T");
        return { kind: "scalar", raw: date, value: date, ...at };
      }
    }
  }

  private place({ loc }: AST.TOMLNode): Position {
    return { line: loc.start.line + this.firstLine - 1, column: loc.start.column + 1 };
  }
}

function tooManyBrackets(source: string): boolean {
  let open = 0;
  for (const character of source) {
    if (character === "[" || character === "{") open++;
    else if (character === "]" || character === "}") open = Math.max(0, open - 1);
    if (open > MAX_BRACKETS) return true;
  }
  return false;
}

function tooDeep(at: Position): FieldsError {
  const hint = `Nest tables and lists at most ${MAX_DEPTH} levels deep.`;
  return new FieldsError(finding("toml-syntax", "fields nested too deep", hint, at));
}
