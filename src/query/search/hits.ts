import { compoundsOf } from "../../store/compounds.js";
import { isStemmed, isStems, stemOf, stemsIn } from "../../store/search/stems.js";
import type { Word } from "../../store/words.js";
import { keysOf, type SearchUnit } from "./search-unit.js";

/** Where a unit of a search stands in a text: from its first word to its last, in UTF-16 code units. */
export interface Hit {
  start: number;
  end: number;
  /** Which of the units. */
  unit: number;
}

/** Words side by side that make a hit; of an open one the last may go on. */
interface Sought {
  keys: readonly string[];
  isOpen: boolean;
  unit: number;
}

/**
 * All places of all units, by start.
 * @param words those of the text
 * @param language whose forms of words are found; undefined where they are not known
 */
export function findHits(text: string, words: readonly Word[], units: readonly SearchUnit[], language?: string): Hit[] {
  const sought = units.flatMap((of, unit) => sequencesOf(of).map((one): Sought => ({ ...one, unit })));
  const byFirstWord = new Map<string, Sought[]>();
  const open: Sought[] = [];
  for (const one of sought) {
    const [first = ""] = one.keys;
    if (one.isOpen) open.push(one);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), one]);
  }
  const unitsOfForm = formsIn(text, units, language);
  const compounds = new Map(compoundsOf(text, words).map((compound) => [compound.start, compound]));
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    for (const one of [...(byFirstWord.get(word.key) ?? []), ...open]) {
      const last = words[at + one.keys.length - 1];
      if (last && standsAt(one, words, at)) hits.push({ start: word.start, end: last.end, unit: one.unit });
    }
    for (const unit of unitsOfForm(word)) hits.push({ start: word.start, end: word.end, unit });
    const compound = compounds.get(word.start);
    if (!compound) continue;
    for (const { keys, unit } of byFirstWord.get(compound.key) ?? []) {
      if (keys.length === 1) hits.push({ start: compound.start, end: compound.end, unit });
    }
  }
  return hits;
}

/** The units of which a word of the text is another form. */
function formsIn(text: string, units: readonly SearchUnit[], language?: string): (word: Word) => readonly number[] {
  const byStem = new Map<string, number[]>();
  for (const [unit, { forms, meant }] of units.entries()) {
    if (meant || !isStemmed(language)) continue;
    for (const [stem, languages] of (forms ?? []).filter(isStems).flatMap((key) => [...stemsIn(key)]))
      if (languages.includes(language)) byStem.set(stem, [...(byStem.get(stem) ?? []), unit]);
  }
  // A word begins as its stem does, which spares most words the stemming.
  const first = new Set([...byStem.keys()].map((stem) => stem.slice(0, 1)));
  return ({ key, start, end }) => {
    if (!isStemmed(language) || !first.has(key.slice(0, 1))) return [];
    const found = byStem.get(stemOf(text.slice(start, end), language) ?? "") ?? [];
    return found.filter((unit) => units[unit]?.words[0]?.key !== key);
  };
}

function standsAt({ keys, isOpen }: Sought, words: readonly Word[], at: number): boolean {
  return keys.every((key, step) => {
    const found = words[at + step]?.key;
    return isOpen && step === keys.length - 1 ? found?.startsWith(key) === true : found === key;
  });
}

/** What of a unit is shown where it stands: itself, what is found as well, and parts of what a dictionary took for one word. */
function sequencesOf(unit: SearchUnit): Omit<Sought, "unit">[] {
  const { compound, meant, forms, isCut = false, isOpen = false } = unit;
  const whole = (keys: readonly string[]) => ({ keys, isOpen: false });
  if (meant) return meant.map((word) => whole([word]));
  const keys = keysOf(unit);
  const parts = isCut && keys.length > 2 ? keys.slice(1).map((key, at) => whole([keys[at] ?? "", key])) : [];
  const words = (forms ?? []).filter((key) => !isStems(key));
  return [
    { keys, isOpen },
    ...(compound ? [whole([compound.key])] : []),
    ...words.map((word) => whole([word])),
    ...parts,
  ];
}
