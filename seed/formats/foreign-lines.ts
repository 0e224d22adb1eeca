import { isMarkdownName } from "./file-names.js";
import type { Foreign } from "./foreign-names.js";

const SAMPLE_LINES = 200;
const LONGEST = 400;
/** What programmers end lines with, or begin them with; a Markdown link ends with a parenthesis too, and prose may begin with "let". */
const CODE =
  /(?:[;{]|(?<![%}])\})\s*$|=>\s*$|\*\/\s*$|\)\s*:\s*$|^\s*[\w.$]+\([^()]*\);?\s*$|^\s*(?:import\s+(?:[\w{*"'.]|$)|from\s+[\w.]+\s+import\b|export\s+(?:\w+\s+)?[\w{*]|def\s+\w+\s*\(|class\s+\w+\s*[:({<]|function\b\s*\w*\s*\(|(?:const|let|var|val)\s+[\w{[]+.*=|(?:fn|func)\s+\w+|(?:public|private|static|void|int)\s+\w+.*[(={;]|return\b(?:\s+[\w.'"([{]+)?$|return\s.*[([{.]|el(?:se|if)\b.*:?\s*$|try\s*[:{]|except\b.*:$|package\s+[\w.]+;?$|using\s+[\w.]+;|namespace\s+\w+|#include\b|#define\b|if\s*[([]|for\s*\(|while\s*[([]|\/\/|\/\*|@\w+(?:\(|$)|echo\b|fi$|done$|end$|then$|esac$)/;
/** A line of a block comment, which without an opening one is a list's item. */
const COMMENT_LINE = /^\s*\*(?:\s|\/|$)/;
const SETTING = /^\s*(?:\[{1,2}[\w."-]+\]{1,2}|[\w."-]+\s*=\s*\S.*)\s*$/;
const YAML_LINE = /^\s*(?:- )?["']?[\w.-]+["']?\s*:(?:\s+\S.*|\s*)$|^\s*- \S/;
const YAML_KEY = /^["']?[\w.-]+["']?\s*:/;
/** Words as in a sentence, of any script that has spaces: five of them, with hardly a sign between. */
const PROSE = /(?<!\p{L})(?:\p{L}[\p{L}\p{M}'’-]{0,100}[,.;:!?]?["”»)]?\s+){4}["“«(]?\p{L}/u;
const LINK = /\w\]\([^()\s]+\)|\w\]\[[^\]\n]*\]|^\[[^\]\n]+\]:\s*\S/;
const WIKI_LINK = /\[\[[^[\]\n]+\]\]/;

/** Tells code, tables, settings and bare fields by what most of the first lines look like. Markdown and prose are none of them. */
export function byLines(path: string, text: string): Foreign | undefined {
  const lines = withoutFences(text.split("\n", SAMPLE_LINES * 2))
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE_LINES);
  if (lines.length < 2 || isMarkdown(path, text, lines)) return undefined;
  const share = (isOne: (line: string) => boolean) =>
    lines.filter((line) => line.length < LONGEST && isOne(line)).length / lines.length;
  const prose = share((line) => PROSE.test(line) && !/[{}=<>]|\w\(/.test(line));
  if (isTable(lines)) return { rule: "csv", found: "a table of separated values" };
  if (prose >= 0.3) return undefined;
  const isComment = lines.some((line) => /^\s*\/\*/.test(line));
  const code = share((line) => !LINK.test(line) && (CODE.test(line) || (isComment && COMMENT_LINE.test(line))));
  if (lines.length >= 3 && code >= 0.5) return { rule: "source-code", found: "source code" };
  if (share((line) => SETTING.test(line)) >= 0.7 && share((line) => /^\s*[\w."-]+\s*=\s*\S/.test(line)) >= 0.3)
    return { rule: "settings", found: "settings (INI, TOML)" };
  if (lines.length >= 3 && share((line) => YAML_LINE.test(line)) >= 0.8 && share((line) => YAML_KEY.test(line)) >= 0.3)
    return { rule: "front-matter-unmarked", found: "fields without --- lines around them" };
  return undefined;
}

/** By links, or under a name of Markdown by anything that Markdown alone has; `#` and `-` alone mean other things elsewhere. */
function isMarkdown(path: string, text: string, lines: readonly string[]): boolean {
  if (lines.filter((line) => LINK.test(line)).length >= lines.length * 0.2) return true;
  if (!isMarkdownName(path)) return false;
  return (
    /^ {0,3}#{1,6}\s+\S|^ {0,3}(?:```|~~~)|^ {0,3}(?:[-*+]|\d{1,3}[.)])\s+\S|\*\*\S|^ {0,3}>\s/m.test(text) ||
    lines.some((line) => LINK.test(line) || WIKI_LINK.test(line))
  );
}

const CELL_LENGTH = 40;

/** Lines that all hold the same number of the same separator, with short cells between. */
function isTable(lines: readonly string[]): boolean {
  const sample = lines.slice(0, 50);
  const [first = ""] = sample;
  return [",", ";", "\t"].some((separator) => {
    const counts = sample.map((line) => line.replace(/"[^"]*"/g, "").split(separator).length - 1);
    const most = counts[0] ?? 0;
    const length = sample.reduce((sum, line) => sum + line.length, 0) / sample.length;
    return (
      most >= (separator === "\t" ? 1 : 2) &&
      (sample.length >= 3 || !/\s/.test(first)) &&
      counts.every((count) => count === most) &&
      length / (most + 1) <= CELL_LENGTH &&
      !/[.!?]["”]?\s*$/.test(first) &&
      !first.includes("|")
    );
  });
}

function withoutFences(lines: string[]): string[] {
  let open = false;
  return lines.filter((line) => {
    if (!/^\s*(?:```|~~~)/.test(line)) return !open;
    open = !open;
    return false;
  });
}
