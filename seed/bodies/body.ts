import { unfoldAdmonitions } from "./markdown/admonitions.js";
import { guessSyntax, opensWithCode } from "./body-syntax.js";
import { readHtmlBody } from "./html/html-body.js";
import { disarm, holdsProgram } from "./markdown/disarm.js";
import { cleanMarkdown } from "./markdown/markdown-body.js";
import { mdxToMarkdown } from "./mdx/mdx.js";
import { splitTeaser } from "./more-mark.js";

export type BodySyntax = "markdown" | "html" | "text";

/** What stands below a document's fields. */
export interface Body {
  /** Markdown; of `text` the text as it is. */
  text: string;
  /** What stands above `<!--more-->`, and above what other generators write for it, as Markdown. */
  teaser?: string;
}

export interface BodyOptions {
  /** Whether the file says that it is MDX; statements of JavaScript that open the body say so as well. */
  isMdx?: boolean;
}

/** What people nest once or twice; a text that goes on longer was made to. */
const MAX_ROUNDS = 8;
/** Control characters. */
const UNPRINTABLE = /[^\t\n -~\u00a0-\uffff]/g;

/**
 * Reads the body of a document: Markdown stays Markdown to the letter, HTML becomes Markdown, and what a site generator would have replaced
 * (shortcodes, templates, components, lists of attributes) goes, with the prose in it kept. Scripts, styles and comments survive in code
 * alone. Where `syntax` is left out the text itself decides. Undefined where nothing is left.
 */
export function readBody(source: string, syntax?: BodySyntax, options: BodyOptions = {}): Body | undefined {
  const text = tidy(source);
  if (syntax === "text") return text === "" ? undefined : { text: holdsProgram(text) ? disarm(text) : text };
  const isMdx = options.isMdx === true || opensWithCode(text);
  const isHtml = (syntax ?? (isMdx ? "markdown" : guessSyntax(text))) === "html";
  const read = isHtml ? readHtmlBody(text) : cleanMarkdown(unfoldAdmonitions(isMdx ? mdxToMarkdown(text) : text));
  const body = splitTeaser(trimLines(read));
  const isSettled = isHtml || (read === text && disarm(text) === text);
  const settle = isSettled ? (part: string) => disarm(part) : settleMarkdown;
  const settled = trimLines(settle(body.text));
  if (settled.trim() === "") return undefined;
  return { text: settled, ...(body.teaser !== undefined && { teaser: settle(body.teaser) }) };
}

/** What is taken out may leave a tag where it stood: `<scr<b>ipt>`. Such a text is read anew until it stays as it is. */
function settleMarkdown(markdown: string): string {
  let text = markdown;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = disarm(splitTeaser(trimLines(cleanMarkdown(unfoldAdmonitions(text)))).text);
    if (next === text) return text;
    text = next;
  }
  return disarm(text, true);
}

function tidy(source: string): string {
  const lines = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const wellFormed = lines.isWellFormed() ? lines : lines.replace(/\p{Surrogate}/gu, "");
  return trimLines(wellFormed.replace(UNPRINTABLE, "")).normalize("NFC");
}

function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
