import type { Problem, SourceFile } from "../format.js";
import { problem } from "../problem.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { parseYaml, YamlError } from "./yaml-tree.js";

export interface FrontMatter {
  fields: FieldMap;
  /** What follows the closing line. */
  body: string;
  /** Lines of the file before the body. */
  bodyLine: number;
}
export type FrontMatterResult =
  { kind: "none"; body: string } | ({ kind: "fields" } & FrontMatter) | { kind: "broken"; problem: Problem };

const MAX_LENGTH = 64 * 1024;
const known = new WeakMap<SourceFile, FrontMatterResult>();

/** The fields between two `---` lines at the top of the file, each with its line in the file. Read once per file. */
export function readFrontMatter(file: SourceFile): FrontMatterResult {
  let result = known.get(file);
  if (result === undefined) {
    result = split(file);
    known.set(file, result);
  }
  return result;
}

function split(file: SourceFile): FrontMatterResult {
  const { text, path } = file;
  const opening = /^\s*?(---|\+\+\+|;;;)([^\n]*)(?:\n|$)/.exec(text);
  if (opening === null) return { kind: "none", body: text };
  const [head, mark, rest = ""] = opening;
  const openingLine = countLines(head.replace(/\n$/, "")) + 1;
  const broken = (rule: string, found: string, hint: string, line: number, column?: number): FrontMatterResult => ({
    kind: "broken",
    problem: problem(path, rule, found, hint, { line, ...(column !== undefined && { column }) }),
  });
  if (mark !== "---" || /^\s*[a-z]+\s*$/i.test(rest)) {
    const closed = mark === "---" || text.includes(`\n${mark}`, head.length - 1);
    if (!closed) return { kind: "none", body: text };
    return broken(
      "front-matter-language",
      "front matter that is not YAML",
      "Write the fields as YAML between two --- lines.",
      openingLine,
    );
  }
  if (rest.trim() !== "") return { kind: "none", body: text };
  const closing = findClosing(text, head.length);
  if (closing === undefined) {
    return broken(
      "front-matter-unclosed",
      "no closing --- line",
      "Close the front matter with a line of --- alone, or remove the first line.",
      openingLine,
    );
  }
  if (closing.start - head.length > MAX_LENGTH) {
    return broken(
      "front-matter-too-long",
      `${closing.start - head.length} characters`,
      `Keep the front matter below ${MAX_LENGTH} characters; long text belongs below it.`,
      openingLine,
    );
  }
  try {
    const fields = parseYaml(text.slice(head.length, closing.start)) ?? {
      kind: "map",
      entries: new Map(),
      line: 1,
      column: 1,
    };
    const isNothing = fields.kind === "scalar" && fields.value === null;
    if (fields.kind !== "map" && !isNothing) {
      return broken(
        "front-matter-not-fields",
        `a ${fields.kind === "list" ? "list" : "text"}`,
        "Write `name: value` lines between the --- lines.",
        fields.line + openingLine,
        fields.column,
      );
    }
    const map: FieldMap = fields.kind === "map" ? fields : { kind: "map", entries: new Map(), line: 1, column: 1 };
    shiftLines(map, openingLine);
    return {
      kind: "fields",
      fields: map,
      body: text.slice(closing.end),
      bodyLine: countLines(text.slice(0, closing.end)),
    };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return broken(error.rule, error.reason, error.hint, error.at.line + openingLine, error.at.column);
  }
}

function findClosing(text: string, from: number): { start: number; end: number } | undefined {
  const line = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
  line.lastIndex = from;
  const found = line.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** YAML counts from its own first line; people count in the file. */
function shiftLines(node: FieldNode, by: number): void {
  node.line += by;
  if (node.kind === "list") for (const item of node.items) shiftLines(item, by);
  if (node.kind === "map") for (const value of node.entries.values()) shiftLines(value, by);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
