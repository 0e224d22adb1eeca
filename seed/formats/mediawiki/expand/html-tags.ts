import type { Literals } from "../literals.js";
import { BREAK, NOTHING, QUOTE_END, QUOTE_START, STRIKE, VERSE_END, VERSE_START } from "../marks.js";

/** A tag of HTML that wikitext may hold. */
export interface HtmlTag {
  name: string;
  attributes: string;
  isClosing: boolean;
}

const MAX_LISTS = 12;
const PLAIN =
  /^(?:span|font|small|big|u|ins|abbr|acronym|bdi|bdo|time|data|mark|q|ruby|rb|rtc|nobr|a|label|code|tt|kbd|samp|noinclude|onlyinclude|translate|tvar|languages|thead|tbody|tfoot|col|colgroup|link|meta|wbr|nowiki|pre|ref|section|tabber|tabview|includeonly|syntaxhighlight|source|sic|noautolinks|nocaptcha|references|div class|center|hiero|gallery|math)$/;
const BLOCKS = /^(?:div|center|section|article|aside|header|footer|figure|figcaption|p|address|details|summary)$/;
const ITALIC = /^(?:i|em|cite|dfn|var)$/;

/** Turns tags into the wikitext that shows the same, so that lists and tables of both kinds are read by one reader. */
export class HtmlTags {
  readonly #lists: string[] = [];
  #tables = 0;

  constructor(private readonly literals: Literals) {}

  /** Whether a line's end is but a space where the text stands: in lists of HTML. */
  get joinsLines(): boolean {
    return this.#lists.length > 0;
  }

  /** Whether the blanks that begin a line say nothing: in lists and tables of HTML. */
  get ignoresIndent(): boolean {
    return this.#lists.length > 0 || this.#tables > 0;
  }

  /** A blank line or a line of wikitext's own markup: the lists were never closed. */
  endLists(): void {
    this.#lists.length = 0;
  }

  /** @param linePrefix marks of the list of wikitext in whose line the tag stands; undefined for a name that is no tag, which is text */
  show({ name, attributes, isClosing }: HtmlTag, linePrefix: string): string | undefined {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) return isClosing ? ` ${"=".repeat(Number(level))}\n` : `\n${"=".repeat(Number(level))} `;
    if (name === "b" || name === "strong") return `${NOTHING}'''${NOTHING}`;
    if (ITALIC.test(name)) return `${NOTHING}''${NOTHING}`;
    if (name === "s" || name === "del" || name === "strike") return STRIKE;
    if (name === "sup" || name === "sub")
      return this.literals.keep({ kind: "markdown", text: `<${isClosing ? "/" : ""}${name}>` });
    if (name === "br") return BREAK;
    if (name === "hr") return linePrefix === "" ? `\n----\n${NOTHING}` : BREAK;
    if (name === "rt") return isClosing ? ")" : "(";
    if (name === "blockquote") return linePrefix === "" ? `\n${isClosing ? QUOTE_END : QUOTE_START}\n` : BREAK;
    if (name === "poem" || name === "lyrics") return `\n${isClosing ? VERSE_END : VERSE_START}\n`;
    if (name === "p" && linePrefix === "" && !this.ignoresIndent) return "\n\n";
    if (BLOCKS.test(name)) return BREAK;
    if (PLAIN.test(name)) return NOTHING;
    return this.#list(name, isClosing, linePrefix) ?? this.#table(name, attributes, isClosing);
  }

  #list(name: string, isClosing: boolean, linePrefix: string): string | undefined {
    if (/^(?:ul|ol|dl|menu|dir)$/.test(name)) {
      if (isClosing) this.#lists.pop();
      else if (this.#lists.length < MAX_LISTS)
        this.#lists.push((this.#lists.at(-1) ?? linePrefix) + (name === "ol" ? "#" : name === "dl" ? "" : "*"));
      return isClosing && this.#lists.length === 0 ? "\n" : BREAK;
    }
    if (!/^(?:li|dt|dd)$/.test(name)) return undefined;
    if (isClosing) return NOTHING;
    const marks = this.#lists.at(-1) ?? (name === "li" ? "*" : "");
    return `\n${marks}${name === "dt" ? ";" : name === "dd" ? ":" : ""} `;
  }

  /** A cell's attributes stand before a bar, even where there are none: a bar in its text is text then. */
  #table(name: string, attributes: string, isClosing: boolean): string | undefined {
    if (name === "table") {
      this.#tables = Math.max(0, this.#tables + (isClosing ? -1 : 1));
      return isClosing ? "\n|}\n" : "\n{|\n";
    }
    if (!/^(?:tr|td|th|caption)$/.test(name)) return undefined;
    if (isClosing) return NOTHING;
    if (name === "tr") return "\n|-\n";
    if (name === "caption") return "\n|+ ";
    return `\n${name === "th" ? "!" : "|"}${attributes.replace(/[|\n]/g, " ")} | `;
  }
}
