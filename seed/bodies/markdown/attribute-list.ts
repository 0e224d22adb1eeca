import { standsAlone } from "./own-line.js";

const ITEM = `(?:[#.][\\w:-]+|[\\w-]+=(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}'|[^\\s"'{}]{1,200}))`;
/** kramdown and Python-Markdown: `{: .class #id key="value"}`, `{:toc}`, `{::options x="y" /}`, `{:/comment}`. */
const MARKED = new RegExp(`\\{:(?:[ \\t]*(?:${ITEM}|toc)(?:[ \\t]+${ITEM})*|[:/][^{}\\n]{0,200})[ \\t]*\\}`, "y");
const MARKED_NAME = /\{:[ \t]*[\w-]+[ \t]*\}/y;
/** Pandoc, Hugo, Docusaurus, Material for MkDocs: `{#id .class key=value}`. */
const UNMARKED = new RegExp(`\\{[ \\t]*${ITEM}(?:[ \\t]+${ITEM})*[ \\t]*\\}`, "y");
/** Right behind a link, code, emphasis or a template. */
const ATTACHED = /(?:[)\]`*_]|[%}]\})$/;
const MAX_COMMENT = 20_000;

/**
 * Position behind the list of attributes that opens at `at`: how something looks, not what it says. A kramdown comment is one with its text.
 */
export function attributeListEnd(text: string, at: number, isHeading: boolean): number | undefined {
  if (text[at + 1] !== ":") {
    const end = endOf(UNMARKED, text, at);
    if (end === undefined) return undefined;
    const isAttached =
      ATTACHED.test(text.slice(Math.max(0, at - 2), at)) || (isHeading && text.slice(end).trim() === "");
    return isAttached || standsAlone(text, at, end) ? end : undefined;
  }
  const end = endOf(MARKED, text, at);
  if (end === undefined) {
    const named = endOf(MARKED_NAME, text, at);
    return named !== undefined && standsAlone(text, at, named) ? named : undefined;
  }
  return text.startsWith("{::comment}", at) ? (commentEnd(text, end) ?? end) : end;
}

function commentEnd(text: string, from: number): number | undefined {
  const close = text.slice(from, from + MAX_COMMENT).indexOf("{:/");
  return close === -1 ? undefined : endOf(MARKED, text, from + close);
}

function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}
