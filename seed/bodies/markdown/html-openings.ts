import { decodeHTMLAttribute } from "entities";
import { isProgram } from "../address.js";

/** Elements that run a program, style the page around them or load another one. */
const RUNS = /<\/?(?:script|style|iframe|frame|object|embed|applet|base|link|meta)(?![a-z\d])/iy;
/** Elements that change how what follows is read, even without an attribute. */
const SWALLOWS =
  /<\/?(?:svg|math|noscript|noembed|noframes|frameset|template|textarea|title|xmp|plaintext|select)(?![a-z\d])/iy;
/** A handler, however careless the tag around it is. */
const HANDLER = /<[a-z](?:[^<>&]|&(?!lt;)){0,2000}?[\s/"'](?:on\w+|srcdoc)\s*=/iy;
/** An attribute that leads somewhere or that says how all looks. */
const ADDRESS =
  /<[a-z](?:[^<>&]|&(?!lt;)){0,2000}?[\s/"'](?:style|href|xlink:href|src|srcset|action|formaction|data|poster|background)\s*=\s*["']?([^"'<>]{0,200})/iy;
/** An opening tag with a value, as CommonMark reads it. */
const TAG_WITH_VALUE =
  /<[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*)*?\s+[a-z_:][\w.:-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/iy;
const DECLARATION = /<(?:!--|\?|!\[CDATA\[|![a-z])/iy;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}):[^\s<>]*>/iy;
/** What begins a block of HTML on a line, even within a paragraph. */
const BLOCK =
  /<(?:(?:script|pre|style|textarea)(?=[\s>]|$)|!--|\?|!\[CDATA\[|![a-z]|\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$))/iy;
/** A tag without a value that stands alone on a line: it begins a block of HTML where a paragraph would begin. */
const ALONE = /<(?:[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*)*[ \t]*\/?|\/[a-z][a-z\d-]*[ \t]*)>[ \t]*(?:\n|$)/iy;

/** Where on a line of Markdown a `<` stands. */
export interface AnglePlace {
  /** Whether only the line's indent stands before it. */
  opensLine: boolean;
  /** Whether nothing of its paragraph stands before it. */
  opensParagraph: boolean;
  /** Whether it holds the address of a link. */
  isAddress: boolean;
  /** Whether a `>` follows anywhere. */
  isClosed: boolean;
}

/** Whether what opens at `at` runs something by itself. */
export function runsAt(text: string, at: number): boolean {
  if (matches(RUNS, text, at) || matches(HANDLER, text, at)) return true;
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(text)?.[1];
  return address !== undefined && isProgram(decodeHTMLAttribute(address));
}

/**
 * Whether a renderer could run, load or hide something by the `<` at `at`, or would read what follows as HTML and not as Markdown. Tags
 * without an attribute, comparisons and addresses of the web are harmless.
 */
export function isLiveAngle(text: string, at: number, place: AnglePlace): boolean {
  if ([RUNS, SWALLOWS, HANDLER, ADDRESS].some((pattern) => matches(pattern, text, at))) return true;
  if (place.opensLine && matches(BLOCK, text, at)) return true;
  if (place.opensParagraph && matches(ALONE, text, at)) return true;
  if (place.isAddress) return false;
  if (matches(DECLARATION, text, at)) return place.isClosed;
  return matches(TAG_WITH_VALUE, text, at);
}

/** Position behind the address in angle brackets that opens at `at`, and its scheme. */
export function autolinkAt(text: string, at: number): { end: number; address: string } | undefined {
  AUTOLINK.lastIndex = at;
  const match = AUTOLINK.exec(text);
  return match === null ? undefined : { end: AUTOLINK.lastIndex, address: match[0].slice(1, -1) };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
