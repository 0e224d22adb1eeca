import { decodeHTMLStrict } from "entities";
import { formattingTags } from "./formatting-tags.js";

const MAX_ROUNDS = 3;
/** A text that was encoded as a whole: no sentence about a tag begins and ends so. */
const ENCODED_HTML = /^\s*<(p|div|ul|ol|blockquote|table|h[1-6]|section|article)(?:\s[^<>]*)?>[^]*<\/\1>\s*$/i;
/** What nearly all texts are: words of ASCII with one space between them. */
const IS_TIDY = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * One line of plain text out of what feeds give: entities decoded (also doubly encoded ones), the tags that format it gone, white space
 * collapsed. Encoded tags, and tags that no formatting is made of, are what the text is about and stay.
 */
export function toPlainText(source: string): string {
  let text = source;
  // What is taken out may leave a tag where it stood.
  for (let round = 0; round < MAX_ROUNDS && text.includes("<"); round++) {
    const stripped = stripTags(text);
    if (stripped === text) break;
    text = stripped;
  }
  for (let round = 0; round < MAX_ROUNDS && text.includes("&"); round++) {
    const decoded = decodeHTMLStrict(text);
    if (decoded === text) break;
    text = ENCODED_HTML.test(decoded) ? stripTags(decoded) : decoded;
  }
  return tidySpaces(text);
}

/** Drops the tags of formatting; a block's tag leaves a space, so that words do not run together. */
function stripTags(text: string): string {
  if (!text.includes("<")) return text;
  const seen = dropElements(dropElements(dropBetween(text, "<!--", "-->"), "script"), "style");
  let out = "";
  let from = 0;
  for (const { at, end, isBlock } of formattingTags(seen)) {
    out += seen.slice(from, at) + (isBlock ? " " : "");
    from = end;
  }
  return out + seen.slice(from);
}

/** White space (no-break spaces too) as single spaces; soft hyphens, control characters and lone surrogates gone; NFC. */
export function tidySpaces(text: string): string {
  if (IS_TIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\ufeff]|\p{Surrogate}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

function dropElements(text: string, tag: string): string {
  const open = new RegExp(`<${tag}(?:\\s[^<>]*>|>(?!</${tag}\\s*>))`, "i");
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
