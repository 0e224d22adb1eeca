import { expandIndent, indentOf, matchFence } from "../../markdown/markdown-lines.js";
import { readRegions } from "./regions.js";

/** Python-Markdown, Material for MkDocs: a note, one that folds, a tab. Their text stands four columns in. */
const MARKER =
  /^( *)(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(?![ \t])([\w-]+(?:[ \t]+[\w-]+)*)?[ \t]*(?![ \t])(?:"(.*)"[ \t]*)?$/;
const ANY_MARKER = /^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[\w"]/m;
const INDENT = 4;
const LIST_ITEM = /^ *(?:[-*+]|\d{1,9}[.)]) /;

/** A body with the text of its notes and tabs at the margin that it would have without them: their markers gone, their titles kept. */
export function unfoldAdmonitions(body: string): string {
  if (!/!!!|\?\?\?|===/.test(body) || !ANY_MARKER.test(body)) return body;
  const { lines, regions } = readRegions(body);
  const code = new Set<number>();
  for (const { kind, line, endLine } of regions)
    if (kind === "literal") for (let at = line; at < endLine; at++) code.add(at);
  return unfold(lines, code);
}

/** `code`: the lines that are code where no note is open; within a note all of them look like it. */
function unfold(lines: readonly string[], code: ReadonlySet<number>): string {
  const out: string[] = [];
  /** Columns in which the text of each open note begins. */
  const open: number[] = [];
  let fence: { mark: string; length: number } | undefined;
  let isInList = false;
  let isBelowMarker = false;
  for (const [at, source] of lines.entries()) {
    const line = expandIndent(source);
    const isBlank = line.trim() === "";
    if (isBlank && isBelowMarker) continue;
    isBelowMarker = false;
    const indent = indentOf(line);
    while (!isBlank && indent < (open.at(-1) ?? 0)) {
      open.pop();
      fence = undefined;
    }
    const text = open.length === 0 ? source : line.slice(Math.min(indent, open.length * INDENT));
    const marker = fence ? null : MARKER.exec(line);
    const isReachable = open.length === 0 ? !code.has(at) : indent < (open.at(-1) ?? 0) + INDENT || isInList;
    if (marker && isReachable && holdsText(lines, at, indent + INDENT)) {
      const title = marker[3]?.trim() ?? "";
      if (out.at(-1)?.trim() !== "") out.push("");
      if (title !== "") out.push(" ".repeat(Math.max(0, indent - open.length * INDENT)) + title, "");
      open.push(indent + INDENT);
      isBelowMarker = true;
      continue;
    }
    const mark = matchFence(line.trim());
    if (fence === undefined) fence = mark;
    else if (mark?.mark === fence.mark && mark.length >= fence.length && mark.length === line.trim().length)
      fence = undefined;
    if (!isBlank && fence === undefined) isInList = LIST_ITEM.test(line) || (isInList && indent > 0);
    out.push(text);
  }
  return out.join("\n");
}

/** Whether the next line that holds something stands in at least so far. */
function holdsText(lines: readonly string[], at: number, indent: number): boolean {
  let next = at + 1;
  while (next < lines.length && lines[next]?.trim() === "") next++;
  return next < lines.length && indentOf(expandIndent(lines[next] ?? "")) >= indent;
}
