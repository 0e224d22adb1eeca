import { NOTHING } from "../marks.js";

const NAME = /^[^[\]{}<>|\n/:?"]{1,80}$/;

/** What a template is given: `{{name|first|second|key=value}}`. Values are wikitext. */
export class TemplateArguments {
  readonly positional: string[] = [];
  readonly named = new Map<string, string>();

  constructor(parts: readonly string[]) {
    for (const part of parts) {
      const sign = part.indexOf("=");
      const name = sign === -1 ? "" : part.slice(0, sign).replaceAll(NOTHING, "").trim();
      if (sign === -1 || !NAME.test(name)) this.positional.push(part);
      else if (/^[1-9]\d?$/.test(name)) this.positional[Number(name) - 1] = part.slice(sign + 1);
      else this.named.set(name.toLowerCase(), part.slice(sign + 1).trim());
    }
    for (let at = 0; at < this.positional.length; at++) this.positional[at] ??= "";
  }

  /** The n-th argument, from 1, without the blanks around it; empty where it is missing. */
  at(number: number): string {
    return (this.positional[number - 1] ?? "").trim();
  }

  /** The first of these named arguments that says something, else the n-th. */
  of(names: string, number = 0): string {
    for (const name of names.split(" ")) {
      const value = this.named.get(name) ?? "";
      if (bare(value) !== "") return value;
    }
    return number === 0 ? "" : this.at(number);
  }

  /** The arguments without a name that say something. */
  get texts(): string[] {
    return this.positional.map((text) => text.trim()).filter((text) => bare(text) !== "");
  }
}

/** A template that stands in none other. */
export interface OuterTemplate {
  /** Lower case, blanks for underscores. */
  name: string;
  given: TemplateArguments;
  /** No word of the page stands before it, and none behind it on its line. */
  isOpening: boolean;
}

function bare(text: string): string {
  return text.replaceAll(NOTHING, "").trim();
}
