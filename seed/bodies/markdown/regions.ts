import {
  expandIndent,
  indentOf,
  isThematicBreak,
  matchListMarker,
  skipContainers,
  type Container,
} from "../../markdown/markdown-lines.js";
import { HtmlNesting } from "./html-nesting.js";
import { fencedCode, HTML_LINES, Openings, type Opening, type RegionKind } from "./region-openings.js";

/** Lines of a body that belong together. Lines are 0-based, `endLine` exclusive. */
export interface Region {
  kind: RegionKind;
  line: number;
  endLine: number;
}

export interface BodyLines {
  lines: readonly string[];
  /** Columns of quote marks and list indents in front of each line's own text, tabs as in `expandIndent`. */
  margins: readonly number[];
  regions: readonly Region[];
}

/** What is nested deeper is text of the deepest quote or list. */
const MAX_DEPTH = 100;
const FOOTNOTE = /^\[\^[^\]\s]{1,100}\]:[ \t]*/;
const FOOTNOTE_INDENT = 4;

/**
 * Splits a body into regions the way CommonMark does, in linear time. `scanBlocks` reads what a page's text is; here every line of the
 * body has to come out again, and what site generators put between the lines is known.
 */
export function readRegions(body: string): BodyLines {
  const lines = body.split("\n");
  return new RegionScanner(lines, new Openings(lines), true).run();
}

/**
 * The regions as CommonMark alone tells them, HTML as prose; with the footnotes that many renderers know where `hasFootnotes`. What is
 * `literal` is code or a rule.
 */
export function readPlainRegions(body: string, hasFootnotes: boolean): BodyLines {
  // CommonMark knows no other blanks than spaces and tabs.
  const lines = body.replace(/[^\S \t\n]/g, "x").split("\n");
  return new RegionScanner(lines, { at: fencedCode }, hasFootnotes).run();
}

class RegionScanner {
  private readonly margins: number[] = [];
  private readonly regions: Region[] = [];
  private readonly nesting = new HtmlNesting();
  private containers: Container[] = [];
  private paragraph: Region | undefined;
  private open: { region: Region; opening: Opening } | undefined;

  constructor(
    private readonly lines: readonly string[],
    private readonly openings: Pick<Openings, "at">,
    private readonly hasFootnotes: boolean,
  ) {}

  run(): BodyLines {
    for (let at = 0; at < this.lines.length; at++) {
      const line = this.lines[at] ?? "";
      if (this.containers.length > 0 || this.open) this.line(expandIndent(line), at);
      else if (isWord(line.charCodeAt(0))) this.addText(at, 0);
      else if (line === "") {
        this.closeParagraph();
        this.add("blank", at, 0);
      } else this.line(expandIndent(line), at);
    }
    this.closeParagraph();
    const { lines, margins, regions } = this;
    return { lines, margins, regions };
  }

  private line(line: string, at: number): void {
    const skipped = skipContainers(line, this.containers);
    let position = skipped.position;
    const isBlank = line.slice(position).trim() === "";
    if (this.goesOn(line.slice(position), at, skipped.matched === this.containers.length)) {
      this.margins[at] = position;
      return;
    }
    if (isBlank) {
      this.closeParagraph();
      this.containers.length = skipped.matched;
      this.add("blank", at, position);
      return;
    }
    let entered = 0;
    for (let matched = skipped.matched; ; matched++) {
      const rest = line.slice(position);
      const indent = indentOf(rest);
      const isLazy = matched < this.containers.length;
      if (indent >= 4) {
        if (this.paragraph) break;
        if (this.nesting.goesOn(rest)) {
          this.containers.length = matched;
          this.start(this.openings.at(rest.slice(indent), at) ?? HTML_LINES, at, position);
          return;
        }
        this.containers.length = matched;
        this.start(indentedCode, at, position);
        return;
      }
      const text = rest.slice(indent);
      let container: Container | undefined;
      let width: number;
      if (this.containers.length >= MAX_DEPTH && matched >= MAX_DEPTH) break;
      if (text.startsWith(">")) {
        container = { kind: "quote" };
        width = indent + (text.startsWith("> ") ? 2 : 1);
      } else {
        if (this.leaf(text, at, { position, matched, isLazy })) return;
        const marker = this.itemWidth(text, isLazy);
        if (marker === undefined) break;
        width = Math.min(indent + marker.width, rest.length);
        container = { kind: "item", indent: marker.indent ?? indent + marker.width, bare: text.length <= marker.width };
      }
      this.closeParagraph();
      this.containers.length = matched;
      this.containers.push(container);
      entered = this.containers.length;
      position += width;
      if (line.slice(position).trim() === "") {
        this.add("prose", at, position);
        return;
      }
    }
    if (!this.paragraph) this.containers.length = Math.min(this.containers.length, Math.max(skipped.matched, entered));
    this.addText(at, position);
  }

  private itemWidth(text: string, isLazy: boolean): { width: number; indent?: number } | undefined {
    if (isThematicBreak(text)) return undefined;
    const width = matchListMarker(text, this.paragraph !== undefined && !isLazy);
    if (width !== undefined) return { width };
    const footnote = this.hasFootnotes ? FOOTNOTE.exec(text) : null;
    return footnote ? { width: footnote[0].length, indent: FOOTNOTE_INDENT } : undefined;
  }

  /** Whether the line is a heading, a rule, or opens a region that is no paragraph. */
  private leaf(text: string, at: number, place: { position: number; matched: number; isLazy: boolean }): boolean {
    if (this.paragraph && !place.isLazy && /^(?:=+|-+)[ \t]*$/.test(text)) {
      this.paragraph.kind = "heading";
      this.addText(at, place.position);
      this.closeParagraph();
      return true;
    }
    const isHeading = /^#{1,6}(?:[ \t]|$)/.test(text);
    const isRule = !isHeading && isThematicBreak(text);
    const opening = isHeading || isRule ? undefined : this.openings.at(text, at);
    if (!isHeading && !isRule && opening === undefined) return false;
    this.closeParagraph();
    this.containers.length = place.matched;
    if (opening) this.start(opening, at, place.position);
    else this.add(isHeading ? "heading" : "literal", at, place.position);
    return true;
  }

  private start(opening: Opening, at: number, position: number): void {
    const region = this.add(opening.kind, at, position);
    if (!opening.isWhole) this.open = { region, opening };
  }

  private goesOn(text: string, at: number, isWithin: boolean): boolean {
    if (this.open === undefined) return false;
    const { region, opening } = this.open;
    const answer = isWithin || opening.ignoresMargins ? opening.goesOn(text, at) : "no";
    if (answer !== "yes") this.open = undefined;
    if (answer === "no") return false;
    region.endLine = at + 1;
    if (region.kind === "html") this.nesting.see(text);
    return true;
  }

  private addText(at: number, position: number): void {
    if (this.paragraph) {
      this.paragraph.endLine = at + 1;
      this.margins[at] = position;
    } else this.paragraph = this.add("prose", at, position);
  }

  private add(kind: RegionKind, at: number, position: number): Region {
    const region: Region = { kind, line: at, endLine: at + 1 };
    if (kind === "html") this.nesting.see(expandIndent(this.lines[at] ?? "").slice(position));
    else if (kind !== "blank") this.nesting.leave();
    this.regions.push(region);
    this.margins[at] = position;
    return region;
  }

  private closeParagraph(): void {
    const { paragraph } = this;
    this.paragraph = undefined;
    if (paragraph === undefined || paragraph.kind !== "prose" || paragraph.endLine - paragraph.line < 2) return;
    const [first, ...rest] = this.lines.slice(paragraph.line, paragraph.endLine);
    if (first !== undefined && rest.some(isTableRule)) paragraph.kind = "table";
  }
}

const indentedCode: Opening = {
  kind: "literal",
  goesOn: (text) => (text.trim() === "" || indentOf(text) >= 4 ? "yes" : "no"),
};

/** Whether a line that begins with this character can be nothing but text. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 128;
}

/** `| --- | :-: |`, at the end of what may be the margin of a quote. */
function isTableRule(line: string): boolean {
  return line.includes("-") && line.includes("|") && /^[ \t>|:-]+$/.test(line);
}
