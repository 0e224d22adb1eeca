import { decodeHTMLStrict } from "entities";
import { fenceOf } from "./code-block.js";
import { renderFlow } from "./flow.js";
import { renderInline } from "./inline.js";
import { isLayout, renderTable } from "./gfm-table.js";
import { isListLine, renderList } from "./lists.js";
import { BREAK, QUOTE_END, QUOTE_START, VERSE_END, VERSE_START, withoutMarks } from "../marks.js";
import type { Rendering } from "../wiki-page.js";
import { isTableStart, matchTables, parseTable } from "./wiki-table.js";

const MAX_DEPTH = 3;
const PROSE = /^\p{L}[^|]{60,}[.!?。！？]$/u;

const MARKUP = /\[\[|\[https?:|''/;

/** Markdown of expanded wikitext: its blocks, a blank line between them. */
export function renderBlocks(text: string, rendering: Rendering): string {
  return new BlockRenderer(text.split("\n"), rendering, 0)
    .run()
    .map((block) => block.join("\n"))
    .join("\n\n");
}

class BlockRenderer {
  #blocks: string[][] = [];
  readonly #quotes: string[][][] = [];
  #paragraph: string[] = [];
  #isVerse = false;

  constructor(
    private readonly lines: readonly string[],
    private readonly rendering: Rendering,
    private readonly depth: number,
  ) {}

  run(): string[][] {
    const tables =
      this.lines.some(isTableStart) && this.depth < MAX_DEPTH ? matchTables(this.lines) : new Map<number, number>();
    for (let at = 0; at < this.lines.length; at++) {
      const line = this.lines[at] ?? "";
      const end = tables.get(at);
      if (end !== undefined) {
        this.#table(this.lines.slice(at, end + 1), end < this.lines.length);
        at = /^==/.test(this.lines[end] ?? "") ? end - 1 : end;
      } else at = this.#line(line, at);
    }
    this.#endParagraph();
    while (this.#quotes.length > 0) this.#endQuote();
    return this.#blocks;
  }

  /** Gives the last line that it took. */
  #line(line: string, at: number): number {
    if (line === QUOTE_START || line === QUOTE_END || line === VERSE_START || line === VERSE_END) this.#frame(line);
    else if (withoutMarks(line).trim() === "" && !line.includes("\ufdd0")) this.#endParagraph();
    else if (this.#isVerse) this.#paragraph.push(line.trim() + BREAK);
    else if (line.startsWith(" ")) return this.#preformatted(at);
    else if (isListLine(line)) return this.#list(at);
    else if (line.startsWith("=") && this.#heading(line)) return at;
    else if (line.startsWith("----")) {
      this.#add(["---"]);
      const rest = line.replace(/^-+/, "");
      if (rest.trim() !== "") this.#paragraph.push(rest);
    } else this.#paragraph.push(line);
    return at;
  }

  #add(block: string[]): void {
    this.#endParagraph();
    if (block.length > 0) this.#blocks.push(block);
  }

  #endParagraph(): void {
    if (this.#paragraph.length === 0) return;
    const source = this.#paragraph.join("\n");
    this.#paragraph = [];
    for (const block of renderFlow(source, this.rendering)) this.#blocks.push(block);
  }

  #frame(mark: string): void {
    this.#endParagraph();
    if (mark === QUOTE_START && this.#quotes.length < MAX_DEPTH) {
      this.#quotes.push(this.#blocks);
      this.#blocks = [];
    } else if (mark === QUOTE_END && this.#quotes.length > 0) this.#endQuote();
    else if (mark === VERSE_START || mark === VERSE_END) this.#isVerse = mark === VERSE_START;
  }

  #endQuote(): void {
    const quoted = this.#blocks.flatMap((block, at) => (at > 0 ? ["", ...block] : block));
    this.#blocks = this.#quotes.pop() ?? [];
    if (quoted.length > 0) this.#blocks.push(quoted.map((line) => (line === "" ? ">" : `> ${line}`)));
  }

  #heading(line: string): boolean {
    const text = line.replace(/(?<![\s\ufdd1\ufdd2])[\s\ufdd1\ufdd2]+$/, "");
    const before = /^={1,6}/.exec(text)?.[0].length ?? 0;
    const after = text.length - text.replace(/={1,6}$/, "").length;
    const level = Math.min(before, after);
    const title = text.slice(level, text.length - level);
    if (level === 0 || withoutMarks(title).trim() === "" || title.startsWith("=====")) return false;
    const shown = renderInline(title, { ...this.rendering, lineBreak: " " })
      .trim()
      .replace(/(?<=^|\s)#+$/, "\\$&");
    if (shown !== "") this.#add([`${"#".repeat(Math.min(6, level + this.rendering.levelShift))} ${shown}`]);
    return true;
  }

  #list(from: number): number {
    let end = from;
    while (
      end + 1 < this.lines.length &&
      isListLine(this.lines[end + 1] ?? "") &&
      !isTableStart(this.lines[end + 1] ?? "")
    )
      end++;
    this.#add(renderList(this.lines.slice(from, end + 1), this.rendering));
    return end;
  }

  /** Lines that begin with a blank are code to the letter; with links or emphasis in them they keep their ends. */
  #preformatted(from: number): number {
    let end = from;
    while (/^ +[^\s\ufdd1\ufdd2]/.test(this.lines[end + 1] ?? "")) end++;
    const lines = this.lines.slice(from, end + 1).map((line) => line.slice(1));
    const text = lines.join("\n");
    if (lines.length === 1 && PROSE.test(text.trim())) this.#paragraph.push(text.trim());
    else if (MARKUP.test(text)) for (const line of lines) this.#paragraph.push(line.trim() + BREAK);
    else {
      const code = decodeHTMLStrict(text.replaceAll(BREAK, "\n"));
      this.#add(fenceOf(withoutMarks(this.rendering.literals.restore(code))));
    }
    return end;
  }

  #table(lines: readonly string[], isClosed: boolean): void {
    const last = lines.at(-1) ?? "";
    const table = parseTable(lines.slice(1, isClosed ? -1 : undefined));
    if (isLayout(table, this.rendering)) {
      const cells = [table.caption, ...table.rows.flatMap((row) => row.map((cell) => cell.lines))];
      for (const cell of cells)
        for (const block of new BlockRenderer(cell, this.rendering, this.depth + 1).run()) this.#add(block);
    } else this.#add(renderTable(table, this.rendering));
    const rest = isClosed && !last.startsWith("==") ? last.replace(/^[\s\ufdd1]*\|\}/, "").trim() : "";
    if (rest !== "") this.#paragraph.push(rest);
  }
}
