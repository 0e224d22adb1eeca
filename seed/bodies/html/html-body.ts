import { htmlToMarkdown } from "./html-to-markdown.js";
import { tagAt } from "./html-tag.js";
import { listingAt } from "../templates/listing.js";
import { shortcodeEnd } from "../templates/shortcode.js";
import { addressesIn } from "../templates/template-address.js";
import { showTemplate, type TemplateState } from "../templates/template-prose.js";
import { templateAt } from "../templates/template.js";

const PIECE = /<(pre|code|script|style|textarea)(?=[\s>])|<[A-Za-z%]|[{[]/gi;

/** An HTML body as Markdown, without what a site generator would have replaced. */
export function readHtmlBody(html: string): string {
  return htmlToMarkdown(/\{[{%#]|<%|\[\/?[a-z]/i.test(html) ? new TemplateRemover(html).run() : html);
}

class TemplateRemover {
  private readonly templates: TemplateState = { raw: false };
  private readonly shortcodes = new Set<string>();
  private readonly missing = new Set<string>();

  constructor(private readonly html: string) {}

  run(): string {
    let out = "";
    let from = 0;
    const pieces = new RegExp(PIECE);
    for (let match = pieces.exec(this.html); match !== null; match = pieces.exec(this.html)) {
      const found = this.piece(match.index, match[1]?.toLowerCase());
      if (found === undefined) continue;
      out += this.html.slice(from, match.index) + found.shown;
      from = pieces.lastIndex = found.end;
    }
    return out + this.html.slice(from);
  }

  /** What stands in place of a piece, and where that ends; undefined where it stays. */
  private piece(at: number, code: string | undefined): { shown: string; end: number } | undefined {
    const { html } = this;
    if (code !== undefined) {
      const end = this.find(new RegExp(`</${code}`, "gi"), at)?.at;
      return end === undefined ? undefined : { shown: html.slice(at, end), end };
    }
    const template = html[at] === "[" ? undefined : templateAt(html, at);
    if (html[at] === "<" && template === undefined) return this.tag(at);
    const listing = listingAt(html, at);
    const close = listing && this.find(listing.close, listing.from);
    if (listing && close) {
      const text = `<pre class="language-${listing.language}">${escapeHtml(html.slice(listing.from, close.at))}</pre>`;
      return { shown: text, end: close.end };
    }
    if (template) {
      const { shown, isCode, end } = showTemplate(html, at, template, this.templates);
      return { shown: isCode ? `<code>${escapeHtml(shown)}</code>` : shown, end };
    }
    const end = html[at] === "[" ? shortcodeEnd(html, at, this.shortcodes) : undefined;
    return end === undefined ? undefined : { shown: "", end };
  }

  private tag(at: number): { shown: string; end: number } | undefined {
    const end = tagAt(this.html, at)?.end;
    return end === undefined ? undefined : { shown: addressesIn(this.html.slice(at, end)), end };
  }

  private find(mark: RegExp, from: number): { at: number; end: number } | undefined {
    if (this.missing.has(mark.source)) return undefined;
    mark.lastIndex = from;
    const match = mark.exec(this.html);
    if (match === null) this.missing.add(mark.source);
    return match ? { at: match.index, end: mark.lastIndex } : undefined;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
