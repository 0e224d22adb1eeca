import { argumentsOf, templateAt } from "./template.js";

/** Code between a pair of templates or shortcodes: `{% highlight ruby %}`, `{{< highlight go >}}`, `[sourcecode language="php"]`. */
export interface Listing {
  language: string;
  /** Position of the code. */
  from: number;
  /** Finds what closes it. */
  close: RegExp;
}

const TAGS = new Set(["highlight", "codeblock", "code", "mermaid"]);
const SHORTCODE = /\[(sourcecode|code)((?:\s+\w+=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))*)\s*\]/y;
const LANGUAGE = /\blang(?:uage)?=["']?([\w#+-]+)/;

/** The listing that opens at `at`. */
export function listingAt(text: string, at: number): Listing | undefined {
  if (text[at] === "[") return shortcodeListing(text, at);
  const template = text[at] === "{" ? templateAt(text, at) : undefined;
  if (template === undefined || !TAGS.has(template.name) || template.inner.startsWith("/")) return undefined;
  if (template.kind === "output") return undefined;
  const { named, positional } = argumentsOf(template);
  const first = template.name === "mermaid" ? "mermaid" : template.name === "highlight" ? positional[0] : undefined;
  const close =
    template.kind === "tag"
      ? `\\{%-?\\s*end${template.name}\\s*-?%\\}`
      : `\\{\\{[<%]\\s*/\\s*${template.name}\\s*[>%]\\}\\}`;
  return {
    language: named.get("lang") ?? named.get("language") ?? first ?? "",
    from: template.end,
    close: new RegExp(close, "g"),
  };
}

function shortcodeListing(text: string, at: number): Listing | undefined {
  SHORTCODE.lastIndex = at;
  const match = SHORTCODE.exec(text);
  if (match === null) return undefined;
  const [, name = "", attributes = ""] = match;
  return {
    language: LANGUAGE.exec(attributes)?.[1] ?? "",
    from: SHORTCODE.lastIndex,
    close: new RegExp(`\\[/${name}\\]`, "g"),
  };
}
