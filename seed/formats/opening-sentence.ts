import { toPlainText } from "../fields/plain-text.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";

/** Of a text, the part in which its first sentence is looked for. */
const OPENING = 2000;
const LONGEST = 100;
const SENTENCE = /^(?:[^.!?…]{3,}?[。！？؟।]|.{8,}?[.!?…]["”»’)]*(?=\s+[\p{Lu}\p{N}"“«¿¡(#@]|\s*$))/u;

/**
 * What a text without a title is called: its first sentence, cut between words where it is long. Undefined for a text without words, and
 * for one that opens with a heading, which is its title.
 */
export function openingSentence(text: string, syntax?: "markdown" | "html" | "text"): string | undefined {
  const start = text.trimStart().slice(0, OPENING);
  if (syntax !== "html" && /^#{1,6}\s/.test(start)) return undefined;
  const paragraph = syntax === "html" ? firstHtmlParagraph(start) : (start.split(/\n\s*\n/, 1)[0] ?? "");
  const plain = toPlainText(syntax === "html" ? paragraph : markdownToPlain(paragraph));
  if (!/\p{L}|\p{N}/u.test(plain)) return undefined;
  const sentence = (SENTENCE.exec(plain)?.[0] ?? plain).replace(/[.。]$/u, "");
  return sentence.length <= LONGEST ? sentence : shortened(sentence);
}

/** The first stretch between blocks that has words. */
function firstHtmlParagraph(html: string): string {
  const parts = html.split(
    /<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|td|hr|section|article)\b[^<>]*>/i,
  );
  return parts.find((part) => /\p{L}/u.test(toPlainText(part))) ?? html;
}

function shortened(text: string): string {
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, "")}…`;
}
