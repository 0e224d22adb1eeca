import { destination } from "../address.js";
import { decodeEntities } from "../decode-entities.js";
import { MORE } from "../more-mark.js";
import { standsAlone } from "../markdown/own-line.js";
import { argumentsOf, type Template } from "./template.js";

/** What a text's templates have said so far. */
export interface TemplateState {
  /** Between `{% raw %}` and `{% endraw %}` templates are what the author writes about. */
  raw: boolean;
}

const PICTURE = /^[^\s{}<>]+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i;
/** Another branch begins. */
const BRANCH = /^(?:else|elsif|elif|elseif|when|empty|plural)\b(?!\s*=)/;
/** What ends a comment, or opens another one before it ends, which makes it none. */
const COMMENT_STOP = /\{%-?\s*(end)?comment\s*-?%\}/g;
const RAW_END = /\{%-?\s*end(?:raw|verbatim)\s*-?%\}$/;
/** What Hugo shows as a shortcode instead of running it: one whose inside is a comment. */
const ESCAPED = /^(\{\{[<%])\/\*([^]*)\*\/([>%]\}\})$/;
/** A few words about templates, and what ends them. */
const RAW_LINE = /^([^\n`]*?)\{%-?\s*end(?:raw|verbatim)\s*-?%\}/;
const MAX_RAW_LINE = 300;

export interface ShownTemplate {
  shown: string;
  /** Whether it is the template itself, which is what the author writes about. */
  isCode: boolean;
  end: number;
}

/**
 * What a reader sees of a template in prose, and where it ends: nothing but the end of the teaser, the title of a link, a picture or its
 * caption on lines of its own, and under `{% raw %}` the template itself.
 */
export function showTemplate(text: string, at: number, template: Template, state: TemplateState): ShownTemplate {
  const { kind, name, end } = template;
  if (state.raw) {
    state.raw = !RAW_END.test(text.slice(at, end));
    return { shown: state.raw ? text.slice(at, end) : "", isCode: state.raw, end };
  }
  const escaped = kind === "shortcode" ? ESCAPED.exec(text.slice(at, end)) : null;
  if (escaped) return { shown: escaped.slice(1).join(""), isCode: true, end };
  if (kind === "tag" && name === "comment") return { shown: "", isCode: false, end: endOfComment(text, end) };
  if (kind === "tag" && (name === "raw" || name === "verbatim")) {
    const line = RAW_LINE.exec(text.slice(end, end + MAX_RAW_LINE));
    if (line) return { shown: line[1] ?? "", isCode: /\{[{%]/.test(line[1] ?? ""), end: end + line[0].length };
    state.raw = true;
  }
  return { shown: shownOf(text, at, template), isCode: false, end };
}

function shownOf(text: string, at: number, template: Template): string {
  const { kind, name } = template;
  if (kind === "shortcode" && name === "more") return MORE;
  if (kind === "tag" && name === "post_link") return postLink(template);
  if (BRANCH.test(template.inner) && kind !== "silent") return isWithinWords(text, at, template.end) ? " " : "";
  return kind === "tag" || kind === "shortcode" ? picture(text, at, template) : "";
}

/** What stands in two branches is no one word. */
function isWithinWords(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /\S$/.test(before) && !/[%}]\}$/.test(before) && /\S/.test(text.charAt(end));
}

function endOfComment(text: string, from: number): number {
  COMMENT_STOP.lastIndex = from;
  return COMMENT_STOP.exec(text)?.[1] === "end" ? COMMENT_STOP.lastIndex : from;
}

/** Hexo: `{% post_link slug 'Title' %}`. */
function postLink(template: Template): string {
  const [slug = "", title = slug] = argumentsOf(template).positional;
  return slug === "" ? "" : `[${title}](${slug})`;
}

/** A picture with its caption where both are named; a caption alone where it stands on lines of its own. */
function picture(text: string, at: number, template: Template): string {
  if (!standsAlone(text, at, template.end)) return "";
  const { named } = argumentsOf(template);
  const label = decodeEntities(named.get("caption") ?? named.get("alt") ?? named.get("title") ?? "");
  if (label === "" || /\{[{%#]|[<\n]/.test(label)) return "";
  const address = ["src", "url", "path", "image", "file"]
    .map((key) => named.get(key) ?? "")
    .find((value) => PICTURE.test(value));
  if (address === undefined) return named.has("caption") ? label.trim() : "";
  return `![${label.trim().replace(/[[\]]/g, "\\$&")}](${destination(address)})`;
}
