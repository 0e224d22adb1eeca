import { LITERAL } from "./marks.js";

/**
 * What is no wikitext any more: `text` as its reader sees it (`<nowiki>`), `code` within a line, a `block` of code, `markdown` that is
 * settled.
 */
export type Literal =
  | { kind: "text" | "code" | "markdown"; text: string }
  /** `language` is empty where none is told. */
  | { kind: "block"; text: string; language: string };

export const LITERAL_MARK = new RegExp(`${LITERAL}(\\d+)${LITERAL}`, "g");

/** Keeps literals while the text around them is converted; a mark stands in their place. */
export class Literals {
  readonly #kept: Literal[] = [];

  /** @returns the mark to put into the text */
  keep(literal: Literal): string {
    this.#kept.push(literal);
    return `${LITERAL}${this.#kept.length - 1}${LITERAL}`;
  }

  get(number: string | number): Literal {
    return this.#kept[Number(number)] ?? { kind: "text", text: "" };
  }

  /** The text with each literal as its reader sees it. */
  restore(text: string): string {
    return text.includes(LITERAL) ? text.replace(LITERAL_MARK, (_mark, at: string) => this.get(at).text) : text;
  }
}
