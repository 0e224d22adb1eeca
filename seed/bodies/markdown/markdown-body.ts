import { expandIndent } from "../../markdown/markdown-lines.js";
import { BodyState } from "./body-state.js";
import { fence } from "../code-text.js";
import { foldTitle } from "./fold-title.js";
import { BLOCK_ELEMENTS } from "../html/html-elements.js";
import type { Tag } from "../html/html-tag.js";
import { HtmlWriter } from "../html/html-writer.js";
import { InlineText } from "../html/inline-text.js";
import { hardBreaks, softBreaks } from "../html/line-breaks.js";
import { dropEmptyLinks } from "./link-address.js";
import { listingAt } from "../templates/listing.js";
import { readMarkdown } from "./markdown-reader.js";
import type { MarkupSink } from "../html/markup-sink.js";
import { readRegions, type BodyLines, type Region } from "./regions.js";

const TABLE_OF_CONTENTS = /\{:[ \t]*toc\b/;
const RAW_MARK = /\{%-?\s*(?:end)?raw\s*-?%\}/g;
/** What may be more than Markdown; a text without any of it stays as it is. */
const MARKS = new RegExp(
  [
    "<[A-Za-z!?/%]",
    "\\{(?:[{%]|[ \\t]*(?:[#.:]|[\\w-]+=))",
    "&[#A-Za-z]",
    "[\\u00ad\\ufeff]",
    "^[ \\t>]*:{3}",
    "\\[/[a-z]|\\[[a-z][\\w-]*(?:[ \\t]+[\\w-]+=|\\](?![[(:]))",
    "\\](?:\\(|:)[ \\t]*<?[ \\t]*[JjVvDd|{]",
  ].join("|"),
  "m",
);

/**
 * A Markdown body without what is no Markdown in it: HTML becomes Markdown, what a site generator would have replaced is taken out, and
 * scripts, styles and comments go. All else stays to the letter, code above all.
 */
export function cleanMarkdown(body: string): string {
  return MARKS.test(body) ? new BodyWriter(body).run() : body;
}

/** Text of a block of Markdown in which HTML stands within the lines. */
class LineSink implements MarkupSink {
  readonly inline = new InlineText("markdown");
  /** Whether an element stood there that makes a block of its own. */
  hasBlocks = false;

  private isApart = false;

  text(text: string): void {
    if (this.isApart && !this.inline.endsInSpace && !/^\s/.test(text)) this.inline.text(" ");
    this.isApart = false;
    this.inline.text(text);
  }

  open(tag: Tag): void {
    if (BLOCK_ELEMENTS.has(tag.name)) this.breakBlock();
    else this.inline.open(tag);
  }

  close(name: string): void {
    if (BLOCK_ELEMENTS.has(name)) this.breakBlock();
    else this.inline.close(name);
  }

  private breakBlock(): void {
    this.hasBlocks = true;
    this.isApart = true;
  }
}

class BodyWriter {
  private readonly source: BodyLines;
  private readonly state: BodyState;
  private readonly out: string[] = [];
  /** Whether the region above left nothing, so that the empty lines around it are one too many. */
  private isGap = false;

  constructor(body: string) {
    this.source = readRegions(body);
    this.state = new BodyState(body);
  }

  run(): string {
    for (const region of this.source.regions) {
      if (region.kind === "blank") this.blank(region);
      else if (region.kind === "literal") this.copy(region);
      else if (region.kind === "listing") this.block(region, this.listing(region));
      else if (region.kind === "fold") this.block(region, this.title(region));
      else this.prose(region);
    }
    return this.out.join("\n");
  }

  private blank({ line }: Region): void {
    const text = this.source.lines[line] ?? "";
    if (this.isGap && (this.out.at(-1) ?? "").trim() === "") return;
    this.out.push(text);
  }

  private copy({ line, endLine }: Region): void {
    for (let at = line; at < endLine; at++) this.out.push(this.source.lines[at] ?? "");
    this.isGap = false;
  }

  private prose(region: Region): void {
    if (!this.isMarked(region)) {
      this.copy(region);
      return;
    }
    const text = this.textOf(region);
    if (region.kind !== "html") {
      const sink = new LineSink();
      const { raw } = this.state.templates;
      readMarkdown(text, sink, this.state, region.kind === "heading");
      if (!sink.hasBlocks || region.kind !== "prose") {
        this.lines(region, text, this.withoutEmptyLinks(sink.inline.take()));
        return;
      }
      this.state.templates.raw = raw;
    }
    const writer = new HtmlWriter("markdown");
    readMarkdown(text, writer, this.state, false);
    this.block(region, this.withoutEmptyLinks(writer.finish()));
  }

  private title(region: Region): string {
    const sink = new LineSink();
    readMarkdown(foldTitle(this.textOf(region).split("\n", 1)[0] ?? ""), sink, this.state, true);
    return softBreaks(this.withoutEmptyLinks(sink.inline.take()), " ");
  }

  private isMarked({ line, endLine }: Region): boolean {
    for (let at = line; at < endLine; at++) if (MARKS.test(this.source.lines[at] ?? "")) return true;
    return false;
  }

  private withoutEmptyLinks(text: string): string {
    if (!this.state.hasEmptyLinks) return text;
    this.state.hasEmptyLinks = false;
    return dropEmptyLinks(text);
  }

  /** Prose, a heading or a table, whose lines stay lines. */
  private lines(region: Region, before: string, after: string): void {
    if (after === before) {
      this.copy(region);
      return;
    }
    const all = after.split("\n");
    const kept = [...all.keys()].filter((at) => all[at]?.trim() !== "");
    const isContents = TABLE_OF_CONTENTS.test(before) && kept.length < 2;
    if (kept.length === 0 || isContents || /^\s*#{1,6}\s*$/.test(after)) {
      this.isGap = true;
      return;
    }
    // Spaces at a line's end that were not there before are what stood around something that is gone.
    const hasBreaks = /[ \t]{2}$/m.test(before);
    const tidy = (line: string) => (hasBreaks ? line : line.trimEnd());
    const lines = kept.map((at, index) => tidy(index === 0 && at > 0 ? (all[at] ?? "").trimStart() : (all[at] ?? "")));
    const text = lines.join("\n");
    const settled =
      region.kind === "prose" ? hardBreaks(text, "markdown") : softBreaks(text, region.kind === "table" ? "<br>" : " ");
    const isSame = all.length === region.endLine - region.line && settled.split("\n").length === kept.length;
    this.push(region, settled, isSame ? kept : undefined);
  }

  /** A block of its own, apart from what stands right above and below it. */
  private block(region: Region, text: string): void {
    if (text.trim() === "") {
      this.isGap = true;
      return;
    }
    const first = this.marginOf(region.line);
    const isApart = (this.out.at(-1) ?? "").trim() === "" || first !== hangingMargin(first);
    if (!isApart) this.out.push(hangingMargin(first).trimEnd());
    this.push(region, text);
    const below = this.source.lines[region.endLine] ?? "";
    if (below.trim() !== "") this.out.push(hangingMargin(first).trimEnd());
  }

  /** `from`: which of the region's lines each one was, where that is known. */
  private push(region: Region, text: string, from?: readonly number[]): void {
    const first = this.marginOf(region.line);
    for (const [at, line] of text.split("\n").entries()) {
      const own = from?.[at];
      const margin = at === 0 ? first : own === undefined ? hangingMargin(first) : this.marginOf(region.line + own);
      this.out.push(line === "" ? margin.trimEnd() : margin + line);
    }
    this.isGap = false;
  }

  private listing(region: Region): string {
    const text = this.textOf(region);
    const start = text.length - text.trimStart().length;
    const listing = listingAt(text, start);
    if (listing === undefined) return text;
    listing.close.lastIndex = listing.from;
    const close = listing.close.exec(text)?.index ?? text.length;
    const indent = new RegExp(`^ {0,${start}}`, "gm");
    const code = text.slice(listing.from, close).replace(RAW_MARK, "").replace(indent, "");
    return fence(code, listing.language);
  }

  private textOf({ line, endLine }: Region): string {
    const { lines, margins } = this.source;
    return lines
      .slice(line, endLine)
      .map((text, at) => expandIndent(text).slice(margins[line + at] ?? 0))
      .join("\n");
  }

  private marginOf(line: number): string {
    return expandIndent(this.source.lines[line] ?? "").slice(0, this.source.margins[line] ?? 0);
  }
}

/** What stands in front of the lines below one that opens a quote or a list item. */
function hangingMargin(first: string): string {
  return first.replace(/[^>\s]/g, " ");
}
