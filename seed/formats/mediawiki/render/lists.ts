import { renderFlow } from "./flow.js";
import type { Rendering } from "../wiki-page.js";

interface Item {
  mark: string;
  text: string;
  lists: Item[][];
}

const MARKS = /^[*#:;]+/;
/** Deeper than lists of people; what is deeper stands at this depth. */
const MAX_DEPTH = 12;

export function isListLine(line: string): boolean {
  return MARKS.test(line);
}

/**
 * Markdown of lines that begin with `*`, `#`, `;` or `:`. A term with its explanations is a list of both; text that is only set in is a
 * quotation, and within a list a paragraph of its item.
 */
export function renderList(lines: readonly string[], rendering: Rendering): string[] {
  return buildLists(lines).flatMap((list, at) => (at > 0 ? [""] : []).concat(renderItems(list, rendering, true)));
}

function buildLists(lines: readonly string[]): Item[][] {
  const roots: Item[][] = [];
  let path: Item[] = [];
  for (const line of lines) {
    const marks = (MARKS.exec(line)?.[0] ?? "").slice(0, MAX_DEPTH);
    const text = line.slice((MARKS.exec(line)?.[0] ?? "").length).trim();
    let depth = 0;
    while (depth < path.length && depth < marks.length - 1 && sameList(path[depth]?.mark, marks[depth])) depth++;
    path = path.slice(0, depth);
    for (const mark of marks.slice(depth)) {
      const lists = path.length === 0 ? roots : (path.at(-1)?.lists ?? roots);
      const current = lists.at(-1);
      const item: Item = { mark, text: "", lists: [] };
      if (current && sameList(current[0]?.mark, mark) && path.length === depth) current.push(item);
      else lists.push([item]);
      path.push(item);
    }
    const item = path.at(-1);
    if (item) item.text = text;
  }
  return roots;
}

function sameList(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && /[:;]/.test(one) && /[:;]/.test(other));
}

function renderItems(items: readonly Item[], rendering: Rendering, isOutermost: boolean): string[] {
  const [first] = items;
  if (first === undefined) return [];
  if (first.mark === "*" || first.mark === "#") {
    let number = 0;
    return items.flatMap((item) => {
      const lines = renderItem(item, rendering, isOutermost);
      if (lines.length === 0 || item.text === "") return lines;
      return bulleted(lines, first.mark === "*" ? "- " : `${++number}. `);
    });
  }
  if (items.some(({ mark }) => mark === ";")) return renderTerms(items, rendering);
  const lines = items.flatMap((item, at) =>
    (at > 0 && item.text !== "" ? [""] : []).concat(renderItem(item, rendering, isOutermost)),
  );
  const isOnlyLists = items.every(({ text }) => text === "");
  return isOutermost && !isOnlyLists
    ? lines.map((line) => (line === "" ? ">" : `> ${line}`))
    : isOnlyLists
      ? lines
      : ["", ...lines];
}

/** `; Term : explanation`, or the explanations on lines of their own. */
function renderTerms(items: readonly Item[], rendering: Rendering): string[] {
  let hasTerm = false;
  return items.flatMap((item) => {
    if (item.mark === ":") {
      const lines = bulleted(renderItem(item, rendering, false), "- ");
      return hasTerm ? lines.map((line) => (line === "" ? "" : `  ${line}`)) : lines;
    }
    const [term = "", explanation = ""] = splitTerm(item.text);
    const bold = term.includes("'''") || term === "" ? term : `'''${term}'''`;
    const lines = renderItem(
      { ...item, text: explanation === "" ? bold : `${bold}: ${explanation}` },
      rendering,
      false,
    );
    hasTerm = lines.length > 0;
    return bulleted(lines, "- ");
  });
}

/** At the first colon that stands in no link and no address. */
function splitTerm(text: string): [string, string?] {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "[") depth++;
    else if (char === "]") depth = Math.max(0, depth - 1);
    else if (char === ":" && depth === 0 && !text.startsWith("//", at + 1))
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  }
  return [text];
}

/** An item's text, its code and the lists below it, without its mark. */
function renderItem(item: Item, rendering: Rendering, isOutermost: boolean): string[] {
  const blocks = renderFlow(item.text, rendering);
  const lines = blocks.flatMap((block, at) => (at > 0 && !block[0]?.startsWith("```") ? ["", ...block] : block));
  return [...lines, ...item.lists.flatMap((list) => renderItems(list, rendering, isOutermost && lines.length === 0))];
}

function bulleted(lines: readonly string[], bullet: string): string[] {
  const indent = " ".repeat(bullet.length);
  return lines.map((line, at) => (at === 0 ? bullet + line : line === "" ? "" : indent + line));
}
