import { decodeHTMLStrict } from "entities";
import { codeSpan } from "./code-block.js";
import { renderEmphasis } from "./emphasis.js";
import { escapeMarkdown } from "./escape.js";
import { BREAK, NOTHING, STRIKE } from "../marks.js";
import { pageLink } from "./page-links.js";
import { resolveQuotes, type QuoteRun } from "./quotes.js";
import { bareAddress, bracketedAddress, shownAddress, webLink } from "./web-links.js";
import type { Rendering } from "../wiki-page.js";

const TOKEN = /\ufdd0(\d+)\ufdd0|[\ufdd1-\ufdd7]|\[\[|\[(?=\/\/|[a-z]{2,10}:)|'{2,}|\b(?:https?|ftps?):\/\//gi;
/** Letters behind a link that belong to its label; where words are not divided by blanks none do. */
const TRAIL = /[\p{Ll}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]{1,40}/uy;
/** What a template that shows nothing leaves behind: "(; 1900)", "word , word". */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\ufdd1{2,}/g, NOTHING],
  [/[(（](?:[\s,;、，；،؛]*\ufdd1)+[\s,;、，；،؛]*[)）]/g, ""],
  [/([(（])(?:[\s,;、，；،؛]*\ufdd1)+[\s,;、，；،؛]*/g, "$1"],
  [/[,;、，；،؛]? ?(?<!\ufdd1)\ufdd1+[ ,;、，；،؛]{0,5}([)）])/g, "$1"],
  [/([,;、，；،؛]) ?\ufdd1+ ?(?=[,;、，；،؛])/g, ""],
  [/ ?(?<!\ufdd1)\ufdd1+(?=[,.;:])/g, ""],
  [/(?<!')\ufdd1(?!')/g, ""],
];

/** The Markdown of one line of wikitext: a paragraph's, a heading's, a list item's, a cell's. */
export function renderInline(source: string, rendering: Rendering): string {
  return new InlineRenderer(source, rendering, true).run();
}

class InlineRenderer {
  readonly #text: string;
  readonly #pieces: (QuoteRun | { kind: "content"; content: string })[] = [];
  /** The next position of a mark that was searched for; -1 where there is none. */
  readonly #found = new Map<string, number>();
  #strikes: number;

  constructor(
    source: string,
    private readonly rendering: Rendering,
    private readonly hasLinks: boolean,
  ) {
    this.#text = source.includes(NOTHING)
      ? LEFTOVERS.reduce((text, [pattern, shown]) => text.replace(pattern, shown), source)
      : source;
    const strikes = this.#text.split(STRIKE).length - 1;
    this.#strikes = strikes - (strikes % 2);
  }

  run(): string {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      const start = match?.index ?? text.length;
      this.#plain(text.slice(at, start));
      at = match ? this.#token(match[0], match[1], start) : start;
    }
    return renderEmphasis(resolveQuotes(this.#pieces, (count) => "'".repeat(count)));
  }

  #add(content: string): void {
    if (content !== "") this.#pieces.push({ kind: "content", content });
  }

  #plain(text: string): void {
    if (text !== "") this.#add(escapeMarkdown(decodeHTMLStrict(text).replace(/[\s\u00a0]+/g, " ")));
  }

  /** Settles the token at `at`; gives the position behind it. */
  #token(token: string, literal: string | undefined, at: number): number {
    const end = at + token.length;
    if (literal !== undefined) this.#add(this.#literal(literal));
    else if (token === BREAK) this.#add(this.rendering.lineBreak);
    else if (token === STRIKE) {
      if (this.#strikes-- > 0) this.#add("~~");
    } else if (token.startsWith("'")) {
      const [before = "", beforeThat = ""] = [this.#text[at - 1], this.#text[at - 2]];
      this.#pieces.push({ kind: "quotes", length: token.length, before, beforeThat });
    } else if (token === "[[") return this.#pageLink(at);
    else if (token.startsWith("[")) return this.#webLink(at);
    else if (token.length > 1) return this.#address(at, end);
    return end;
  }

  #literal(number: string): string {
    const literal = this.rendering.literals.get(number);
    const lines = literal.text.split("\n");
    switch (literal.kind) {
      case "markdown":
        return literal.text;
      case "text":
        return lines.map((line) => escapeMarkdown(line.trim())).join(this.rendering.lineBreak);
      default:
        return lines
          .filter((line) => line.trim() !== "")
          .map(codeSpan)
          .join(this.rendering.lineBreak);
    }
  }

  #pageLink(at: number): number {
    const text = this.#text;
    const close = this.#next("]]", at);
    const another = this.#next("[[", at + 2);
    let end = close;
    // In [[Page|[label]]] the label ends with a bracket of its own.
    if (
      text[close + 2] === "]" &&
      text.lastIndexOf("[", close) > at + 1 &&
      text.lastIndexOf("]", close - 1) < text.lastIndexOf("[", close)
    )
      end++;
    const isLink = this.hasLinks && close !== -1 && !(another !== -1 && another < close);
    TRAIL.lastIndex = end + 2;
    const trail = isLink ? (TRAIL.exec(text)?.[0] ?? "") : "";
    const shown = isLink
      ? pageLink(text.slice(at + 2, end), trail, this.rendering, (label) => this.#inner(label))
      : undefined;
    if (shown === undefined) {
      this.#add("\\[\\[");
      return at + 2;
    }
    this.#add(shown);
    return end + 2 + trail.length;
  }

  #webLink(at: number): number {
    const found = this.hasLinks ? bracketedAddress(this.#text, at) : undefined;
    const close = found ? this.#next("]", found.end) : -1;
    const inner = found && close !== -1 ? this.#text.slice(found.end, close) : "[[";
    if (found === undefined || inner.includes("[[")) {
      this.#add("[");
      return at + 1;
    }
    this.#add(webLink(found.address, this.#inner(inner).trim()));
    return close + 1;
  }

  #address(at: number, end: number): number {
    const found = bareAddress(this.#text, at);
    this.#add(found ? shownAddress(found.address) : escapeMarkdown(this.#text.slice(at, end)));
    return found?.end ?? end;
  }

  #inner(label: string): string {
    return new InlineRenderer(label, { ...this.rendering, lineBreak: " " }, false).run();
  }

  #next(mark: string, from: number): number {
    const known = this.#found.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const at = this.#text.indexOf(mark, from);
    this.#found.set(mark, at);
    return at;
  }
}
