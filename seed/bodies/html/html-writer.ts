import { fence } from "../code-text.js";
import { dedent, Flow, hang, quote } from "./flow.js";
import { BLOCK_ELEMENTS } from "./html-elements.js";
import { addItem, addToLastItem, listText, openList, type OpenList } from "./html-lists.js";
import { cellSpan, tableBlocks, type Cell } from "./html-table.js";
import type { Tag } from "./html-tag.js";
import { InlineText, type TextSyntax } from "./inline-text.js";
import { hardBreaks, softBreaks } from "./line-breaks.js";

/** An open element that holds blocks. `outer`: where its text goes when it closes. */
type Frame =
  | OpenList
  | { kind: "item"; outer: Flow }
  | { kind: "quote"; outer: Flow }
  | { kind: "table"; rows: Cell[][] }
  | { kind: "cell"; outer: Flow; cell: Cell };

/** Deeper ones count as plain text, so that what is nested without end stays cheap. */
const MAX_FRAMES = 30;
const FRAMES: ReadonlyMap<string, Frame["kind"]> = new Map([
  ...["ul", "ol", "menu", "dir"].map((name) => [name, "list"] as const),
  ["li", "item"],
  ["blockquote", "quote"],
  ["table", "table"],
  ["td", "cell"],
  ["th", "cell"],
]);
/** Frames that a closing tag does not reach beyond. */
const BARRIERS: Readonly<Record<Frame["kind"], readonly Frame["kind"][]>> = {
  list: ["cell"],
  item: ["list", "cell"],
  quote: ["cell"],
  table: [],
  cell: ["table"],
};
const HEADING = /^h[1-6]$/;
/** Blocks that people put into a heading. */
const WRAPPERS: ReadonlySet<string> = new Set(["div", "center", "header", "hgroup"]);
/** Markdown that is more than a paragraph. */
const MARKDOWN_BLOCK = /^[ \t]*(?:`{3}|~{3}|[-*+] |\d{1,9}[.)] |#{1,6} |>)/m;
const EMPTY_LINE = /\n[ \t]*\n/;

/** Writes HTML, told tag by tag, as Markdown. Nothing is recursive, and no step looks at more than `MAX_FRAMES` open elements. */
export class HtmlWriter {
  private flow = new Flow();
  private readonly frames: Frame[] = [];
  private readonly inline: InlineText;
  /** Level of the open heading, or 0. */
  private heading = 0;
  private isDefinition = false;
  private listing: { parts: string[]; language: string } | undefined;
  /** How many were opened where no more frames are taken, by name. */
  private readonly ignored = new Map<string, number>();

  constructor(private readonly syntax: TextSyntax) {
    this.inline = new InlineText(syntax);
  }

  text(text: string): void {
    if (this.listing) this.listing.parts.push(text);
    else if (this.syntax === "html" && this.heading === 0 && EMPTY_LINE.test(text)) {
      // An empty line is how people write paragraphs without <p>; HTML itself would run them together.
      for (const [at, paragraph] of text.split(EMPTY_LINE).entries()) {
        if (at > 0) this.flush();
        this.inline.text(paragraph);
      }
    } else this.inline.text(text);
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (this.listing) {
      if (name === "br") this.listing.parts.push("\n");
      else this.listing.language ||= languageOf(tag);
    } else if (name === "input") this.openInput(tag);
    else if (!BLOCK_ELEMENTS.has(name)) this.inline.open(tag);
    else {
      this.flush();
      this.openBlock(tag);
    }
  }

  close(name: string): void {
    if (this.listing) {
      if (name === "pre") this.closeListing();
      else if (BLOCK_ELEMENTS.has(name) && !this.listing.parts.at(-1)?.endsWith("\n")) this.listing.parts.push("\n");
    } else if (!BLOCK_ELEMENTS.has(name)) this.inline.close(name);
    else {
      this.flush();
      if (HEADING.test(name)) this.heading = 0;
      if (name !== "p") this.isDefinition = false;
      const kind = FRAMES.get(name);
      const ignored = this.ignored.get(name) ?? 0;
      if (ignored > 0) this.ignored.set(name, ignored - 1);
      else if (kind !== undefined && this.unwind(kind) !== undefined) this.pop();
    }
  }

  /** All of it as Markdown. */
  finish(): string {
    if (this.listing) this.closeListing();
    this.flush();
    while (this.frames.length > 0) this.pop();
    return this.flow.join();
  }

  private openBlock(tag: Tag): void {
    const { name, attributes } = tag;
    const cell = this.frames.findLast((frame) => frame.kind === "cell")?.cell;
    if (HEADING.test(name)) this.heading = Number(name.charAt(1));
    else if (!WRAPPERS.has(name)) this.heading = 0;
    this.isDefinition = name === "dd" || (this.isDefinition && name === "p");
    const kind = FRAMES.get(name);
    if (cell && (kind === "list" || kind === "item") && cell.holds === "prose") cell.holds = "lists";
    if (cell && (this.heading > 0 || name === "pre" || kind === "quote" || kind === "table")) cell.holds = "blocks";
    if (name === "hr") this.put("---");
    else if (name === "pre") this.listing = { parts: [], language: languageOf(tag) };
    else if (name === "tr") this.unwind("table")?.rows.push([]);
    else if (kind !== undefined && this.frames.length >= MAX_FRAMES)
      this.ignored.set(name, (this.ignored.get(name) ?? 0) + 1);
    else if (kind === "list") this.frames.push(openList(name, attributes.get("start"), false));
    else if (kind === "item") this.openItem();
    else if (kind === "quote") this.push({ kind, outer: this.flow });
    else if (kind === "table") this.frames.push({ kind, rows: [] });
    else if (kind === "cell") this.openCell(tag);
  }

  private openItem(): void {
    if (this.unwind("list") === undefined) this.frames.push(openList("ul", undefined, true));
    this.push({ kind: "item", outer: this.flow });
  }

  private openCell({ name, attributes }: Tag): void {
    const table = this.unwind("table");
    if (table === undefined) return;
    const cell: Cell = {
      blocks: [],
      isHeader: name === "th",
      holds: "prose",
      columns: cellSpan(attributes.get("colspan")),
      rows: cellSpan(attributes.get("rowspan")),
    };
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push(cell);
    this.push({ kind: "cell", outer: this.flow, cell });
  }

  private openInput({ attributes }: Tag): void {
    const isTask = this.frames.at(-1)?.kind === "item" && attributes.get("type")?.toLowerCase() === "checkbox";
    if (isTask && this.inline.isBlank()) this.inline.put(attributes.has("checked") ? "[x] " : "[ ] ");
  }

  private push(frame: Frame): void {
    this.frames.push(frame);
    this.flow = new Flow();
  }

  /** Closes what stands open within the nearest frame of a kind, and gives that one. */
  private unwind<Kind extends Frame["kind"]>(kind: Kind): Extract<Frame, { kind: Kind }> | undefined {
    const at = this.frames.findLastIndex((frame) => frame.kind === kind || BARRIERS[kind].includes(frame.kind));
    if (this.frames[at]?.kind !== kind) return undefined;
    while (this.frames.length > at + 1) this.pop();
    return this.frames[at] as Extract<Frame, { kind: Kind }>;
  }

  private pop(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.kind === "list") {
      const around = this.frames.at(-1)?.kind;
      this.put(listText(frame), around === "item" || around === "list");
      return;
    }
    if (frame.kind === "table") {
      for (const block of tableBlocks(frame.rows)) this.put(block);
      return;
    }
    const inner = this.flow;
    this.flow = frame.outer;
    const list = this.frames.at(-1);
    if (frame.kind === "cell") frame.cell.blocks = inner.texts;
    else if (frame.kind === "quote") this.put(inner.join() === "" ? "" : quote(inner.join()));
    else if (list?.kind === "list") addItem(list, inner.join());
  }

  private put(text: string, tight = false): void {
    for (let top = this.frames.at(-1); top?.kind === "list"; top = this.frames.at(-1)) {
      if (!top.isImplied) {
        if (text === "" || addToLastItem(top, text, tight ? "\n" : "\n\n")) return;
        break;
      }
      this.pop();
    }
    this.flow.add(text, tight);
  }

  /** Ends the paragraph, heading or line of text that stands open. */
  private flush(): void {
    if (this.inline.isEmpty) return;
    const source = this.inline.take();
    if (source.trim() === "") return;
    const top = this.frames.at(-1);
    const cell = top?.kind === "cell" ? top.cell : undefined;
    const isRich = this.syntax === "markdown" && MARKDOWN_BLOCK.test(source);
    if (this.heading > 0) {
      this.put(`${"#".repeat(this.heading)} ${softBreaks(source, " ").replace(/\s+/g, " ").trim()}`);
    } else if (cell && !isRich) this.put(softBreaks(source, " ").trim());
    else {
      if (cell) cell.holds = "blocks";
      const settled = hardBreaks(source, this.syntax);
      const text = this.syntax === "html" ? settled.trim() : dedent(settled);
      this.put(this.isDefinition ? `: ${hang(text, "  ")}` : text, this.isDefinition);
      this.isDefinition = false;
    }
  }

  private closeListing(): void {
    if (this.listing === undefined) return;
    const { parts, language } = this.listing;
    const text = parts.join("");
    this.listing = undefined;
    if (text.trim() !== "") this.put(fence(text, language));
  }
}

/** As highlighters name it: `language-ruby`, `lang-js`, `highlight-source-c`, `brush: php`. */
function languageOf({ attributes }: Tag): string {
  const names = `${attributes.get("class") ?? ""} ${attributes.get("lang") ?? ""} ${attributes.get("data-lang") ?? ""}`;
  return /\b(?:language-|lang-|highlight-source-|brush:\s*)([\w#+-]+)/.exec(names)?.[1] ?? "";
}
