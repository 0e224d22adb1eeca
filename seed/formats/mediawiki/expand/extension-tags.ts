import { decodeHTMLStrict } from "entities";
import type { ClosingTags } from "./closing-tags.js";
import type { Literals } from "../literals.js";
import { NOTHING } from "../marks.js";

/** An opening tag as it stands in the text; `end` is the position behind it. */
export interface OpeningTag {
  name: string;
  attributes: string;
  isEmpty: boolean;
  end: number;
}

/** Elements that show nothing of what a page says: notes, pictures, maps, what is for templates and programs. */
const DROPPED =
  /^(?:ref|references|gallery|timeline|imagemap|score|graph|templatedata|templatestyles|mapframe|maplink|hiero|inputbox|categorytree|indicator|includeonly|dynamicpagelist|style|script|charinsert|rss|youtube|embedvideo|video|audio|iframe|object|form|rp|section|listing|ask|websitefrog|widget|chart|data|infobox)$/;
const SINGLE = /^(?:section|templatestyles|data)$/;
const MARKUP = /\[\[|\{\{|''|<(?!\/?nowiki)[a-z!/]/i;
const NOWIKI_TAG = /<\/?nowiki\s*\/?>/gi;

/**
 * What stands in place of an element whose content is no wikitext, and where it ends; undefined where it is none, or never closed.
 */
export function readExtension(
  text: string,
  tag: OpeningTag,
  closing: ClosingTags,
  literals: Literals,
): { shown: string; end: number } | undefined {
  const { name } = tag;
  const isCode = /^(?:code|tt|kbd|samp)$/.test(name);
  if (!isCode && !DROPPED.test(name) && !/^(?:nowiki|pre|syntaxhighlight|source|math|chem|ce)$/.test(name))
    return undefined;
  // Its only use is to keep apart what stands around it.
  const nothing = name === "nowiki" ? literals.keep({ kind: "text", text: "" }) : NOTHING;
  if (tag.isEmpty) return { shown: nothing, end: tag.end };
  const close = closing.after(name, tag.end);
  if (close === undefined) return DROPPED.test(name) ? { shown: NOTHING, end: tag.end } : undefined;
  const content = text.slice(tag.end, close.start);
  const shown = isCode ? showCode(content, literals) : showElement(tag, content, literals);
  return shown === undefined ? undefined : { shown, end: SINGLE.test(name) ? tag.end : close.end };
}

function showElement({ name, attributes }: OpeningTag, content: string, literals: Literals): string {
  switch (name) {
    case "nowiki":
      return content === "" ? NOTHING : literals.keep({ kind: "text", text: decodeHTMLStrict(content) });
    case "pre":
      return block(decodeHTMLStrict(content.replace(NOWIKI_TAG, "")), "", literals);
    case "syntaxhighlight":
    case "source": {
      const language = /\blang(?:uage)?\s*=\s*["']?([\w.+#-]{1,30})/i.exec(attributes)?.[1]?.toLowerCase() ?? "";
      const isInline = /(?:^|\s)inline\b|\benclose\s*=\s*["']?none/i.test(attributes);
      return isInline ? code(content, literals) : block(content, language, literals);
    }
    case "math":
    case "chem":
    case "ce":
      return formula(content, /display\s*=\s*["']?block/i.test(attributes), literals);
    default:
      return NOTHING;
  }
}

/** Code within a line may hold links: then it is no literal. Undefined there. */
function showCode(content: string, literals: Literals): string | undefined {
  const isPlain = !MARKUP.test(content) || /<nowiki>/i.test(content);
  if (!isPlain) return undefined;
  const text = decodeHTMLStrict(content.replace(NOWIKI_TAG, ""));
  return text.trim().includes("\n") ? block(text, "", literals) : code(text, literals);
}

export function code(content: string, literals: Literals): string {
  const text = content.trim();
  return text === "" ? NOTHING : literals.keep({ kind: "code", text });
}

export function block(content: string, language: string, literals: Literals): string {
  const text = content.replace(/^[ \t]*\n/, "").replace(/(?<!\s)\s+$/, "");
  return text === "" ? NOTHING : literals.keep({ kind: "block", text, language });
}

/** A dollar before a figure is money, so that a formula does not begin with one. */
function formula(content: string, isBlock: boolean, literals: Literals): string {
  const text = content.replace(/\s+/g, " ").replaceAll("$", "\\$").trim();
  if (text === "") return NOTHING;
  const shown = isBlock ? `$$${text}$$` : `$${/^\d/.test(text) ? "{}" : ""}${text}$`;
  return literals.keep({ kind: "markdown", text: shown });
}
