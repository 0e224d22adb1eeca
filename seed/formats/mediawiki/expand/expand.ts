import { Frames } from "./frames.js";
import { Literals } from "../literals.js";
import { magicText } from "./magic-words.js";
import { MarkupReader, type Shown } from "./markup-reader.js";
import { NOTHING, withoutMarks } from "../marks.js";
import { isDateline } from "../news-facts.js";
import { TemplateArguments, type OuterTemplate } from "./template-arguments.js";
import { templateText } from "./template-texts.js";
import type { WikiPage } from "../wiki-page.js";

/** Wikitext without templates, comments, notes, pictures and categories; what is none is kept as literals. */
export interface Expansion {
  text: string;
  literals: Literals;
  /** Names as written, without their prefix. */
  categories: string[];
  templates: OuterTemplate[];
}

const SPECIAL = /\{\{+|\}\}+|\[\[+|\]{2,3}|\||\n|<|__|-\{/g;
const TEMPLATE_NAMESPACE = /^(?:template|t|subst|safesubst|шаблон|vorlage|modèle|plantilla|模板)\s*:\s*/;
const MAX_LINK = 4000;

export function expandWikitext(source: string, page: WikiPage): Expansion {
  return new Expander(withoutMarks(source), page).run();
}

/** One pass over the text with a stack of what is open: time is linear in its length, however it nests. */
class Expander {
  readonly #literals = new Literals();
  readonly #frames = new Frames();
  readonly #markup: MarkupReader;
  readonly #categories: string[] = [];
  readonly #templates: OuterTemplate[] = [];
  /** Openings beyond the depth that is followed, whose ends are text, too. */
  #ignored = 0;

  constructor(
    private readonly text: string,
    private readonly page: WikiPage,
  ) {
    this.#markup = new MarkupReader(text, this.#literals);
  }

  run(): Expansion {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      SPECIAL.lastIndex = at;
      const match = SPECIAL.exec(text);
      if (match === null) break;
      this.#frames.emit(text.slice(at, match.index));
      at = this.#special(match[0], match.index);
    }
    this.#frames.emit(text.slice(at));
    this.#frames.giveUpAll();
    return {
      text: this.#frames.text,
      literals: this.#literals,
      categories: this.#categories,
      templates: this.#templates,
    };
  }

  /** Settles what stands at `at`; gives the position behind it. */
  #special(sign: string, at: number): number {
    const end = at + sign.length;
    if (sign === "\n") return this.#show(this.#markup.newLine(at));
    if (sign === "<") return this.#show(this.#markup.markup(at));
    if (sign === "__") return this.#show(this.#markup.magicWord(at));
    if (sign === "-{") return this.#show(this.#markup.variants(at));
    if (sign === "|") this.#frames.divide();
    else if (sign.startsWith("]")) this.#closeLink(sign.length);
    else if (sign.startsWith("[")) {
      this.#frames.emit("[".repeat(sign.length - 2));
      this.#frames.open("[", 2);
    } else if (sign.startsWith("}")) this.#closeBraces(sign.length, end);
    else {
      const code = sign.length === 3 ? this.#markup.bracedCode(at) : undefined;
      if (code) return this.#show(code);
      this.#openBraces(sign.length);
    }
    return end;
  }

  #show({ shown, end }: Shown): number {
    this.#frames.emit(shown);
    return end;
  }

  #openBraces(count: number): void {
    if (!this.#frames.open("{", count)) this.#ignored++;
  }

  #closeBraces(run: number, end: number): void {
    const frames = this.#frames;
    let left = run;
    while (left >= 2) {
      if (this.#ignored > 0) {
        this.#ignored--;
        left -= 2;
        frames.emit("}}");
        continue;
      }
      while (frames.opens === "[" && frames.isInBraces) frames.giveUp();
      if (frames.opens !== "{") break;
      const frame = frames.pop();
      const taken = Math.min(frame.count, left, 3);
      const shown = taken === 3 ? (frame.parts[1] ?? NOTHING) : this.#template(frame.parts, end);
      left -= taken;
      const rest = frame.count - taken;
      if (rest >= 2) this.#openBraces(rest);
      else frames.emit("{".repeat(rest));
      frames.emit(shown);
    }
    frames.emit("}".repeat(left));
  }

  #template([head = "", ...rest]: readonly string[], end: number): string {
    const written = withoutMarks(head).replace(/[\s_]+/g, " ");
    const name = written.trim().toLowerCase().replace(TEMPLATE_NAMESPACE, "");
    const magic = magicText(name, head, rest, this.page.title);
    if (magic !== undefined) return magic === "" ? NOTHING : magic;
    const given = new TemplateArguments(rest);
    const isOpening = !this.#frames.hasWords && /^[ \t]*(?:[\n{<]|$)/.test(this.text.slice(end, end + 80));
    const isOuter = !this.#frames.isInBraces;
    if (isOuter) this.#templates.push({ name, given, isOpening });
    if (isOuter && isOpening && isDateline(name, given)) return NOTHING;
    return templateText(name, given, { literals: this.#literals, ...this.page }) || NOTHING;
  }

  /** Pictures show nothing, categories say what a page is about. Of three brackets the first may end one within the link. */
  #closeLink(brackets: number): void {
    const frames = this.#frames;
    if (frames.opens !== "[") {
      frames.emit("]".repeat(brackets));
      return;
    }
    const inner = frames.pop().parts.join("|");
    const content = brackets === 3 && inner.lastIndexOf("[") > inner.lastIndexOf("]") ? `${inner}]` : inner;
    const rest = content === inner ? "]".repeat(brackets - 2) : "";
    const prefix = /^[\s_]*([^:[\]|\n]{1,40}):/.exec(content)?.[1];
    const kind = prefix === undefined ? undefined : this.page.namespaces.kindOf(prefix);
    if (kind === "category") this.#categorize(content.slice(content.indexOf(":") + 1));
    if (kind === "category" || kind === "file") frames.emit(NOTHING + rest);
    else if (content.length > MAX_LINK || content.includes("\n\n")) frames.emit(`[[${content}]]${rest}`);
    else frames.emit(`[[${content.replaceAll("\n", " ")}]]${rest}`);
  }

  #categorize(written: string): void {
    const name = withoutMarks(written.split("|", 1)[0] ?? "")
      .replace(/[\s_]+/g, " ")
      .trim();
    if (name !== "") this.#categories.push(name);
  }
}
