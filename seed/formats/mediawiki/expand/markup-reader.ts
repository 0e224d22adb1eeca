import { ClosingTags } from "./closing-tags.js";
import { block, readExtension } from "./extension-tags.js";
import { HtmlTags } from "./html-tags.js";
import type { Literals } from "../literals.js";
import { MAGIC_WORD } from "./magic-words.js";
import { NOTHING } from "../marks.js";

const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s[^<>]*?)?)(\/?)>/iy;
const LIST_MARKS = /[*#:;]*/y;
const VARIANTS = /-\{([^{}]{0,500})\}-/y;

/** What stands in place of a piece of markup, and the position behind it. */
export interface Shown {
  shown: string;
  end: number;
}

/** Reads what is neither template nor link: tags, comments, magic words, ways of writing Chinese, code in braces. */
export class MarkupReader {
  readonly #closing: ClosingTags;
  readonly #html: HtmlTags;
  #lineStart = 0;

  constructor(
    private readonly text: string,
    private readonly literals: Literals,
  ) {
    this.#closing = new ClosingTags(text);
    this.#html = new HtmlTags(literals);
  }

  newLine(at: number): Shown {
    const next = this.text[at + 1] ?? "";
    if (this.#html.joinsLines && /[\n=*#{|]/.test(next)) this.#html.endLists();
    this.#lineStart = at + 1;
    const shown = this.#html.joinsLines ? " " : "\n";
    if (this.#html.ignoresIndent)
      while (this.text[this.#lineStart] === " " || this.text[this.#lineStart] === "\t") this.#lineStart++;
    return { shown, end: this.#lineStart };
  }

  /** A tag, an element or a comment at a `<`. */
  markup(at: number): Shown {
    const { text } = this;
    if (text.startsWith("<!--", at)) return this.#comment(at);
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match === null) return { shown: "<", end: at + 1 };
    const [, slash = "", name = "", attributes = "", empty = ""] = match;
    const tag = { name: name.toLowerCase(), attributes, isEmpty: empty !== "", end: TAG.lastIndex };
    const extension = slash === "" ? readExtension(text, tag, this.#closing, this.literals) : undefined;
    if (extension) return extension;
    LIST_MARKS.lastIndex = this.#lineStart;
    const marks = LIST_MARKS.exec(text)?.[0] ?? "";
    const shown = this.#html.show({ name: tag.name, attributes, isClosing: slash !== "" }, marks);
    return shown === undefined ? { shown: "<", end: at + 1 } : { shown, end: tag.end };
  }

  magicWord(at: number): Shown {
    MAGIC_WORD.lastIndex = at;
    const word = MAGIC_WORD.exec(this.text);
    const end = MAGIC_WORD.lastIndex;
    const isAlone = at === this.#lineStart && /^[ \t]*(?:\n|$)/.test(this.text.slice(end, end + 20));
    if (word === null || (word[1] === undefined && !isAlone)) return { shown: "__", end: at + 2 };
    return { shown: NOTHING, end };
  }

  /** `-{zh-hans:计算机;zh-hant:電腦}-`: the first of the ways in which it is written. */
  variants(at: number): Shown {
    VARIANTS.lastIndex = at;
    const match = VARIANTS.exec(this.text);
    if (match === null) return { shown: "-", end: at + 1 };
    const content = match[1] ?? "";
    const bar = content.indexOf("|");
    const isSetting = bar !== -1 && /[THD-]/.test(content.slice(0, bar));
    const rule = content.slice(bar + 1).split(";", 1)[0] ?? "";
    const shown = isSetting ? "" : rule.replace(/^(?:[^:]*=>)?\s*zh[a-z-]*\s*:/, "").trim();
    return { shown: shown || NOTHING, end: VARIANTS.lastIndex };
  }

  /** Three braces that begin a line and end it begin code in the wikis of Trac, MoinMoin and vim; undefined where they do not. */
  bracedCode(at: number): Shown | undefined {
    const from = at + 3;
    if (at !== this.#lineStart || !/^(?:#!\S+)?[ \t]*\n/.test(this.text.slice(from, from + 80))) return undefined;
    const close = this.#closing.mark("\n}}}", from);
    if (close === -1) return undefined;
    const code = this.text.slice(from, close).replace(/^#!\S+/, "");
    return { shown: block(code, "", this.literals), end: close + 4 };
  }

  /** A comment that fills its lines leaves none behind. */
  #comment(at: number): Shown {
    const close = this.#closing.mark("-->", at + 4);
    if (close === -1) return { shown: "<", end: at + 1 };
    const fillsLine = at === this.#lineStart && this.text[close + 3] === "\n";
    if (fillsLine) this.#lineStart = close + 4;
    return { shown: "", end: fillsLine ? close + 4 : close + 3 };
  }
}
