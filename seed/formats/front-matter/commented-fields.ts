import { asFields, MAX_LENGTH, type Block } from "./block.js";
import { areFieldNames, areHeaders } from "./header-keys.js";
import { readHeaders } from "./header-lines.js";
import { readJson } from "./json-fields.js";
import { countLines } from "./positions.js";

/** One field a line: `<!-- title: Bridge -->`, `[//]: # (title: Bridge)`, `[#]: author: "Ana"`. */
const LINES = [
  /^<!--[ \t]*(\p{L}[\p{L}\p{N}_ -]{0,39}:(?:[ \t][^\n]*)?)-->[ \t]*$/u,
  /^\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)[ \t]*["'(](\p{L}[\p{L}\p{N}_ -]{0,39}:(?:[ \t][^\n]*)?)["')][ \t]*$/u,
  /^\[#\]:[ \t]+(?:#[ \t]*\()?(\p{L}[\p{L}\p{N}_ -]{0,39}:(?:[ \t][^\n]*)?)$/u,
];
/** Marks of a comment over several lines. */
const COMMENTS = [
  ["<!--", "-->"],
  ["/*", "*/"],
] as const;
/** Translators' words for the original's headline, and for whoever put a text online. */
const OF_TRANSLATIONS = /^(?:subject|publisher):/;

/** Fields in a comment that opens the text, where a page shows nothing of them: over several lines, one a line, or an object of JSON. */
export function readCommentedFields(text: string, path: string): Block | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  if (!/^(?:<!--|\/\*|\[)/.test(text.slice(start, start + 4))) return undefined;
  return readCommentLines(text, start, path) ?? readComment(text, start, path);
}

function readCommentLines(text: string, start: number, path: string): Block | undefined {
  const lines = text.slice(start, start + MAX_LENGTH).split("\n");
  const form = LINES.find((one) => one.test(lines[0] ?? ""));
  if (form === undefined) return undefined;
  const end = lines.findIndex((line) => !form.test(line));
  if (end < 2) return undefined;
  const headers = lines.slice(0, end).map((line) => {
    const header = form.exec(line)?.[1]?.trimEnd() ?? "";
    const isBracketed = /^\[#\]:[ \t]+#/.test(line);
    return OF_TRANSLATIONS.test(header) && line.startsWith("[#]")
      ? "-"
      : isBracketed
        ? header.replace(/\)$/, "")
        : header;
  });
  const kept = headers.filter((header) => header !== "-");
  return readWithin(text, start, { source: kept.join("\n"), end: start + lengthOf(lines, end), isMarked: true, path });
}

function readComment(text: string, start: number, path: string): Block | undefined {
  const marks = COMMENTS.find(([open]) => text.startsWith(open, start));
  const [open = "", close = ""] = marks ?? [];
  const end = text.slice(0, start + MAX_LENGTH).indexOf(close, start + open.length);
  if (marks === undefined || end === -1) return undefined;
  const source = text.slice(start + open.length, end);
  const behind = end + close.length + (/^[ \t]*\n?/.exec(text.slice(end + close.length, end + 200))?.[0].length ?? 0);
  const line = countLines(text.slice(0, start)) + 1;
  if (/^\s*\{\s*"/.test(source)) {
    const { root, warnings } = readJson(source, line);
    return { form: "json", fields: asFields(root, { line, column: 1 }), warnings, bodyStart: behind };
  }
  return readWithin(text, start, { source, end: behind, isMarked: false, path });
}

interface Within {
  source: string;
  /** Offset behind the comment. */
  end: number;
  isMarked: boolean;
  path: string;
}

/** The headers within a comment, read as if they stood without it. */
function readWithin(text: string, start: number, { source, end, isMarked, path }: Within): Block | undefined {
  const lines = source.split("\n").map((line) => line.trimEnd());
  const above = "\n".repeat(countLines(text.slice(0, start)));
  const block = readHeaders(
    `${above}${lines.join("\n").trimEnd()}\n\n${text.slice(end, end + 1000)}`,
    path,
    isMarked ? areFieldNames : areHeaders,
  );
  return block && { ...block, bodyStart: Math.min(text.length, end) };
}

function lengthOf(lines: readonly string[], count: number): number {
  return lines.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0);
}
