import type { Element, ElementContent, Text } from "hast";
import { marksBetween, type Mark } from "./marks.js";
import { sourcePlaces } from "./source-places.js";

const WIKI_LINK = /!?\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]/g;

interface Piece {
  start: number;
  end: number;
  text: string;
  mark: Mark | undefined;
}

/**
 * A text of a tree that was read from `source`, with elements `mark` where it names something; wiki links are shown by their words.
 *
 * @param marks in order, without overlap, by their places in `source`
 */
export function markText(node: Text, source: string, marks: readonly Mark[]): ElementContent[] {
  const pieces = piecesOf(node, source, marks);
  if (pieces.length === 0) return [node];
  const contents: ElementContent[] = [];
  let shown = 0;
  for (const { start, end, text, mark } of pieces) {
    if (start > shown) contents.push({ type: "text", value: node.value.slice(shown, start) });
    contents.push(mark ? markOf(mark, text) : { type: "text", value: text });
    shown = end;
  }
  if (shown < node.value.length) contents.push({ type: "text", value: node.value.slice(shown) });
  return contents;
}

function piecesOf(node: Text, source: string, marks: readonly Mark[]): Piece[] {
  const named = namedPieces(node, source, marks);
  if (!node.value.includes("[[")) return named;
  const links = [...node.value.matchAll(WIKI_LINK)].map((match): Piece => {
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = named.find((piece) => piece.start >= start && piece.end <= end);
    return { start, end, text: match[2] || (match[1] ?? ""), mark: inside?.mark };
  });
  const isOutside = (piece: Piece): boolean =>
    links.every(({ start, end }) => piece.end <= start || piece.start >= end);
  return [...links, ...named.filter(isOutside)].sort((one, other) => one.start - other.start);
}

/** What is marked is what stands there: a place that does not hold its mark's words has no mark. */
function namedPieces(node: Text, source: string, marks: readonly Mark[]): Piece[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  const inside = marksBetween(marks, from, to);
  if (inside.length === 0) return [];
  const places = sourcePlaces(source.slice(from, to), node.value);
  return inside.flatMap((mark) => {
    const [start, end] = [places[mark.start - from] ?? 0, places[mark.end - from] ?? 0];
    const text = node.value.slice(start, end);
    return text !== "" && foldBlanks(text) === foldBlanks(mark.text) ? [{ start, end, text, mark }] : [];
  });
}

/** A name that is broken over two lines of a quote has other blanks in the tree. */
function foldBlanks(text: string): string {
  return text.replace(/[\s>\\]+/g, " ");
}

function markOf({ entity, isFirst }: Mark, text: string): Element {
  return {
    type: "element",
    tagName: "mark",
    properties: { dataEntity: entity, ...(isFirst && { dataFirst: "" }) },
    children: [{ type: "text", value: text }],
  };
}
