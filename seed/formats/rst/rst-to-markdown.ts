import { fence } from "../../bodies/code-text.js";
import { indentOf } from "../../markdown/markdown-lines.js";
import { isAdornment } from "./adornment.js";
import { collectTargets, inlineToMarkdown, targetOf, type Targets } from "./rst-inline.js";

const DIRECTIVE = /^\.\. (?:\|[^|]+\| )?([a-z][\w:.-]*)::(?:[ \t]+(?![ \t])(.*))?$/i;
const OPTION = /^\s*:([\w-]+):[ \t]*(?![ \t])(.*)$/;
const FOOTNOTE = /^\.\. \[(#?\w{1,30})\][ \t]+(?![ \t])(.*)$/;
const CODE = /^(?:code|code-block|sourcecode|highlight|parsed-literal|ipython|testcode|doctest|prompt)$/;
const PICTURE = /^(?:image|figure|thumbnail)$/;
/** What is read as text: the argument first, then what is indented below it. */
const PROSE =
  /^(?:note|warning|tip|hint|important|caution|danger|error|attention|admonition|seealso|versionadded|versionchanged|deprecated|epigraph|highlights|pull-quote|compound|container|topic|sidebar|rubric|class|rst-class|raw|centered|only)$/;
const ITEM = /^\s*(?:[-*+•]|\(?(?:\d{1,3}|#|[a-z])[.)])[ \t]+/i;
/** What is nested deeper stays as it is. */
const MAX_DEPTH = 20;
const TABLE_EDGE = /^\s*(?:\+[-=+]{3,}|={2,}(?:[ \t]+={2,})+[ \t]*$)/;

/** reStructuredText as Markdown: titles, code, links, pictures, notes; what only a program could fill in goes. */
export function rstToMarkdown(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return new Converter(lines, collectTargets(lines)).run().join("\n");
}

class Converter {
  private readonly out: string[] = [];
  private readonly styles: string[] = [];
  private at = 0;
  /** Whether the block above is an item of a list, to which what is indented below belongs. */
  private isInList = false;

  constructor(
    private readonly lines: readonly string[],
    private readonly targets: Targets,
    private readonly depth = 0,
  ) {}

  run(): string[] {
    while (this.at < this.lines.length) {
      if (!(this.title() || this.marked() || this.table() || this.quote())) this.text();
    }
    return this.out;
  }

  private line(at = this.at): string {
    return this.lines[at] ?? "";
  }

  private title(): boolean {
    const isOver = isAdornment(this.line()) && isAdornment(this.line(this.at + 2));
    const at = isOver ? this.at + 1 : this.at;
    const text = this.line(at);
    const under = this.line(at + 1);
    if (text.trim() === "" || isAdornment(text) || !isAdornment(under) || (!isOver && text.startsWith(" ")))
      return false;
    if (!isOver && this.line(this.at - 1).trim() !== "") return false;
    const style = `${under.charAt(0)}${isOver}`;
    if (!this.styles.includes(style)) this.styles.push(style);
    const level = Math.min(6, this.styles.indexOf(style) + 1);
    this.out.push(`${"#".repeat(level)} ${inlineToMarkdown(text.trim(), this.targets)}`);
    this.at = at + 2;
    this.isInList = false;
    return true;
  }

  /** Lines that open with two dots: directives, notes, targets and comments. */
  private marked(): boolean {
    const line = this.line();
    const indent = indentOf(line);
    const mark = line.slice(indent);
    if (targetOf(mark)) {
      this.at++;
      return true;
    }
    if (!/^\.\.(?:\s|$)/.test(mark)) return false;
    this.at++;
    const footnote = FOOTNOTE.exec(mark);
    if (footnote) {
      this.out.push(`[^${footnote[1]?.replace("#", "") ?? ""}]: ${inlineToMarkdown(footnote[2] ?? "", this.targets)}`);
      return true;
    }
    const [, name = "", argument = ""] = DIRECTIVE.exec(mark) ?? [];
    if (/^\.\. TEASER_END/.test(mark)) this.out.push("<!-- more -->");
    const block = this.indented(indent);
    this.directive(name.toLowerCase(), argument.trim(), block, " ".repeat(indent));
    return true;
  }

  private directive(name: string, argument: string, block: string[], margin: string): void {
    const options = new Map<string, string>();
    while (block.length > 0) {
      const [, key, value = ""] = OPTION.exec(block[0] ?? "") ?? [];
      if (key === undefined) break;
      options.set(key, value);
      block.shift();
    }
    const content = block.join("\n").replace(/^\n+/, "");
    const push = (text: string): void => this.block(text, margin);
    if (CODE.test(name) && content !== "") push(fence(content, argument.split(/\s/, 1)[0] ?? ""));
    else if (name === "math") push(`$$\n${[argument, content].filter(Boolean).join("\n")}\n$$`);
    else if (PICTURE.test(name)) {
      push(`![${options.get("alt") ?? ""}](${argument.replace(/\s+/g, "%20")})`);
      if (content !== "") push(this.nested(content));
    } else if (name === "raw") push(content);
    else if (PROSE.test(name))
      push([inlineToMarkdown(argument, this.targets), "", this.nested(content)].join("\n").trim());
  }

  private nested(text: string): string {
    if (this.depth >= MAX_DEPTH) return text;
    return new Converter(text.split("\n"), this.targets, this.depth + 1).run().join("\n");
  }

  /** Takes the lines that are indented deeper, without the indent that they share. */
  private indented(margin: number): string[] {
    const start = this.at;
    let end = start;
    for (let at = start; at < this.lines.length; at++) {
      const line = this.line(at);
      if (line.trim() === "") continue;
      if (indentOf(line) <= margin) break;
      end = at + 1;
    }
    this.at = end;
    const block = this.lines.slice(start, end);
    const depth = block.reduce((least, line) => (line.trim() === "" ? least : Math.min(least, indentOf(line))), 100);
    return block.map((line) => line.slice(depth));
  }

  /** Tables keep their cells apart by staying as they are drawn. */
  private table(): boolean {
    if (!TABLE_EDGE.test(this.line())) return false;
    const isGrid = this.line().trim().startsWith("+");
    let end = this.at + 1;
    let edges = 1;
    while (end < this.lines.length && (isGrid ? this.line(end).trim() !== "" : edges < 3)) {
      if (!isGrid && TABLE_EDGE.test(this.line(end))) {
        edges++;
        if (edges === 2 && this.line(end + 1).trim() === "") edges = 3;
      }
      end++;
    }
    this.out.push(fence(this.lines.slice(this.at, end).join("\n"), ""));
    this.at = end;
    return true;
  }

  /** What is indented by itself is a quote; below an item it is the item's. */
  private quote(): boolean {
    const line = this.line();
    if (
      this.isInList ||
      indentOf(line) === 0 ||
      line.trim() === "" ||
      ITEM.test(line) ||
      this.line(this.at - 1).trim() !== ""
    )
      return false;
    const block = this.indented(0).join("\n");
    this.out.push(
      ...this.nested(block)
        .split("\n")
        .map((one) => (one === "" ? ">" : `> ${one}`)),
    );
    return true;
  }

  private text(): void {
    const line = this.line();
    this.at++;
    if (line.trim() === "") {
      this.blank();
      return;
    }
    const indent = indentOf(line);
    const item = ITEM.exec(line);
    if (item) this.isInList = true;
    else if (indent === 0) this.isInList = false;
    const isLiteral = line.endsWith("::") && this.opensBlock(indent);
    const shown = isLiteral ? line.replace(/^\s*::$|(?<!\s)\s+::$/, "").replace(/::$/, ":") : line;
    const numbered = shown.replace(
      /^(\s*)(?:#\.|\(?(\d{1,3})\))(?=\s)/,
      (_, margin: string, number?: string) => `${margin}${number ?? 1}.`,
    );
    const broken = numbered.replace(/^\| (.*)$/, "$1  ");
    if (shown !== "") this.out.push(inlineToMarkdown(broken, this.targets));
    if (!isLiteral) return;
    const margin = " ".repeat(indent + (item ? item[0].trimStart().length : 0));
    const code = fence(this.indented(indent).join("\n").replace(/^\n+/, ""), "");
    this.block(code, margin);
  }

  private blank(): void {
    if ((this.out.at(-1) ?? "") !== "") this.out.push("");
  }

  /** Lines of their own, apart from what stands above and below. */
  private block(text: string, margin: string): void {
    this.blank();
    for (const line of text.split("\n")) this.out.push(line === "" ? "" : margin + line);
    this.blank();
  }

  private opensBlock(indent: number): boolean {
    let at = this.at;
    while (at < this.lines.length && this.line(at).trim() === "") at++;
    return at > this.at && at < this.lines.length && indentOf(this.line(at)) > indent;
  }
}
