import { tiddlerInline } from "./tiddler-inline.js";

/** Definitions above the text, over several lines down to `\end` where nothing stands behind their parameters. */
const PRAGMA = /^\\(define|procedure|function|widget|import|rules|whitespace|parameters)\b/;
const ITEM = /^([*#]{1,8})[ \t]*(?=\S)/;

/** TiddlyWiki's text as Markdown: headings, lists, quotes, tables, links; code stays to the letter. */
export function tiddlerToMarkdown(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const lastEnd = lines.findLastIndex((line) => line.startsWith("\\end"));
  const out: string[] = [];
  let isInCode = false;
  let isQuoted = false;
  let isInTable = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const isTyped = /^\$\$\$[\w./-]*$/.test(line);
    if (line.startsWith("```") || isTyped) {
      isInCode = !isInCode;
      out.push(isTyped ? "```" : line);
    } else if (isInCode) out.push(line);
    else if (/^<<</.test(line)) isQuoted = !isQuoted;
    else if (PRAGMA.test(line)) {
      const isLong = at < lastEnd && /^\\(?:define|procedure|function|widget)\b[^)]{0,300}\)?$/.test(line);
      while (isLong && at < lastEnd && !(lines[at] ?? "").startsWith("\\end")) at++;
    } else {
      const isRow = /^\|.*\|[kchf]?$/.test(line);
      if (isRow) out.push(...row(line, !isInTable));
      else out.push(isQuoted ? `> ${plainLine(line)}`.trimEnd() : plainLine(line));
      isInTable = isRow && !/\|[kc]$/.test(line);
    }
  }
  return out.join("\n").replace(/^\n+/, "");
}

function plainLine(line: string): string {
  const [, marks, title = ""] = /^(!{1,6})(?:\.[\w.-]{1,40}(?=\s))?[ \t]*(\S.*)$/.exec(line) ?? [];
  if (marks !== undefined) return `${"#".repeat(marks.length)} ${tiddlerInline(title)}`;
  const [mark, bullets = ""] = ITEM.exec(line) ?? [];
  if (mark !== undefined) {
    const bullet = bullets.endsWith("#") ? "1." : "-";
    return `${"   ".repeat(bullets.length - 1)}${bullet} ${tiddlerInline(line.slice(mark.length))}`;
  }
  const [, term] = /^;[ \t]*(\S.*)$/.exec(line) ?? [];
  if (term !== undefined) return `**${tiddlerInline(term)}**`;
  return tiddlerInline(line.replace(/^:{1,8}[ \t]*(?=\S)/, ""));
}

/** A table's row; the first is its head. A bar within a link parts no cells. */
function row(line: string, isFirst: boolean): string[] {
  if (/\|[kc]$/.test(line)) return [];
  const cells = (
    line
      .replace(/[hf]$/, "")
      .slice(1, -1)
      .match(/(?:\[\[[^[\]\n]{0,500}\]\]|[^|])+|(?<=\|)(?=\|)/g) ?? []
  ).map((cell) => tiddlerInline(cell.trim().replace(/^!/, "").trim()).replaceAll("|", "\\|"));
  const shown = `| ${cells.join(" | ")} |`;
  return isFirst ? [shown, `|${" --- |".repeat(cells.length)}`] : [shown];
}
