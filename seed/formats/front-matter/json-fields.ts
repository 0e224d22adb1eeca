import { parseTree } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { FieldMap, FieldNode, Position } from "../../fields/field-tree.js";
import { duplicateKey, FieldsError, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import { nearestJsonKey } from "./nearest-key.js";
import { positionsOf } from "./positions.js";
import { isSecretKey } from "../../fields/secret-key.js";

const MAX_DEPTH = 50;

/** The end of the JSON object or list at the start of a text, whether or not it is well written within. */
export interface JsonExtent {
  end: number;
  depth: number;
}

/** Undefined where the bracket that opens the text is not closed. */
export function jsonExtent(text: string): JsonExtent | undefined {
  let open = 0;
  let depth = 0;
  const mark = /["[\]{}]|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*/g;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const character = found[0];
    if (character === '"') mark.lastIndex = endOfString(text, found.index);
    else if (character === "[" || character === "{") depth = Math.max(depth, ++open);
    else if ((character === "]" || character === "}") && --open === 0) return { end: found.index + 1, depth };
  }
  return undefined;
}

/** JSON has no line ends in texts: an open quote ends with its line, so that the bracket that closes the block is found. */
function endOfString(text: string, start: number): number {
  const mark = /["\n]|\\./g;
  mark.lastIndex = start + 1;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"' || found[0] === "\n") return mark.lastIndex;
  }
  return text.length;
}

/**
 * Reads one JSON object. Comments and commas before a closing bracket are no fault; of a key given twice the last is taken.
 * @param firstLine the line of the file on which the source begins, 1-based
 * @param place where in the file an offset of the source is, where that is not plain
 * @throws FieldsError
 */
export function readJson(
  source: string,
  firstLine: number,
  place = positionsOf(source, firstLine),
): { root: FieldNode | undefined; warnings: Finding[] } {
  const extent = jsonExtent(source);
  if (extent !== undefined && extent.depth > MAX_DEPTH) {
    const hint = `Nest objects and lists at most ${MAX_DEPTH} levels deep.`;
    throw new FieldsError(finding("json-syntax", "fields nested too deep", hint, place(0)));
  }
  const errors: ParseError[] = [];
  const root = extent && parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || (root === undefined && source.trim() !== "")) {
    const offset = error?.offset ?? 0;
    const hint = 'Write "key": "value" pairs with commas between them: all text in double quotes.';
    throw new FieldsError(
      finding("json-syntax", "text that is not JSON", hint, place(offset), nearestJsonKey(source, offset)),
    );
  }
  const warnings: Finding[] = [];
  return { root: root && nodeOf(root, source, place, warnings), warnings };
}

function nodeOf(node: Node, source: string, place: (offset: number) => Position, warnings: Finding[]): FieldNode {
  const at = place(node.offset);
  const children = node.children ?? [];
  if (node.type === "array")
    return { kind: "list", items: children.map((child) => nodeOf(child, source, place, warnings)), ...at };
  if (node.type === "object") {
    const map: FieldMap = { kind: "map", entries: new Map(), ...at };
    for (const { children: [key, value] = [] } of children) {
      if (key === undefined || value === undefined) continue;
      const name = String(key.value).toWellFormed();
      if (isSecretKey(name)) continue;
      if (map.entries.has(name)) warnings.push(duplicateKey(name, place(key.offset)));
      map.entries.set(name, nodeOf(value, source, place, warnings));
    }
    return map;
  }
  if (node.type === "string") {
    const text = String(node.value).toWellFormed();
    return { kind: "scalar", raw: text, value: text, ...at };
  }
  const raw = source.slice(node.offset, node.offset + node.length);
  return { kind: "scalar", raw, value: node.value as number | boolean | null, ...at };
}
