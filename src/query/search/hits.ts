import type { Word } from "../../store/words.js";
import type { SearchUnit } from "./search-query.js";

/** Where a unit of a search stands in a text: from its first word to its last, in UTF-16 code units. */
export interface Hit {
  start: number;
  end: number;
  /** Which of the units. */
  unit: number;
}

/** All places of all units, by start. */
export function findHits(words: readonly Word[], units: readonly SearchUnit[]): Hit[] {
  const byFirstWord = new Map<string, { words: SearchUnit; unit: number }[]>();
  for (const [unit, of] of units.entries()) {
    const first = of[0]?.key;
    if (first === undefined) continue;
    const same = byFirstWord.get(first);
    if (same) same.push({ words: of, unit });
    else byFirstWord.set(first, [{ words: of, unit }]);
  }
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    for (const { words: sought, unit } of byFirstWord.get(word.key) ?? []) {
      const last = words[at + sought.length - 1];
      if (last && sought.every(({ key }, step) => words[at + step]?.key === key)) {
        hits.push({ start: word.start, end: last.end, unit });
      }
    }
  }
  return hits;
}
