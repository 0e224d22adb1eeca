import { OPEN } from "../../store/search/term-filter.js";
import { joinedKey, type Word } from "../../store/words.js";

export type SearchWord = Pick<Word, "key" | "cjk">;

/** Words that must stand side by side in one field: one word, or what was written as one ("01.AI", 零一万物). */
export interface SearchUnit {
  words: readonly SearchWord[];
  /** What is found as well: "startup" where the unit is "start-up" and nothing else. */
  compound?: SearchWord;
  /** Whether a dictionary has cut it out of what was written without blanks. */
  isCut?: true;
  /** Of one word as `formKeys` gives them: what is found in its place. Absent where the word itself is wanted. */
  forms?: readonly string[];
  /** Whether its last word may be the beginning of one. */
  isOpen?: true;
  /** Words that it may have been meant as, where no document has it as it is written. */
  meant?: readonly string[];
}

/** One way in which a document may have a unit: some of these keys, each of them worth `share` of its weight. */
export interface Reading {
  keys: readonly string[];
  share: number;
}

/** What another form of a word is worth, beside the word itself. */
const SHARE_OF_FORMS = 0.5;

/** The words of a unit, in its order, with repeats; without what a word that is not finished may go on with. */
export function keysOf({ words }: SearchUnit): string[] {
  return words.map((word) => word.key);
}

/** Keys of which each alone makes a document have the unit. */
export function singleKeysOf(unit: SearchUnit): string[] {
  if (unit.meant) return [...unit.meant];
  const own = soundKeys(unit);
  const isPair = unit.words.length === 2 && own.length === 1;
  return [
    ...(unit.words.length === 1 || isPair ? own : []),
    ...(unit.compound ? [unit.compound.key] : []),
    ...(unit.forms ?? []),
  ];
}

/** Whether the unit is found by its words side by side, too. */
export function isPhrase(unit: SearchUnit): boolean {
  return unit.words.length > 1 && !(unit.words.length === 2 && soundKeys(unit).length === 1);
}

/** The ways in which documents may have a unit; what they score by is the best of them. */
export function readingsOf(unit: SearchUnit): Reading[] {
  if (unit.meant) return unit.meant.map((key) => ({ keys: [key], share: 1 }));
  const own = soundKeys(unit);
  const isLong = unit.isCut === true && own.length > 1;
  return [
    { keys: own, share: isLong ? 1 / own.length : 1 },
    ...(isLong ? [{ keys: [joinedKey(unit.words)], share: 1 }] : []),
    ...(unit.compound ? [{ keys: [unit.compound.key], share: 1 }] : []),
    ...(unit.forms ?? []).map((key) => ({ keys: [key], share: SHARE_OF_FORMS })),
  ];
}

/** Equal for units of the same words. */
export function signatureOf(unit: SearchUnit): string {
  const isAnyForm = unit.forms !== undefined;
  return JSON.stringify([soundKeys(unit), unit.compound?.key ?? "", unit.isCut ?? false, unit.meant ?? [], isAnyForm]);
}

/** Each once, though it may be written in several ways. */
export function distinctUnits(units: readonly SearchUnit[]): SearchUnit[] {
  return [...new Map(units.map((unit) => [signatureOf(unit), unit])).values()];
}

/** A unit's words, and of characters of scripts without blanks pairs of neighbours: alone, each of them tells next to nothing. */
function soundKeys({ words, isOpen }: SearchUnit): string[] {
  const keys = words.flatMap((word, at) => {
    const after = words[at + 1];
    if (word.cjk && after?.cjk) return [joinedKey([word, after])];
    return word.cjk && words[at - 1]?.cjk ? [] : [word.key];
  });
  return isOpen ? [...keys.slice(0, -1), (keys.at(-1) ?? "") + OPEN] : keys;
}

/** The distinct keys by which a search's units score, in order; those of forms behind all others. */
export function searchKeys(units: readonly SearchUnit[]): string[] {
  const distinct = distinctUnits(units);
  const keys = distinct.flatMap((unit) => readingsOf({ ...unit, forms: [] }).flatMap((reading) => reading.keys));
  const forms = distinct.flatMap((unit) => (unit.meant ? [] : (unit.forms ?? [])));
  return [...new Set([...keys, ...forms])];
}

/** What a unit weighs in the reading that weighs most. */
export function unitWeight(unit: SearchUnit, weightOf: ReadonlyMap<string, number>): number {
  return Math.max(...readingsOf(unit).map((reading) => readingWeight(reading, weightOf)));
}

export function readingWeight(reading: Reading | undefined, weightOf: ReadonlyMap<string, number>): number {
  const { keys, share } = reading ?? { keys: [], share: 0 };
  return share * keys.reduce((sum, key) => sum + (weightOf.get(key) ?? 0), 0);
}
