import { fold } from "./fold.js";

/**
 * Whether people put `one` before `other` (negative) or behind it (positive): case and accents don't count, nor do signs at the
 * start; digits count by the value of their number, and everything else by its place in Unicode. 0: the two are alike.
 */
export function comparePeople(one: string, other: string): number {
  const left = parts(one);
  const right = parts(other);
  for (const [index, part] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    const sign = compareParts(part, against);
    if (sign !== 0) return sign;
  }
  return left.length - right.length;
}

type Part = bigint | string;

const partsOf = new Map<string, Part[]>();

/** Whole numbers, and every other character by itself. */
function parts(text: string): Part[] {
  const known = partsOf.get(text);
  if (known) return known;
  const folded = fold(text);
  const start = folded.search(/[\p{L}\p{N}]/u);
  const pieces = folded.slice(Math.max(start, 0)).match(/\d+|\D/gu) ?? [];
  const read = pieces.map((piece) => (/^\d/.test(piece) ? BigInt(piece) : piece));
  partsOf.set(text, read);
  return read;
}

function compareParts(one: Part, other: Part): number {
  if (typeof one === "bigint" && typeof other === "bigint") return Number(one > other) - Number(one < other);
  return placeOf(one) - placeOf(other);
}

function placeOf(part: Part): number {
  return (typeof part === "bigint" ? "0" : part).codePointAt(0) ?? 0;
}
