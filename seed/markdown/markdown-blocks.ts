import {
  expandIndent,
  indentOf,
  isThematicBreak,
  matchFence,
  matchListMarker,
  skipContainers,
  type Container,
} from "./markdown-lines.js";

/** A leaf of a Markdown page. Lines are 0-based, `endLine` exclusive; `text` has its quote marks and list indents taken off. */
export interface Block {
  kind: "heading" | "paragraph" | "table" | "opaque";
  /** Of a heading, 1 to 6; else 0. */
  level: number;
  text: string;
  line: number;
  endLine: number;
  /** Inside a quote or a list. */
  nested: boolean;
}
export interface BlockScan {
  blocks: Block[];
  /** 0-based line that nests deeper than any honest page; scanning stopped there. */
  tooDeepAt?: number;
}

const MAX_DEPTH = 100;
/** Logseq indents bullets below a heading by tabs, where CommonMark would see code. */
const OUTLINE = /^\t+- /;
const TABLE_RULE = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;

type Opaque = { fence: { mark: string; length: number } } | { until: string } | { until: "indent" };

/**
 * Splits a page into leaves the way CommonMark does, in one pass: time is linear in the page's length whatever it holds, which the
 * general parsers do not promise. `opaque` is what holds no links: code, HTML comments, `%%` comments, `$$` formulas.
 */
export function scanBlocks(markdown: string): BlockScan {
  return new BlockScanner(markdown).run();
}

class BlockScanner {
  private readonly lines: string[];
  private readonly blocks: Block[] = [];
  private containers: Container[] = [];
  private paragraph: { lines: string[]; line: number } | undefined;
  private opaque: { block: Block; rule: Opaque } | undefined;
  /** Depth of the containers that the current line itself opened. */
  private entered = 0;
  /** The current line is an outliner's bullet, whatever stands above it. */
  private isOutline = false;
  /** Last line on which each closing mark stands: what is never closed is plain text. */
  private readonly lastMark = new Map<string, number>();

  constructor(markdown: string) {
    this.lines = markdown.split("\n");
    for (const [at, line] of this.lines.entries())
      for (const mark of ["%%", "$$"]) if (line.includes(mark)) this.lastMark.set(mark, at);
  }

  run(): BlockScan {
    for (const [at, source] of this.lines.entries()) {
      this.isOutline = OUTLINE.test(source);
      if (!this.line(expandIndent(source), at)) return { blocks: this.blocks, tooDeepAt: at };
    }
    this.closeParagraph(this.lines.length);
    return { blocks: this.blocks };
  }

  /** False where it nests too deep. */
  private line(line: string, at: number): boolean {
    const skipped = skipContainers(line, this.containers);
    this.entered = 0;
    let position = skipped.position;
    const blank = line.slice(position).trim() === "";
    if (
      this.opaque &&
      skipped.matched === this.containers.length &&
      this.continueOpaque(line.slice(position), blank, at)
    )
      return true;
    this.opaque = undefined;
    if (blank) {
      this.closeParagraph(at);
      this.containers.length = skipped.matched;
      return true;
    }
    for (let matched = skipped.matched; ; matched++) {
      const rest = line.slice(position);
      const indent = indentOf(rest);
      const isLazy = matched < this.containers.length;
      if (indent >= 4 && !(this.isOutline && !this.paragraph)) {
        if (this.paragraph) break;
        this.containers.length = matched;
        this.open({ until: "indent" }, at);
        return true;
      }
      const text = rest.slice(indent);
      if (text.startsWith(">")) {
        this.enter(matched, { kind: "quote" }, at);
        position += indent + (text.startsWith("> ") ? 2 : 1);
      } else {
        if (this.leaf(text, at, matched, isLazy)) return true;
        const width = isThematicBreak(text)
          ? undefined
          : matchListMarker(text, this.paragraph !== undefined && !isLazy);
        if (width === undefined) break;
        this.enter(matched, { kind: "item", indent: indent + width, bare: text.length <= width }, at);
        position += Math.min(indent + width, rest.length);
      }
      if (this.containers.length > MAX_DEPTH) return false;
      if (line.slice(position).trim() === "") return true;
    }
    const text = line.slice(position).trimStart();
    if (this.paragraph) this.paragraph.lines.push(text);
    else {
      this.containers.length = Math.min(this.containers.length, Math.max(skipped.matched, this.entered));
      this.paragraph = { lines: [text], line: at };
    }
    return true;
  }

  private enter(matched: number, container: Container, at: number): void {
    this.closeParagraph(at);
    this.containers.length = matched;
    this.containers.push(container);
    this.entered = this.containers.length;
  }

  private leaf(text: string, at: number, matched: number, isLazy: boolean): boolean {
    if (this.paragraph && !isLazy && /^(?:=+|-+)[ \t]*$/.test(text)) {
      const { lines, line } = this.paragraph;
      this.paragraph = undefined;
      this.add("heading", lines.join("\n"), line, at + 1, text.startsWith("=") ? 1 : 2);
      return true;
    }
    const heading = /^(#{1,6})(?:[ \t]|$)/.exec(text);
    const fence = heading ? undefined : matchFence(text);
    const rule = fence ? { fence } : heading ? undefined : this.opening(text, at);
    if (!heading && !rule && !isThematicBreak(text)) return false;
    this.closeParagraph(at);
    this.containers.length = matched;
    if (heading) this.add("heading", headingText(text), at, at + 1, heading[1]?.length ?? 1);
    else if (rule) this.open(rule, at, text);
    return true;
  }

  private opening(text: string, at: number): Opaque | undefined {
    if (text.startsWith("<!--")) return { until: "-->" };
    const element = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(text);
    if (element) return { until: `</${(element[1] ?? "").toLowerCase()}>` };
    for (const mark of ["%%", "$$"]) {
      if (!text.startsWith(mark)) continue;
      const closesHere = text.indexOf(mark, 2);
      if (closesHere === -1 ? (this.lastMark.get(mark) ?? -1) > at : text.slice(closesHere + 2).trim() === "")
        return { until: mark };
    }
    return undefined;
  }

  private open(rule: Opaque, at: number, text = ""): void {
    const block = this.add("opaque", "", at, at + 1);
    if ("until" in rule && rule.until !== "indent" && text.toLowerCase().indexOf(rule.until, 2) !== -1) return;
    this.opaque = { block, rule };
  }

  /** Whether the line belongs to the open code, comment or formula. */
  private continueOpaque(rest: string, blank: boolean, at: number): boolean {
    if (this.opaque === undefined) return false;
    const { block, rule } = this.opaque;
    if ("until" in rule && rule.until === "indent") {
      if (!blank && indentOf(rest) < 4) return false;
    } else if ("fence" in rule) {
      const closing = matchFence(rest.trimStart());
      const closes =
        closing && indentOf(rest) < 4 && closing.mark === rule.fence.mark && closing.length >= rule.fence.length;
      if (closes && /^[`~]+\s*$/.test(rest.trim())) this.opaque = undefined;
    } else if (rest.toLowerCase().includes(rule.until)) this.opaque = undefined;
    block.endLine = at + 1;
    return true;
  }

  private closeParagraph(endLine: number): void {
    if (this.paragraph === undefined) return;
    const { lines, line } = this.paragraph;
    this.paragraph = undefined;
    const isTable = lines.some((text, at) => at > 0 && text.includes("|") && TABLE_RULE.test(text));
    this.add(isTable ? "table" : "paragraph", lines.join("\n"), line, endLine);
  }

  private add(kind: Block["kind"], text: string, line: number, endLine: number, level = 0): Block {
    const block: Block = { kind, level, text, line, endLine, nested: this.containers.length > 0 };
    this.blocks.push(block);
    return block;
  }
}

function headingText(line: string): string {
  const text = line.replace(/^#+/, "").trim();
  const closing = /(?<!#)#+$/.exec(text);
  return closing && /^$|[ \t]$/.test(text.slice(0, closing.index)) ? text.slice(0, closing.index).trimEnd() : text;
}
