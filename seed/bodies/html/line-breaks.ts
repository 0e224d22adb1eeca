import { BREAK, type TextSyntax } from "./inline-text.js";
import { escapeLineStart } from "./markdown-escape.js";

/** A line that would not go on with the paragraph above it but make a heading, a rule or code of it. */
const OTHER_BLOCK = /^[ \t]*(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[=-]+[ \t]*(?:\n|$))/;

/**
 * The breaks of a paragraph as hard line breaks of Markdown, two in a row as its end. A next line that Markdown would read as something
 * else is escaped in the text of HTML; in Markdown the `<br>` before it stays.
 */
export function hardBreaks(text: string, syntax: TextSyntax): string {
  const settle = syntax === "html" ? escapeLineStart : (line: string) => line;
  if (!text.includes(BREAK)) return settle(text);
  const out: string[] = [];
  let breaks = 0;
  const pieces = text.split(BREAK);
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) breaks++;
    const line = at === 0 ? piece : piece.replace(/^[ \t]*\n?/, "");
    if (line.trim() === "") continue;
    const shown = at === pieces.length - 1 ? line : line.trimEnd();
    if (out.length === 0) out.push(settle(shown));
    else if (syntax === "markdown" && OTHER_BLOCK.test(line)) out.push("<br>".repeat(breaks), shown);
    else out.push(breaks > 1 ? "\n\n" : "  \n", settle(shown));
    breaks = 0;
  }
  return out.join("");
}

/** The breaks of a heading or a cell, which are one line. */
export function softBreaks(text: string, mark: string): string {
  return text.includes(BREAK) ? text.replaceAll(BREAK, mark) : text;
}
