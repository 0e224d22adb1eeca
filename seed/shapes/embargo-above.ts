import { readEmbargo, splitEmbargo, type Embargo } from "../embargo/embargo-line.js";
import { mayHoldEmbargo } from "../embargo/embargo-labels.js";
import type { ParsedDocument } from "./documents.js";

/** Characters and lines above the text among which one may say that it is held back. */
const HEAD = 1000;
const WITHIN = 3;
const HEADING = /^ {0,3}#{1,6}\s/;

/** What a document's title, or a line that opens its body, says of an embargo. Of a page less is believed: it may tell about one. */
export function embargoAbove(document: ParsedDocument): Embargo | undefined {
  if (document.shape === "organization") return undefined;
  const { title, body = "" } = document;
  const head = body.slice(0, HEAD);
  if (!mayHoldEmbargo(title) && !mayHoldEmbargo(head)) return undefined;
  const isArticle = document.shape === "article";
  const language = isArticle ? document.language : undefined;
  const own = isArticle ? (splitEmbargo(title, language)?.embargo ?? readEmbargo(title, { language })) : undefined;
  if (own) return own;
  const lines = head.split("\n").filter((line) => line.trim() !== "" && !isTitle(line, title));
  for (const line of lines.slice(0, WITHIN)) {
    const found = readEmbargo(line, { language, isApart: isArticle && !HEADING.test(line) });
    if (found) return found;
  }
  return undefined;
}

function isTitle(line: string, title: string): boolean {
  return HEADING.test(line) && line.replace(HEADING, "").trim() === title;
}
