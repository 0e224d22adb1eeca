import { decodeHTMLStrict } from "entities";
import { convert } from "html-to-text";
import { stripTags, tidySpaces } from "../fields/plain-text.js";

const HTML_BLOCK = /<\/(?:p|div|ul|ol|h[1-6]|blockquote|table|section|article|figure|body)\s*>|<(?:p|br)\s*\/?>/i;
const HTML_INLINE = /<\/(?:a|b|i|u|em|strong|span|sup|sub|small|font)\s*>/i;
/** What keeps Jekyll from reading braces in a text. */
const LIQUID_MARK = /\{%-?\s*(?:end)?raw\s*-?%\}/g;
const MAX_DEPTH = 200;
/** Characters that would turn into markup if an entity were decoded to them. */
const MARKUP = /^[<>&*_[\]`#\\|]$/;

/**
 * The text below the front matter: HTML becomes text with its paragraphs kept and no addresses, pictures or scripts; Markdown stays Markdown.
 * Undefined where nothing is left.
 */
export function readBody(source: string): string | undefined {
  let text = source;
  if (HTML_BLOCK.test(text)) text = decodeEntities(htmlToText(text)).replace(LIQUID_MARK, "");
  else if (HTML_INLINE.test(text))
    text = mapParagraphs(text, (paragraph) => tidySpaces(decodeHTMLStrict(stripTags(paragraph))));
  else text = decodeEntities(text);
  text = text
    .replace(/[\u00ad\ufeff]|\p{Surrogate}/gu, "")
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\s+$/g, "")
    .normalize("NFC");
  return text.trim() === "" ? undefined : text;
}

function htmlToText(html: string): string {
  // A blank line between blocks is how people write paragraphs without <p>; HTML itself would run them together.
  return convert(html.replace(/\n[ \t]*\n/g, "\n<p></p>\n"), {
    wordwrap: false,
    limits: { maxDepth: MAX_DEPTH, maxInputLength: Number.MAX_SAFE_INTEGER },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: "ul", options: { itemPrefix: "- " } },
      { selector: "table", format: "block" },
      ...["img", "script", "style", "noscript", "iframe", "video", "audio", "svg", "form", "button", "figcaption"].map(
        (selector) => ({ selector, format: "skip" }),
      ),
      { selector: "hr", format: "paragraphBreak" },
    ],
    formatters: { paragraphBreak: (_element, _walk, builder) => builder.addLineBreak() },
  });
}

function mapParagraphs(text: string, change: (paragraph: string) => string): string {
  return text
    .split(/\n[ \t]*\n/)
    .map(change)
    .join("\n\n");
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (entity) => {
    const decoded = decodeHTMLStrict(entity);
    return MARKUP.test(decoded) ? entity : decoded;
  });
}
