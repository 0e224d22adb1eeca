import { decodeHTMLAttribute } from "entities";
import { BLOCK_ELEMENTS, isBareAttribute, isElement, VOID_ELEMENTS } from "./html-elements.js";
import { addressesIn } from "../templates/template-address.js";

export interface Tag {
  /** Lower case. */
  name: string;
  closing: boolean;
  /** By lower-case name, entities decoded. */
  attributes: ReadonlyMap<string, string>;
  /** Position behind it. */
  end: number;
}

const START = /<(\/?)([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|\{[{%])/y;
/** A template may have been the value: `style=`, with nothing behind it. */
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=(?:(?=\s*\/?>|\s+[\w:.-]+=)|\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+))))?/y;
const END = /[\s/]*>$/y;
/** What a tag can be read to: its end, a value in quotes, a template. */
const STOP = /["'<>]|\{[{%]/g;
const MAX_TEMPLATE = 1_000;
const MAX_INDENT = 100;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * The tag that opens at `at`; undefined where a reader means something else: a comparison (`a<b and c>d`), a type (`Vec<T>`), an address,
 * a placeholder (`<your name>`). An element that HTML does not know is one where it has an attribute with a value.
 * @param isClosed whether an element is closed anywhere, where that is known: a block that is may have any attribute at the start of a line
 */
export function tagAt(text: string, at: number, isClosed?: (name: string) => boolean): Tag | undefined {
  START.lastIndex = at;
  const start = START.exec(text);
  if (start === null) return undefined;
  const [{ length }, slash, written = ""] = start;
  const end = endOfTag(text, at + length);
  if (end === undefined) return undefined;
  const name = written.toLowerCase();
  const closing = slash === "/";
  const source = text.slice(at + length, end);
  const attributes = readAttributes(source);
  // Whatever else is in the tag of a script, nobody compares with one.
  if (name === "script" || name === "style") return { name, closing, attributes: attributes ?? NO_ATTRIBUTES, end };
  if (attributes === undefined) return undefined;
  const isType = /^[A-Z]$/.test(written) && attributes.size === 0 && /[\w>]/.test(text.charAt(at - 1));
  const tag = { name, closing, attributes, end };
  // Frameworks write their classes so: `<div flex mt-4>`.
  const isBlock = !closing && BLOCK_ELEMENTS.has(name) && isClosed?.(name) === true && startsLine(text, at);
  return !isType && (isBlock || isTag(tag, source.includes("="))) ? tag : undefined;
}

/** Whether only white space stands before `at` on its line. */
export function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - MAX_INDENT), at));
}

function isTag({ name, closing, attributes }: Tag, hasValue: boolean): boolean {
  const isKnown = isElement(name);
  if (closing) return isKnown && attributes.size === 0;
  return hasValue || (isKnown && (VOID_ELEMENTS.has(name) || [...attributes.keys()].every(isBareAttribute)));
}

function endOfTag(text: string, from: number): number | undefined {
  let quote = "";
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const mark = stop[0];
    if (mark.startsWith("{")) {
      const within = text.slice(STOP.lastIndex, STOP.lastIndex + MAX_TEMPLATE);
      const close = within.indexOf(mark === "{{" ? "}}" : "%}");
      if (close !== -1) STOP.lastIndex += close + 2;
    } else if (quote !== "") {
      if (mark === quote) quote = "";
    } else if (mark === ">") return STOP.lastIndex;
    else if (mark === "<") return undefined;
    else quote = mark;
  }
  return undefined;
}

/** Undefined where what stands in the tag is no list of attributes. */
function readAttributes(source: string): ReadonlyMap<string, string> | undefined {
  if (source === ">") return NO_ATTRIBUTES;
  const text = addressesIn(source);
  const attributes = new Map<string, string>();
  let at = 0;
  for (;;) {
    END.lastIndex = ATTRIBUTE.lastIndex = at;
    if (END.test(text)) return attributes;
    const match = ATTRIBUTE.exec(text);
    if (match === null) return undefined;
    const [all, name = "", ...values] = match;
    attributes.set(name.toLowerCase(), decodeHTMLAttribute(values.find((value) => value !== undefined) ?? ""));
    at += all.length;
  }
}
