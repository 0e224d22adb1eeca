import { VOID_ELEMENTS } from "../html/html-elements.js";

export interface JsxTag {
  end: number;
  kind: "open" | "close" | "whole";
  /** What stays of it: a tag of HTML with the attributes that are texts, or nothing of a component. */
  shown: string;
}

/** Position behind the brace that closes the one at `at`, if one does. */
type EndOfBraces = (at: number) => number | undefined;

const START = /<(\/?)([A-Za-z][\w.-]*|(?=>))/y;
const STOP = /["'{<>]/g;
const MAX_LENGTH = 20_000;
const MAX_NAME = 200;
const EXPRESSION_NAME = /(?:(?<!\s)\s+)?(?:(?<![\w:-])[\w:-]+\s*=\s*)?$/;

/** The tag that opens at `at`, `<Chart data={rows} />` or `<div className="a">`; undefined where none does. */
export function jsxTagAt(text: string, at: number, endOfBraces: EndOfBraces): JsxTag | undefined {
  START.lastIndex = at;
  const start = START.exec(text);
  if (start === null || text.startsWith("://", START.lastIndex)) return undefined;
  const [{ length }, slash, name = ""] = start;
  const rest = attributesFrom(text, at + length, endOfBraces);
  if (rest === undefined) return undefined;
  const { source, end } = rest;
  const isWhole = slash === "" && /\/\s*>$/.test(source);
  const isVoid = VOID_ELEMENTS.has(name);
  const isHtml = /^[a-z][a-z\d-]*$/.test(name) && (!isWhole || isVoid);
  const kind = slash === "/" ? "close" : isWhole || isVoid ? "whole" : "open";
  return { end, kind, shown: isHtml ? text.slice(at, at + length) + source : "" };
}

/** The rest of a tag without the attributes that only its program knows. */
function attributesFrom(
  text: string,
  from: number,
  endOfBraces: EndOfBraces,
): { source: string; end: number } | undefined {
  const stops = new RegExp(STOP);
  stops.lastIndex = from;
  let source = "";
  let at = from;
  for (let stop = stops.exec(text); stop !== null && stop.index - from < MAX_LENGTH; stop = stops.exec(text)) {
    const mark = stop[0];
    if (mark === "<") return undefined;
    if (mark === ">") return { source: source + text.slice(at, stops.lastIndex), end: stops.lastIndex };
    const end = mark === "{" ? endOfBraces(stop.index) : text.indexOf(mark, stops.lastIndex) + 1;
    if (end === undefined || end === 0) return undefined;
    source += mark === "{" ? withoutName(text.slice(at, stop.index)) : text.slice(at, end);
    at = stops.lastIndex = end;
  }
  return undefined;
}

/** Without the name of the attribute whose value follows. */
function withoutName(attributes: string): string {
  return attributes.slice(0, -MAX_NAME) + attributes.slice(-MAX_NAME).replace(EXPRESSION_NAME, "");
}
