import { indentOf, matchFence } from "../../markdown/markdown-lines.js";
import { BLOCK_ELEMENTS, DROPPED_ELEMENTS, isElement } from "../html/html-elements.js";
import { listingAt } from "../templates/listing.js";
import { openTemplate, templateAt } from "../templates/template.js";

/**
 * `literal`: code, formulas and rules, which stay to the letter. `listing`: code between templates. `fold`: the marker of a container
 * (`:::note`). `prose`, `heading` and `table` hold text, `html` begins with a tag.
 */
export type RegionKind = "blank" | "literal" | "listing" | "fold" | "heading" | "table" | "prose" | "html";

/** What begins on a line and may go on over lines that would mean something else by themselves. */
export interface Opening {
  kind: RegionKind;
  /** Whether a later line belongs to it, and if so, whether it is the last one. `text`: without the margin. */
  goesOn(text: string, at: number): "no" | "yes" | "last";
  /** Whether it is whole on its first line. */
  isWhole?: boolean;
  /** Goes on where the quote or list around it would end: templates are read before Markdown. */
  ignoresMargins?: boolean;
}

/** HTML up to an empty line. */
export const HTML_LINES: Opening = { kind: "html", goesOn: (line) => (endsHtml(line) ? "no" : "yes") };
/** Elements that are read whole, over empty lines, where they are closed. */
const WHOLE: ReadonlySet<string> = new Set([
  ...DROPPED_ELEMENTS,
  ...["table", "ul", "ol", "dl", "pre", "blockquote", "figure", "form", "math"],
]);
const TAG = /^<(\/?)([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/;
/** A template or tag of more lines than that is none. */
const MAX_LINES = 60;
const FOLD = /^(:{3,})(?:[ \t]*$|[ \t]*[\w{[.])/;

/** Finds out what opens on the lines of one body. What would have to be searched for to the body's end is searched for once. */
export class Openings {
  private readonly lastLines = new Map<string, number>();
  private readonly closings = new Map<string, ReadonlyMap<number, number>>();
  private folds = 0;

  constructor(private readonly lines: readonly string[]) {}

  /** `text`: the line's text without margin and indent. */
  at(text: string, at: number): Opening | undefined {
    const fence = fencedCode(text);
    if (fence) return fence;
    const first = text.charAt(0);
    if (first === "<") return this.element(text, at);
    if (first === "$" && text.startsWith("$$")) return this.formula(text, at);
    if (first === "{" || first === "[") return this.listing(text, at) ?? this.template(text, at);
    if (first === ":") return this.fold(text);
    return undefined;
  }

  private formula(text: string, at: number): Opening | undefined {
    const close = text.indexOf("$$", 2);
    const isWhole = close !== -1 && text.slice(close + 2).trim() === "";
    if (close === -1 ? this.lastLine("$$", (line) => line.includes("$$")) <= at : !isWhole) return undefined;
    return { kind: "literal", isWhole, goesOn: until((line) => line.includes("$$")) };
  }

  private listing(text: string, at: number): Opening | undefined {
    const listing = listingAt(text, 0);
    if (listing === undefined) return undefined;
    const close = new RegExp(listing.close.source);
    const rest = text.slice(listing.from);
    const closing = close.exec(rest);
    if (closing !== null && rest.slice(closing.index + closing[0].length).trim() !== "") return undefined;
    if (closing === null && this.lastLine(close.source, (line) => close.test(line)) <= at) return undefined;
    return {
      kind: "listing",
      isWhole: closing !== null,
      ignoresMargins: true,
      goesOn: until((line) => close.test(line)),
    };
  }

  private template(text: string, at: number): Opening | undefined {
    const template = templateAt(text, 0);
    if (template?.kind === "tag" && template.name === "comment") {
      const isEnd = (line: string) => line.includes("endcomment");
      if (isEnd(text) || this.lastLine("endcomment", isEnd) <= at) return undefined;
      return { kind: "prose", ignoresMargins: true, goesOn: until(isEnd) };
    }
    const mark = openTemplate(text);
    return mark === undefined ? undefined : this.upTo(at, (line) => line.includes(mark));
  }

  private fold(text: string): Opening | undefined {
    const match = FOLD.exec(text);
    if (match === null) return undefined;
    const opens = text.trim() !== match[1];
    if (!opens && this.folds === 0) return undefined;
    this.folds += opens ? 1 : -1;
    return { kind: "fold", goesOn: (line) => (opens && /^:[\w-]+:(?:[ \t]|$)/.test(line) ? "yes" : "no") };
  }

  private element(text: string, at: number): Opening | undefined {
    if (text.startsWith("<!--")) {
      const isEnd = (line: string) => line.includes("-->");
      const isWhole = text.includes("-->");
      if (!isWhole && this.lastLine("-->", isEnd) <= at) return undefined;
      return { kind: "html", isWhole, goesOn: until(isEnd) };
    }
    const [, slash, written = ""] = TAG.exec(text) ?? [];
    const name = written.toLowerCase();
    if (slash === "" && WHOLE.has(name)) {
      const close = this.closingLine(name, at);
      const holdsCode = name === "noscript" && this.lines.slice(at, close).some((line) => matchFence(line.trim()));
      if (close !== undefined && !holdsCode)
        return { kind: "html", isWhole: close === at, goesOn: (_, line) => (line < close ? "yes" : "last") };
    }
    if (BLOCK_ELEMENTS.has(name)) return HTML_LINES;
    if (slash === "" && isElement(name) && /^[^>]*$/.test(text))
      return this.upTo(
        at,
        (line) => line.includes(">"),
        (line) => line.trim() === "",
      );
    return undefined;
  }

  /** Prose up to the next line that holds something, if it comes soon. */
  private upTo(
    at: number,
    isEnd: (line: string) => boolean,
    isBarrier?: (line: string) => boolean,
  ): Opening | undefined {
    for (let line = at + 1; line < Math.min(at + MAX_LINES, this.lines.length); line++) {
      const text = this.lines[line] ?? "";
      if (isBarrier?.(text)) return undefined;
      if (isEnd(text))
        return { kind: "prose", ignoresMargins: true, goesOn: (_, current) => (current < line ? "yes" : "last") };
    }
    return undefined;
  }

  private lastLine(key: string, holds: (line: string) => boolean): number {
    const known = this.lastLines.get(key) ?? this.lines.findLastIndex(holds);
    this.lastLines.set(key, known);
    return known;
  }

  /** Line of the closing tag of an element that opens on a line. */
  private closingLine(name: string, at: number): number | undefined {
    const known = this.closings.get(name) ?? closingLines(this.lines, name);
    this.closings.set(name, known);
    return known.get(at);
  }
}

export function fencedCode(line: string): Opening | undefined {
  const fence = matchFence(line);
  if (fence === undefined) return undefined;
  return {
    kind: "literal",
    goesOn: (text) => {
      const closing = indentOf(text) < 4 ? matchFence(text.trim()) : undefined;
      return closing?.mark === fence.mark && closing.length >= fence.length && closing.length === text.trim().length
        ? "last"
        : "yes";
    },
  };
}

function until(isEnd: (line: string) => boolean): Opening["goesOn"] {
  return (text) => (isEnd(text) ? "last" : "yes");
}

/** HTML ends at an empty line; that it also ends at fenced code saves code that stands right below a tag. */
function endsHtml(text: string): boolean {
  return text.trim() === "" || matchFence(text.trimStart()) !== undefined;
}

/** From the line of the first opening tag on it to the line of its closing tag, for every element that is closed. */
function closingLines(lines: readonly string[], name: string): ReadonlyMap<number, number> {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>]|$)`, "gi");
  const open: number[] = [];
  const closings = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    if (!line.includes("<")) continue;
    for (const [, slash] of line.matchAll(tags)) {
      if (slash === "") open.push(at);
      else {
        const opened = open.pop();
        if (opened !== undefined) closings.set(opened, at);
      }
    }
  }
  return closings;
}
