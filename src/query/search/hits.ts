import { compoundsOf } from "../../store/compounds.js";
import type { Word } from "../../store/words.js";
import { keysOf, type SearchUnit } from "./search-query.js";

/** Where a unit of a search stands in a text: from its first word to its last, in UTF-16 code units. */
export interface Hit {
  start: number;
  end: number;
  /** Which of the units. */
  unit: number;
}

/**
 * All places of all units, by start.
 * @param words those of the text
 */
export function findHits(text: string, words: readonly Word[], units: readonly SearchUnit[]): Hit[] {
  const byFirstWord = new Map<string, { keys: readonly string[]; unit: number }[]>();
  for (const [unit, of] of units.entries()) {
    for (const keys of [keysOf(of), of.compound ? [of.compound.key] : []]) {
      const [first] = keys;
      if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { keys, unit }]);
    }
  }
  const compounds = new Map(compoundsOf(text, words).map((compound) => [compound.start, compound]));
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    for (const { keys, unit } of byFirstWord.get(word.key) ?? []) {
      const last = words[at + keys.length - 1];
      if (last && keys.every((key, step) => words[at + step]?.key === key)) {
        hits.push({ start: word.start, end: last.end, unit });
      }
    }
    const compound = compounds.get(word.start);
    if (!compound) continue;
    for (const { keys, unit } of byFirstWord.get(compound.key) ?? []) {
      if (keys.length === 1) hits.push({ start: compound.start, end: compound.end, unit });
    }
  }
  return hits;
}
