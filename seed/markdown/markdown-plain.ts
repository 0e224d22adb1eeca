import { decodeHTMLStrict } from "entities";
import { SETTLED, SETTLED_TEXT, stripEmphasis } from "./markdown-emphasis.js";
import { segmentInline } from "./markdown-inline.js";
import { tidySpaces } from "../fields/plain-text.js";
import { parseWikiLink } from "./wiki-target.js";

/** Headings, labels and leads are short; what is longer is cut, so that no page can make this costly. */
const MAX_LENGTH = 8_000;
const DESTINATION =
  /\(\s*(?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;

/** A paragraph, heading or label as a reader sees it: no markup, links by their label, no pictures, no footnote marks. */
export function markdownToPlain(markdown: string): string {
  const settled: string[] = [];
  let text = "";
  for (const segment of segmentInline(markdown.slice(0, MAX_LENGTH).replaceAll(SETTLED, ""))) {
    if (segment.kind === "text" || segment.text === " ") {
      text += segment.text.replace(/\s+/g, " ");
      continue;
    }
    let shown = segment.text;
    if (segment.kind === "wikilink") {
      const link = parseWikiLink(segment.text);
      shown = segment.embed ? "" : (link?.label ?? segment.text);
    }
    text += `${SETTLED}${settled.length}${SETTLED}`;
    settled.push(shown);
  }
  text = decodeHTMLStrict(stripEmphasis(stripLinks(text))).replace(/(?:^|\s)\^[a-z\d-]+\s*$/i, "");
  return tidySpaces(text.replace(SETTLED_TEXT, (_mark, at: string) => settled[Number(at)] ?? ""));
}

/** `[label](address)` and `[label][ref]` become the label; pictures and footnote marks go. */
function stripLinks(text: string): string {
  const out: string[] = [];
  const openings: { at: number; image: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "[") {
      const image = out.at(-1) === "!";
      openings.push({ at: image ? out.length - 1 : out.length, image });
      out.push(char);
    } else if (char === "]" && openings.length > 0) {
      at = closeLink(text, at, out, openings.pop() ?? { at: 0, image: false });
    } else out.push(char);
  }
  return out.join("");
}

/** Settles the bracket that closes at `at`; gives the last position that belongs to it. */
function closeLink(text: string, at: number, out: string[], opening: { at: number; image: boolean }): number {
  const label = out.slice(opening.at + (opening.image ? 2 : 1));
  DESTINATION.lastIndex = at + 1;
  const isInline = text[at + 1] === "(" && DESTINATION.test(text);
  const reference = isInline ? null : /^\[[^[\]\n]{0,200}\]/.exec(text.slice(at + 1, at + 203));
  if (!isInline && reference === null && label[0] !== "^") {
    out.push("]");
    return at;
  }
  const dropped = opening.image || label[0] === "^";
  out.length = opening.at;
  if (!dropped) for (const char of label) out.push(char);
  if (isInline) return DESTINATION.lastIndex - 1;
  return at + (label[0] === "^" ? 0 : (reference?.[0].length ?? 0));
}
