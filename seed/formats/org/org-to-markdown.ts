import { fence } from "../../bodies/code-text.js";
import { orgInline } from "./org-inline.js";

const HEADING = /^(\*{1,20})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(\S.*)$/;
const BEGIN = /^[ \t]*#\+begin_(\w{1,20})(?:[ \t]+(\S{1,40}))?/i;
const DRAWER = /^[ \t]*:[\w-]{1,40}:[ \t]*$/;
const PLANNING = /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):/;

/** An outline's text as Markdown: headings, blocks of code and quotes, tables, links; drawers, keywords and comments go. */
export function orgToMarkdown(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, kind, language = ""] = BEGIN.exec(line) ?? [];
    if (kind !== undefined) {
      const end = endOf(lines, at, new RegExp(`^[ \\t]*#\\+end_${kind}`, "i"));
      if (end > at) out.push(...block(kind.toLowerCase(), language, lines.slice(at + 1, end)));
      at = end;
    } else if (DRAWER.test(line)) at = drawerEnd(lines, at);
    else if (/^[ \t]*#(?:\+[\w-]+(?:\[.*\])?:|\s|$)/.test(line) || PLANNING.test(line)) continue;
    else out.push(plainLine(line));
  }
  return out.join("\n");
}

function block(kind: string, language: string, lines: string[]): string[] {
  if (kind === "src" || kind === "example")
    return [fence(unindented(lines).join("\n"), kind === "src" ? language : "")];
  if (kind === "comment" || kind === "export") return [];
  if (kind === "quote") return lines.map((line) => (line === "" ? ">" : `> ${orgInline(line.trimStart())}`));
  return lines.map((line) => (kind === "verse" ? `${orgInline(line)}  ` : plainLine(line)));
}

function plainLine(line: string): string {
  const [, stars, title = ""] = HEADING.exec(line) ?? [];
  if (stars !== undefined)
    return `${"#".repeat(Math.min(6, stars.length))} ${orgInline(title.replace(/(?<![ \t])[ \t]+:[\w@#%:]{1,200}:$/, ""))}`;
  if (/^[ \t]*: /.test(line)) return `    ${line.replace(/^[ \t]*: /, "")}`;
  if (/^[ \t]*\|[-+]+\|?$/.test(line)) return line.replaceAll("+", "|");
  if (/^-{5,}$/.test(line)) return "---";
  const note = /^\[fn:([\w-]{1,40})\][ \t]+(.*)$/.exec(line);
  return note ? `[^${note[1]}]: ${orgInline(note[2] ?? "")}` : orgInline(line).replace(/\\\\$/, "  ");
}

/** The line that closes a block; a block that nothing closes ends where it begins. */
function endOf(lines: readonly string[], start: number, close: RegExp): number {
  for (let at = start + 1; at < lines.length; at++) {
    if (close.test(lines[at] ?? "")) return at;
    // A heading at the margin is in no block; so none is looked for to the end again and again.
    if (HEADING.test(lines[at] ?? "")) break;
  }
  return start;
}

function drawerEnd(lines: readonly string[], start: number): number {
  for (let at = start + 1; at < Math.min(lines.length, start + 50); at++)
    if (/^[ \t]*:end:$/i.test(lines[at] ?? "")) return at;
  return start;
}

function unindented(lines: readonly string[]): string[] {
  const depth = lines.reduce((least, line) => (line === "" ? least : Math.min(least, line.search(/\S/))), 40);
  return lines.map((line) => line.slice(depth).replace(/^,(?=[*#])/, ""));
}
