import type { FieldMap, FieldNode, Position } from "../../fields/field-tree.js";
import { MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { isDocumentName } from "./document-name.js";
import { FieldsError } from "./finding.js";
import type { Finding } from "./finding.js";
import { addValue } from "./add-value.js";
import { areHeaders, isListed } from "./header-keys.js";
import { plainValue } from "./plain-value.js";
import { countLines } from "./positions.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { readYaml } from "./yaml-fields.js";

interface Header {
  key: string;
  at: Position;
  /** The value's first line, then those that go on with it, without blanks around them. */
  lines: string[];
  /** Whether all of them are items of a list. */
  isList: boolean;
}

const HEADER = /^([\p{L}_][\p{L}\p{N} _-]{0,39}):(?:[ \t]+(\S.*)?)?$/u;
const CONTINUATION = /^[ \t]+\S/;
const ITEM = /^-[ \t]+\S/;
const RULE = /^-{3,}[ \t]*$/;
const SCENE = /^\s*(?:FADE IN|(?:INT|EXT|EST)[./ ])/;
const EXPORTED = /^\s*(?:EXTENDED )?BODY:/;

/**
 * `Key: value` lines that open the text without `---` above them, up to a blank line (Pelican, MultiMarkdown, trafilatura) or a line of
 * `---` (Hexo, whose lines are YAML): at least two, the first and one more of which say what a document is, or a title alone in a document;
 * `areKeys` judges their names.
 */
export function readHeaders(text: string, path: string, areKeys = areHeaders): Block | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const lines = text.slice(start, start + MAX_LENGTH).split("\n");
  const found = lines.findIndex((line) => line.trim() === "" || RULE.test(line));
  const end = found === -1 && start + MAX_LENGTH >= text.length ? lines.length : found;
  if (end < 1 || (end === 1 && !opensAlone(lines, path))) return undefined;
  const block = lines.slice(0, end);
  const closing = lines[end] ?? "";
  const bodyStart = Math.min(text.length, start + [...block, closing].reduce((sum, line) => sum + line.length + 1, 0));
  const body = text.slice(bodyStart, bodyStart + 1000);
  if (SCENE.test(body) || EXPORTED.test(body)) return undefined;
  const firstLine = countLines(text.slice(0, start)) + 1;
  const headers = headersOf(block, firstLine);
  if (headers === undefined || (headers.length < 2 && end > 1) || !areKeys(headers.map(({ key }) => key)))
    return undefined;
  if (RULE.test(closing)) {
    const yaml = tryYaml(block.join("\n"), firstLine);
    if (yaml?.root?.kind === "map") return { form: "headers", fields: yaml.root, warnings: yaml.warnings, bodyStart };
  } else if (body.trim() === "" && !isDocumentName(path)) return undefined;
  return { form: "headers", ...fieldsOf(headers, firstLine), bodyStart };
}

/** `Title: About`, which is no prose; a note may well begin with a day or a name. A line of dashes below it makes it a heading. */
function opensAlone([line = "", next = ""]: string[], path: string): boolean {
  return isDocumentName(path) && /^title:[ \t]+\S/i.test(line) && next.trim() === "";
}

/** Undefined where a line is neither a header nor goes on with one. */
function headersOf(lines: string[], firstLine: number): Header[] | undefined {
  const headers: Header[] = [];
  for (const [index, line] of lines.entries()) {
    const [, key, value = ""] = HEADER.exec(line) ?? [];
    const above = headers.at(-1);
    if (key !== undefined) {
      const column = value === "" ? line.length + 1 : line.length - value.length + 1;
      headers.push({
        key,
        at: { line: firstLine + index, column },
        lines: value === "" ? [] : [value.trimEnd()],
        isList: value === "",
      });
    } else if (above && (CONTINUATION.test(line) || (ITEM.test(line) && above.isList))) {
      above.lines.push(line.trim());
      above.isList &&= ITEM.test(line.trim());
    } else return undefined;
  }
  return headers;
}

function fieldsOf(headers: Header[], firstLine: number): { fields: FieldMap; warnings: Finding[] } {
  const fields: FieldMap = { kind: "map", entries: new Map(), line: firstLine, column: 1 };
  const warnings: Finding[] = [];
  for (const header of headers) {
    if (isSecretKey(header.key)) continue;
    addValue(fields, header.key, nodeOf(header, warnings));
  }
  return { fields, warnings };
}

function nodeOf({ key, at, lines }: Header, warnings: Finding[]): FieldNode {
  const written = lines.join("\n");
  if (/^(?:[[{"']|-[ \t])/.test(written)) {
    const yaml = tryYaml(written, at.line);
    if (yaml?.root !== undefined) {
      warnings.push(...yaml.warnings);
      return { ...yaml.root, ...at };
    }
  }
  const scalar = (raw: string, line: number): FieldNode => ({
    kind: "scalar",
    raw,
    value: plainValue(raw),
    line,
    column: line === at.line ? at.column : 1,
  });
  if (lines.length > 1 && isListed(key))
    return { kind: "list", items: lines.map((line, index) => scalar(line, at.line + index)), ...at };
  return scalar(lines.join(" "), at.line);
}

function tryYaml(source: string, firstLine: number) {
  try {
    return readYaml(source, firstLine);
  } catch (error) {
    if (error instanceof FieldsError) return undefined;
    throw error;
  }
}
