import { Tokenizer } from "htmlparser2";
import type { Tag } from "./html-tag.js";
import type { MarkupSink } from "./markup-sink.js";
import { endsTeaser, MORE } from "../more-mark.js";
import { UnseenElements } from "./unseen-elements.js";

/**
 * Tells what stands in HTML. One pass over any input: the tokenizer keeps no tree and no stack. A script that nothing closes is no script:
 * what follows is read as text.
 */
export function readHtml(html: string, sink: MarkupSink): void {
  let rest: string | undefined = html;
  while (rest !== undefined) rest = readUpToOpenScript(rest, sink);
}

/** Gives what stands below a script or style that nothing closes, without the tags of further ones. */
function readUpToOpenScript(html: string, sink: MarkupSink): string | undefined {
  let rest: string | undefined;
  const unseen = new UnseenElements(html);
  let seenFrom = 0;
  let text = "";
  let tag: { name: string; attributes: Map<string, string> } = { name: "", attributes: new Map() };
  let attribute = "";
  let value = "";
  const settle = () => {
    if (text !== "") sink.text(text);
    text = "";
  };
  const open = (end: number) => {
    const opened: Tag = { ...tag, closing: false, end };
    if (end < seenFrom) return;
    settle();
    const isScript = opened.name === "script" || opened.name === "style";
    const close = unseen.endOf(opened);
    if (close !== undefined) seenFrom = close;
    else if (isScript) {
      rest = html.slice(end).replace(new RegExp(`<${opened.name}(?=[\\s/>])[^>]*>`, "gi"), "");
      seenFrom = Infinity;
    } else sink.open(opened);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        if (start >= seenFrom) text += html.slice(start, end);
      },
      ontextentity: (code, end) => {
        if (end > seenFrom) text += characterOf(code);
      },
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: new Map() };
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += characterOf(code);
      },
      onattribend: () => {
        if (!tag.attributes.has(attribute)) tag.attributes.set(attribute, value);
      },
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => open(end + 1),
      onclosetag: (start, end) => {
        if (start < seenFrom) return;
        settle();
        const name = html.slice(start, end).toLowerCase();
        if (name === "br") sink.open({ name, attributes: new Map(), closing: false, end });
        else sink.close(name);
      },
      oncomment: (start, end) => {
        if (start >= seenFrom && endsTeaser(html.slice(start, end))) text += MORE;
      },
      oncdata: (start, end) => {
        if (start >= seenFrom) text += html.slice(start, end);
      },
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => settle(),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return rest;
}

/** A control character shows nothing. */
function characterOf(code: number): string {
  const character = String.fromCodePoint(code);
  return /^(?!\s)\p{Cc}$/u.test(character) ? "" : character;
}
