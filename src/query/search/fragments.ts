import type { Word } from "../../store/words.js";
import type { Hit } from "./hits.js";

/** A part of a text, in UTF-16 code units. */
export interface Fragment {
  start: number;
  end: number;
}

/** About as much as a fragment holds, and how much of it stands before its first hit. */
const LENGTH = 200;
const LEAD = 60;
/** Signs that close what ends with a word. */
const CLOSING = /[^\s\p{L}\p{N}\p{M}]{1,3}(?=\s|$)/uy;

/** Up to `most` parts of a text around hits, apart from each other: those with most different units first, then in the text's order. */
export function bestFragments(text: string, words: readonly Word[], hits: readonly Hit[], most: number): Fragment[] {
  const distinct = distinctUnitsFrom(hits);
  const order = [...hits.keys()].sort((a, b) => (distinct[b] ?? 0) - (distinct[a] ?? 0) || a - b);
  const chosen: Fragment[] = [];
  for (const index of order) {
    const hit = hits[index];
    if (chosen.length === most || !hit) break;
    const fragment = fragmentAt(text, words, hit.start);
    if (chosen.every(({ start, end }) => fragment.end <= start || fragment.start >= end)) chosen.push(fragment);
  }
  return chosen;
}

/** For each hit how many different units a fragment that begins with it shows. */
function distinctUnitsFrom(hits: readonly Hit[]): number[] {
  const inside = new Map<number, number>();
  let next = 0;
  return hits.map((hit, index) => {
    for (let other = hits[next]; other; other = hits[next]) {
      if (next > index && other.end > hit.start + LENGTH - LEAD) break;
      inside.set(other.unit, (inside.get(other.unit) ?? 0) + 1);
      next += 1;
    }
    const count = inside.size;
    const left = (inside.get(hit.unit) ?? 0) - 1;
    if (left > 0) inside.set(hit.unit, left);
    else inside.delete(hit.unit);
    return count;
  });
}

/** The part around the word that starts at `at`, cut between words; within a word only where that alone is longer than a fragment. */
function fragmentAt(text: string, words: readonly Word[], at: number): Fragment {
  const from = Math.max(0, Math.min(at - LEAD, text.length - LENGTH));
  const to = from + LENGTH;
  const start = from === 0 ? 0 : (words[firstIndex(words, (word) => word.start >= from)]?.start ?? at);
  if (to >= text.length) return { start, end: text.length };
  const last = words[firstIndex(words, (word) => word.end > to) - 1];
  if (!last || last.end <= at) return { start, end: isLowSurrogate(text, to) ? to - 1 : to };
  CLOSING.lastIndex = last.end;
  return { start, end: last.end + (CLOSING.exec(text)?.[0].length ?? 0) };
}

/** Index of the first word that passes, where all after it pass too; the number of words where none does. */
function firstIndex(words: readonly Word[], passes: (word: Word) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words[middle];
    if (word && passes(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
