import { indentOf } from "../../markdown/markdown-lines.js";

/** Elements that are always closed, and that others are indented in. */
const TAG =
  /<(\/?)(?:div|blockquote|section|article|aside|main|header|footer|nav|center|figure|details|fieldset|form|ul|ol|dl|table|tbody)(?=[\s>]|$)/gi;
const ELEMENT = /^<\/?[a-z][a-z\d]*(?=[\s/>]|$)/i;
const CODE_INDENT = 4;

/**
 * Tells HTML that goes on below an empty line, indented as it was above, from indented code, which CommonMark takes it for: exports of blogs
 * write it so, and the converters they were written for read it as HTML.
 */
export class HtmlNesting {
  private depth = 0;
  private indent = 0;

  /** A line of HTML, without the margin. */
  see(text: string): void {
    if (text.trim() === "") return;
    this.indent = indentOf(text);
    for (const [, slash] of text.matchAll(TAG)) this.depth = Math.max(0, this.depth + (slash === "" ? 1 : -1));
  }

  /** A line that is no HTML, without the margin: what is indented below it is code. */
  leave(): void {
    this.indent = 0;
  }

  /** Whether a line that is indented as code is goes on with the HTML above it. */
  goesOn(text: string): boolean {
    const indent = indentOf(text);
    return (
      this.depth > 0 &&
      this.indent > 0 &&
      indent < this.indent + CODE_INDENT &&
      ELEMENT.test(text.slice(indent, indent + 40))
    );
  }
}
