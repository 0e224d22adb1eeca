import { decodeHTMLStrict } from "entities";

const BLOCK_TAGS =
  "p|br|hr|div|ul|ol|li|h[1-6]|blockquote|pre|table|thead|tbody|tr|td|th|section|article|header|footer|figure|figcaption|iframe|img|video|audio|picture|source|script|style|noscript|svg|form|dl|dt|dd";
const INLINE_TAGS = "a|b|i|u|s|em|strong|span|small|sup|sub|mark|font|code|abbr|cite|q|del|ins|time|wbr";
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK_TAGS})(?:\\s[^<>]*)?/?>`, "gi");
const INLINE_TAG = new RegExp(`</?(?:${INLINE_TAGS})(?:\\s[^<>]*)?/?>`, "gi");
const MAX_DECODINGS = 3;

/**
 * One line of plain text out of what feeds give: entities decoded (also doubly encoded ones), HTML tags gone, white space collapsed.
 * A `<word>` that is no HTML tag stays.
 */
export function toPlainText(source: string): string {
  let text = stripTags(source);
  for (let round = 0; round < MAX_DECODINGS && text.includes("&"); round++) {
    const decoded = stripTags(decodeHTMLStrict(text));
    if (decoded === text) break;
    text = decoded;
  }
  return tidySpaces(text);
}

/** Drops HTML tags; a block's tag leaves a space, so that words do not run together. */
export function stripTags(text: string): string {
  if (!text.includes("<")) return text;
  return dropElements(dropElements(dropBetween(text, "<!--", "-->"), "script"), "style")
    .replace(BLOCK_TAG, " ")
    .replace(INLINE_TAG, "");
}

/** White space (no-break spaces too) as single spaces; soft hyphens, control characters and lone surrogates gone; NFC. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u00ad\ufeff]|\p{Surrogate}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

function dropElements(text: string, tag: string): string {
  const open = new RegExp(`<${tag}[\\s>]`, "i");
  return open.test(text) ? dropBetween(text, open, new RegExp(`</${tag}\\s*>`, "gi")) : text;
}

/** Drops everything from `open` to the next `close`; an opening without an end stays. */
export function dropBetween(text: string, open: string | RegExp, close: string | RegExp): string {
  const opening = new RegExp(typeof open === "string" ? open : open.source, "gi");
  const closing = new RegExp(typeof close === "string" ? close : close.source, "gi");
  let kept = "";
  let from = 0;
  for (let start = opening.exec(text); start !== null; start = opening.exec(text)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(text);
    if (end === null) break;
    kept += `${text.slice(from, start.index)} `;
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return kept + text.slice(from);
}
