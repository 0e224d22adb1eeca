import { codeRuns, formulaEnd } from "../../markdown/markdown-inline.js";
import { attributeListEnd } from "./attribute-list.js";
import type { BodyState } from "./body-state.js";
import { codeSpan } from "../code-text.js";
import { componentEnd } from "./component.js";
import { entityAt } from "../decode-entities.js";
import { BLOCK_ELEMENTS, DROPPED_ELEMENTS, isElement, VOID_ELEMENTS } from "../html/html-elements.js";
import { readHtml } from "../html/html-reader.js";
import { startsLine, tagAt, type Tag } from "../html/html-tag.js";
import { isInAddress, linkTarget } from "./link-address.js";
import { listingAt } from "../templates/listing.js";
import type { MarkupSink } from "../html/markup-sink.js";
import { endsTeaser, MORE } from "../more-mark.js";
import { shortcodeEnd } from "../templates/shortcode.js";
import { addressOf } from "../templates/template-address.js";
import { showTemplate } from "../templates/template-prose.js";
import { templateAt } from "../templates/template.js";
import { UnseenElements } from "../html/unseen-elements.js";

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<(?:([A-Za-z][A-Za-z\d+.-]{1,31}):[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/y;
const SCRIPT_SCHEME = /^(?:javascript|vbscript|data)$/i;
const UNKNOWN_CLOSE = /<\/([A-Za-z][\w.-]*)\s*>/y;
const ACTIVE_TAG = /<\/?(?:script|style|iframe|object|embed|svg|noscript)\b/iy;
const ALWAYS_MEANT: ReadonlySet<string> = new Set([
  "br",
  "hr",
  "wbr",
  "p",
  "li",
  "td",
  "th",
  "tr",
  "dt",
  "dd",
  "script",
  "style",
]);
const MAX_WIKI_LINK = 1_000;

/**
 * Reads one block of Markdown, without the marks of the quotes and lists around it, in one pass: code, formulas, links and comparisons go
 * to the sink to the letter, HTML as tags, and what a site generator would have replaced not at all.
 */
export function readMarkdown(text: string, sink: MarkupSink, state: BodyState, isHeading: boolean): void {
  new BlockReader(text, sink, state, isHeading).run();
}

class BlockReader {
  /** Start of the text that the sink does not have yet. */
  private from = 0;
  /** What the sink's text ends in. */
  private last = "";
  /** Where a link's address goes on behind a template in it. */
  private addressEnd = -1;
  private readonly missing = new Set<string>();
  private readonly unseen: UnseenElements;
  private codeEnds: ReturnType<typeof codeRuns> | undefined;

  constructor(
    private readonly source: string,
    private readonly sink: MarkupSink,
    private readonly state: BodyState,
    private readonly isHeading: boolean,
  ) {
    this.unseen = new UnseenElements(source);
  }

  run(): void {
    const special = /[\\`<$[\]{&\u00ad\ufeff]/g;
    for (let match = special.exec(this.source); match !== null; match = special.exec(this.source))
      special.lastIndex = this.special(match[0], match.index);
    this.settle(this.source.length, this.source.length);
  }

  /** Gives the position to go on from. */
  private special(mark: string, at: number): number {
    const { source } = this;
    if (mark === "\\") return PUNCTUATION.test(source.charAt(at + 1)) ? at + 2 : at + 1;
    if (mark === "`") return this.code(at);
    if (mark === "$") return Math.max(formulaEnd(source, at, this.find), at + 1);
    if (mark === "<") return this.angle(at);
    if (mark === "[") return this.bracket(at);
    if (mark === "]") return this.target(at);
    if (mark === "{") return this.brace(at);
    if (mark !== "&") return this.settle(at, at + 1);
    const entity = entityAt(source, at);
    return entity ? this.settle(at, entity.end, entity.shown) : at + 1;
  }

  private code(at: number): number {
    let length = 1;
    while (this.source[at + length] === "`") length++;
    this.codeEnds ??= codeRuns(this.source);
    const end = this.codeEnds(length, at + length);
    return (end === -1 ? at : end) + length;
  }

  private bracket(at: number): number {
    const { source } = this;
    if (source.startsWith("[[", at)) {
      const end = /^[^\n]*?\]\]/.exec(source.slice(at, at + MAX_WIKI_LINK))?.[0].length ?? 1;
      return at + end;
    }
    const listing = this.listing(at);
    if (listing !== undefined) return listing;
    const end = shortcodeEnd(source, at, this.state.shortcodes);
    return end === undefined ? at + 1 : this.takeOut(at, end);
  }

  private target(at: number): number {
    const target = linkTarget(this.source, at);
    if (target === undefined) return at + 1;
    if (target.isUnsafe) this.state.hasEmptyLinks = true;
    return this.settle(target.from, target.to);
  }

  private brace(at: number): number {
    const { source, state } = this;
    const template = templateAt(source, at);
    if (template === undefined) {
      const end = attributeListEnd(source, at, this.isHeading);
      return end === undefined ? at + 1 : this.takeOut(at, end);
    }
    if (!state.templates.raw && this.isInAddress(at)) {
      const address = addressOf(template);
      if (address === "") state.hasEmptyLinks = true;
      this.addressEnd = template.end;
      return this.settle(at, template.end, address);
    }
    const listing = this.listing(at);
    if (listing !== undefined) return listing;
    const { shown, isCode, end } = showTemplate(source, at, template, state.templates);
    return shown === "" ? this.takeOut(at, end) : this.settle(at, end, isCode ? codeSpan(shown) : shown);
  }

  private isInAddress(at: number): boolean {
    const goesOn = this.addressEnd !== -1 && /^[^\s()<>"']{0,300}$/.test(this.source.slice(this.addressEnd, at));
    return goesOn || isInAddress(this.source, at);
  }

  /** A listing within a line is code within it. */
  private listing(at: number): number | undefined {
    const listing = listingAt(this.source, at);
    if (listing === undefined) return undefined;
    const mark = listing.close.source;
    if (this.missing.has(mark)) return undefined;
    listing.close.lastIndex = listing.from;
    const close = listing.close.exec(this.source);
    if (close === null) this.missing.add(mark);
    return close
      ? this.settle(at, listing.close.lastIndex, codeSpan(this.source.slice(listing.from, close.index)))
      : undefined;
  }

  private angle(at: number): number {
    const { source } = this;
    if (source.startsWith("<!--", at)) {
      const end = this.find("-->", at + 4);
      if (end === -1) return at + 4;
      return endsTeaser(source.slice(at + 4, end)) ? this.settle(at, end + 3, MORE) : this.takeOut(at, end + 3);
    }
    const next = source.charAt(at + 1);
    if (next === "%") {
      const template = templateAt(source, at);
      return template ? this.takeOut(at, template.end) : at + 2;
    }
    if (next === "?" || /^<!doctype/i.test(source.slice(at, at + 9))) {
      const mark = next === "?" ? "?>" : ">";
      const end = this.find(mark, at + 2);
      return end === -1 ? at + 2 : this.takeOut(at, end + mark.length);
    }
    AUTOLINK.lastIndex = at;
    const address = AUTOLINK.exec(source);
    if (address === null)
      return this.tag(
        at,
        tagAt(source, at, (name) => this.state.isClosed(name)),
      );
    if (!SCRIPT_SCHEME.test(address[1] ?? "")) return AUTOLINK.lastIndex;
    return this.settle(at, at + address[0].length, address[0].slice(1, -1));
  }

  private tag(at: number, tag: Tag | undefined): number {
    if (tag === undefined) return this.noTag(at);
    if (this.isWritten(tag, at)) return tag.end;
    const unseenEnd = tag.closing ? undefined : this.unseen.endOf(tag);
    if (unseenEnd !== undefined) return this.takeOut(at, unseenEnd);
    if (!isElement(tag.name)) this.state.unknownElements.add(tag.name);
    if (!isElement(tag.name) || DROPPED_ELEMENTS.has(tag.name)) return this.takeOut(at, tag.end);
    this.settle(at, tag.end);
    if (tag.closing) this.sink.close(tag.name);
    else this.sink.open(tag);
    const end = tag.name === "pre" && !tag.closing ? this.find("</pre", tag.end) : -1;
    if (end === -1) return tag.end;
    readHtml(this.source.slice(tag.end, end), this.sink);
    this.from = end;
    return end;
  }

  private noTag(at: number): number {
    UNKNOWN_CLOSE.lastIndex = ACTIVE_TAG.lastIndex = at;
    const name = UNKNOWN_CLOSE.exec(this.source)?.[1]?.toLowerCase();
    if (name !== undefined && this.state.unknownElements.has(name)) return this.takeOut(at, UNKNOWN_CLOSE.lastIndex);
    const component = componentEnd(this.source, at, this.state);
    if (component !== undefined) return this.takeOut(at, component);
    return ACTIVE_TAG.test(this.source) ? this.settle(at, at + 1, "&lt;") : at + 1;
  }

  /** Whether what looks like a tag is a word that the author wrote: `git clone <source>`, `a<b>c`. */
  private isWritten({ name, closing, attributes, end }: Tag, at: number): boolean {
    const isSelfClosing = this.source.charAt(end - 2) === "/";
    if (closing || isSelfClosing || attributes.size > 0 || ALWAYS_MEANT.has(name)) return false;
    if (VOID_ELEMENTS.has(name)) return true;
    return !this.state.isClosed(name) && !(startsLine(this.source, at) && BLOCK_ELEMENTS.has(name));
  }

  /** Position of `mark` from `from` on; where there is none, that is remembered. */
  private readonly find = (mark: string, from: number): number => {
    if (this.missing.has(mark)) return -1;
    const at = this.source.indexOf(mark, from);
    if (at === -1) this.missing.add(mark);
    return at;
  };

  /** Hands on the text up to `at` and `shown` in place of what stands from there to `next`. */
  private settle(at: number, next: number, shown = ""): number {
    for (const text of [this.source.slice(this.from, at), shown]) {
      if (text === "") continue;
      this.sink.text(text);
      this.last = text.slice(-1);
    }
    this.from = next;
    return next;
  }

  /** Leaves out what shows nothing, with one of the spaces around it. */
  private takeOut(at: number, end: number): number {
    const before = at === this.from ? this.last : this.source.charAt(at - 1);
    const after = this.source.charAt(end);
    if (before === "[" && after === "]") this.state.hasEmptyLinks = true;
    const isSpaced = before === "" || /\s/.test(before);
    if (isSpaced && (after === "" || /[\n,.;:!?)]/.test(after))) {
      let kept = at;
      while (kept > this.from && /[ \t]/.test(this.source.charAt(kept - 1))) kept--;
      return this.settle(kept, end);
    }
    return this.settle(at, isSpaced && after === " " ? end + 1 : end);
  }
}
