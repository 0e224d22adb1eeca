import { withoutCode } from "./html/without-code.js";
import { BLOCK_ELEMENTS, isElement, VOID_ELEMENTS } from "./html/html-elements.js";
import { isExport, isImport } from "./mdx/statement.js";

/** What may stand above the first element of an HTML body. */
const BEFORE =
  /(?:\s+|<!--[^]*?-->|<!doctype[^>]*>|<\?[^]*?\?>|\{%[^]*?%\}|\{\{[^]*?\}\}|\[[a-z][\w-]*[^\]\n]*\](?!\())/iy;
const FIRST_TAG = /<([a-z][a-z\d]*)(?=[\s/>])/iy;
const BLOCK_CLOSE =
  /<\/(?:p|div|ul|ol|h[1-6]|blockquote|table|section|article|figure|body|li|td)\s*>|<(?:p|br|hr)\s*\/?>/i;
/** What a site generator or WordPress replaces. */
const TEMPLATE = /\{%[^\n]{0,300}?%\}|(?<!\{)\{\{[^\n]{0,300}?\}\}|\[\/?[a-z][\w-]{0,40}(?: [^\]\n]{0,300})?\](?!\()/g;
/** A heading or fenced code: no HTML has them. */
const STRUCTURE = /^ {0,3}(?:#{1,6}[ \t]+\S|`{3}|~{3})/m;
/** Marks that no paragraph of HTML begins with. */
const LINE_STRUCTURE = /^ {0,3}(?:[-*+][ \t]+\S|\d{1,3}[.)][ \t]+\S|>|\[[^\]\n]+\]:|\|.*\|[ \t]*$)/;
const INLINE_STRUCTURE = /\[[^[\]\n]+\]\([^)\n]{1,700}\)|\*\*\S|(?:^|\s)__\S/;

/**
 * A body is HTML where it begins with an element and all its text stands within elements: no line begins outside of them, no paragraph within
 * them begins with a mark of Markdown, and nowhere is a heading or fenced code. All else is Markdown, with HTML in it or not.
 */
export function guessSyntax(body: string): "markdown" | "html" {
  const name = firstElement(body);
  if (name === undefined || !isElement(name)) return "markdown";
  if ((name === "html" || name === "body") && isWholePage(body, name)) return "html";
  if (!BLOCK_ELEMENTS.has(name) && !BLOCK_CLOSE.test(body)) return "markdown";
  const text = withoutCode(body)
    .replace(TEMPLATE, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\n/g, " "));
  return STRUCTURE.test(text) || hasTextOfItsOwn(text) ? "markdown" : "html";
}

/** Whether nothing follows the page; R Markdown puts its styles into a page of their own above the text. */
function isWholePage(body: string, name: string): boolean {
  const close = body.toLowerCase().lastIndexOf(`</${name}`);
  const end = close === -1 ? -1 : body.indexOf(">", close);
  return (
    end === -1 ||
    body
      .slice(end + 1)
      .replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/g, "")
      .trim() === ""
  );
}

/** Whether statements of JavaScript open the body, as in MDX. */
export function opensWithCode(body: string): boolean {
  const line = /^\s*((?:im|ex)port\b.*)/.exec(body)?.[1] ?? "";
  return isImport(line) || isExport(line);
}

function firstElement(body: string): string | undefined {
  BEFORE.lastIndex = 0;
  let at = 0;
  while (BEFORE.test(body)) at = BEFORE.lastIndex;
  FIRST_TAG.lastIndex = at;
  return FIRST_TAG.exec(body)?.[1]?.toLowerCase();
}

function hasTextOfItsOwn(text: string): boolean {
  let depth = 0;
  let isParagraph = false;
  let isBelowEmpty = true;
  for (const line of text.split("\n")) {
    const start = line.trimStart();
    if (start !== "" && !start.startsWith("<")) {
      if (depth === 0) return true;
      isParagraph ||= isBelowEmpty;
      if (isParagraph && (LINE_STRUCTURE.test(line) || INLINE_STRUCTURE.test(line))) return true;
    } else if (start !== "") isParagraph = false;
    isBelowEmpty = start === "";
    if (isBelowEmpty) isParagraph = false;
    depth = depthAfter(line, depth);
  }
  return false;
}

function depthAfter(line: string, before: number): number {
  let depth = before;
  for (const [, slash, written = ""] of line.matchAll(/<(\/?)([a-z][a-z\d]*)(?=[\s/>])/gi)) {
    const name = written.toLowerCase();
    if (BLOCK_ELEMENTS.has(name) && !VOID_ELEMENTS.has(name)) depth += slash === "/" ? -1 : 1;
  }
  return Math.max(0, depth);
}
