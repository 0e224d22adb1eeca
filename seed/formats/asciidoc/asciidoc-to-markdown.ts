import { fence } from "../../bodies/code-text.js";
import { asciidocInline } from "./asciidoc-inline.js";

const HEADING = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/;
/** Lines that open and close a block; all of one are alike. */
const DELIMITER = /^(?:(-{4,}|\.{4,}|\/{4,}|\+{4,}|_{4,}|={4,}|\*{4,}|--)|[|,!:]={3,})$/;
const ATTRIBUTES = /^\[(?!\[)[^\]\n]{0,500}\]$/;
const MACRO = /^(?:include|ifdef|ifndef|ifeval|endif|toc|video|audio)::/;
const PICTURE = /^image::([^[\]\n]{1,1000})\[([^\],\n]{0,500})[^\]\n]{0,500}\]$/;

/** AsciiDoc's text as Markdown: headings, code, quotes, lists, pictures, links; tables stay as they are drawn. */
export function asciidocToMarkdown(text: string, attributes: ReadonlyMap<string, string>): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const closes = closings(lines);
  const out: string[] = [];
  let language = "";
  const quotes = new Set<number>();
  let isQuoted = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const end = closes.get(at);
    if (end !== undefined && /^(?:-{4,}|\.{4,}|[|,!:]={3,})$/.test(line)) {
      out.push(fence(lines.slice(at + 1, end).join("\n"), language));
      at = end;
    } else if (end !== undefined && line.startsWith("////")) at = end;
    else if (end !== undefined && line.startsWith("____")) {
      quotes.add(end);
      isQuoted = true;
    } else if (quotes.has(at)) isQuoted = false;
    else if (ATTRIBUTES.test(line)) {
      language = /^\[source,\s*([\w+#.-]{1,30})/.exec(line)?.[1] ?? "";
      continue;
    } else if (!DELIMITER.test(line) && !/^\/\/(?!\/)|^\[\[[^\]]*\]\]$/.test(line) && !MACRO.test(line)) {
      const shown = plainLine(line, attributes);
      out.push(isQuoted ? `> ${shown}`.trimEnd() : shown);
    }
    language = "";
  }
  return out.join("\n");
}

function plainLine(line: string, attributes: ReadonlyMap<string, string>): string {
  const inline = (text: string): string => asciidocInline(text, attributes);
  const [, marks, title = ""] = HEADING.exec(line) ?? [];
  if (marks !== undefined) return `${"#".repeat(marks.length)} ${inline(title)}`;
  const picture = PICTURE.exec(line);
  if (picture) return `![${(picture[2] ?? "").replace(/^"|"$/g, "")}](${(picture[1] ?? "").replace(/\s/g, "%20")})`;
  if (line === "+") return "";
  if (line === "'''") return "---";
  if (/^\.[^\s.]/.test(line)) return `**${inline(line.slice(1))}**`;
  const [, bullets, item = ""] = /^[ \t]*(\*{1,5}|-|\.{1,5})[ \t]+(\S.*)$/.exec(line) ?? [];
  if (bullets !== undefined)
    return `${"  ".repeat(bullets.length - 1)}${bullets.startsWith(".") ? "1." : "-"} ${inline(item)}`;
  return inline(line).replace(/ \+$/, "  ");
}

/** For each line that opens a block, the line that closes it. */
function closings(lines: readonly string[]): Map<number, number> {
  const open = new Map<string, number>();
  const found = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    if (!DELIMITER.test(line)) continue;
    const start = open.get(line);
    if (start === undefined) open.set(line, at);
    else {
      found.set(start, at);
      open.delete(line);
    }
  }
  return found;
}
