import { isSecretKey } from "../../fields/secret-key.js";
import { addValue } from "./add-value.js";
import { MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { areFieldNames, areProperties } from "./header-keys.js";
import { readHeaders } from "./header-lines.js";
import { plainValue } from "./plain-value.js";
import { countLines } from "./positions.js";

const HEADING = /^(?:[ \t]*\n)*(?:# +(\S[^\n]*?)(?: +#+)?[ \t]*|([^\s#>|:*+-][^\n:]*)\n(={3,})[ \t]*)\n/;
/** A title that reStructuredText underlines with one sign of many, and may line above as well. */
const UNDERLINED =
  /^(?:[ \t]*\n)*(?:([=\-`:'"~^_*+#<>.])\1{2,}[ \t]*\n)?[ \t]*(\S[^\n]*)\n(([=\-`:'"~^_*+#<>.])\4{2,})[ \t]*\n/;
const FIELD = /^:([\p{L}_][\p{L}\p{N} _.-]{0,39}):(?:[ \t]+(\S.*)?)?$/u;
const MAX_TITLE = 300;

/** Fields below a heading: properties as Notion exports them, and field lists as Pelican and Sphinx write them. */
export function readHeadedFields(text: string, path: string): Block | undefined {
  const start = text.slice(0, MAX_LENGTH);
  return readFieldList(start) ?? readUnderHeading(text, start, path);
}

/** `Status: …`, `Tags: a, b` right below `# Title`, up to a blank line. */
function readUnderHeading(text: string, start: string, path: string): Block | undefined {
  const match = HEADING.exec(start);
  const title = (match?.[1] ?? match?.[2] ?? "").trim();
  if (match === null || title === "" || title.length > MAX_TITLE) return undefined;
  // Blanks in the heading's place leave all other places as they are.
  const below = match[0].replace(/[^\n]/g, " ") + text.slice(match[0].length);
  const block = readHeaders(below, path, areProperties);
  const isTitled = [...(block?.fields.entries.keys() ?? [])].some((key) => /^(?:title|headline)$/i.test(key));
  if (block === undefined || isTitled) return undefined;
  const line = countLines(start.slice(0, start.indexOf(title))) + 1;
  return { ...block, fields: withTitle(block, title, line) };
}

/** `:date: 2024-05-02`, `:tags: a, b` below an underlined title, or with one of their own. */
function readFieldList(start: string): Block | undefined {
  const match = UNDERLINED.exec(start);
  const title = match === null || match[2] === undefined || FIELD.test(match[2]) ? undefined : match[2].trim();
  const from = title === undefined ? 0 : (match?.[0].length ?? 0);
  const gap = /^(?:[ \t]*\n)*/.exec(start.slice(from))?.[0].length ?? 0;
  if (start.charAt(from + gap) !== ":") return undefined;
  const firstLine = countLines(start.slice(0, from + gap)) + 1;
  const fields: Block["fields"] = { kind: "map", entries: new Map(), line: firstLine, column: 1 };
  const found: { key: string; lines: string[]; line: number; column: number }[] = [];
  let length = 0;
  for (const [at, line] of start
    .slice(from + gap)
    .split("\n")
    .entries()) {
    const field = FIELD.exec(line);
    const above = found.at(-1);
    const value = field?.[2] ?? "";
    if (field)
      found.push({
        key: field[1] ?? "",
        lines: [value.trim()],
        line: firstLine + at,
        column: line.length - value.length + 1,
      });
    else if (above && /^[ \t]+\S/.test(line)) above.lines.push(line.trim());
    else if (line.trim() === "") break;
    else return undefined;
    length += line.length + 1;
  }
  const keys = found.map(({ key }) => key);
  if (!areFieldNames(keys) || (title === undefined && found.length < 2)) return undefined;
  for (const { key, lines, line, column } of found) {
    const raw = lines.join(" ").trim();
    if (!isSecretKey(key)) addValue(fields, key, { kind: "scalar", raw, value: plainValue(raw), line, column });
  }
  const block: Block = { form: "headers", fields, warnings: [], bodyStart: from + gap + length, syntax: "text" };
  const titleLine = title === undefined ? 0 : countLines(start.slice(0, start.indexOf(title))) + 1;
  return title === undefined ? block : { ...block, fields: withTitle(block, title, titleLine) };
}

function withTitle({ fields }: Block, title: string, line: number): Block["fields"] {
  const node = { kind: "scalar" as const, raw: title, value: title, line, column: 1 };
  return { ...fields, entries: new Map([["title", node], ...fields.entries]) };
}
